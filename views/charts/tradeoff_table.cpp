#include "views/charts/tradeoff_table.h"

#include "views/charts/tradeoff_scene.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

QString column(Quantity quantity) { return tr("%1 (%2)").arg(quantityName(quantity), quantityUnit(quantity)); }

QString standingText(const TradeoffPoint& point, bool onFront)
{
    switch (point.standing) {
        case Standing::diverged:
            return tr("diverged");
        case Standing::failed:
            return tr("failed");
        case Standing::measured:
            break;
    }
    return onFront ? tr("on the front") : tr("measured");
}

/// What a failed experiment has no figure for is nothing; what diverged says
/// so.
QVariant figure(double value, Standing standing)
{
    return std::isnan(value) && standing == Standing::failed ? QVariant() : QVariant(value);
}

}  // namespace

ChartTable tradeoffTable(const TradeoffScene& scene)
{
    const TradeoffAxes& axes = scene.axes;
    const auto& points = scene.data.points;
    const auto any = [&](auto interval) {
        return std::any_of(points.begin(), points.end(),
                           [&](const TradeoffPoint& p) { return (p.*interval).has_value(); });
    };
    const bool xIntervals = any(&TradeoffPoint::xInterval), yIntervals = any(&TradeoffPoint::yInterval);
    ChartTable table;
    table.title = tr("%1 against %2").arg(quantityName(axes.y), quantityName(axes.x));
    table.columns = {tr("experiment"), tr("pattern")};
    const auto addColumns = [&](Quantity quantity, bool intervals) {
        table.columns << column(quantity);
        if (intervals) table.columns << tr("95 %, from") << tr("95 %, to");
    };
    addColumns(axes.x, xIntervals);
    addColumns(axes.y, yIntervals);
    if (axes.third) table.columns << column(*axes.third);
    const bool worst = hasWorst(scene);
    if (worst) table.columns << tr("worst plausible (%)");
    table.columns << tr("state");
    for (int i = 0; i < int(points.size()); ++i) {
        if (!scene.isVisible(i)) continue;
        const TradeoffPoint& point = points[i];
        QVariantList row{scene.names[i], familyName(point.family)};
        const auto add = [&](double value, const std::optional<Interval>& interval, bool intervals) {
            row << figure(value, point.standing);
            if (intervals) row << (interval ? QVariant((*interval)[0]) : QVariant());
            if (intervals) row << (interval ? QVariant((*interval)[1]) : QVariant());
        };
        add(point.x, point.xInterval, xIntervals);
        add(point.y, point.yInterval, yIntervals);
        if (axes.third) row << (point.third ? QVariant(*point.third) : QVariant());
        if (worst) {
            const auto found = scene.worst.find(point.id);
            row << (found == scene.worst.end() ? QVariant() : QVariant(found->second.accuracy.value));
        }
        const bool onFront = std::find(scene.front.begin(), scene.front.end(), i) != scene.front.end();
        row << standingText(point, onFront);
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace espalier
