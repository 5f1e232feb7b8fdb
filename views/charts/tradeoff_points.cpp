#include "views/charts/tradeoff_points.h"

#include "views/charts/nan.h"
#include "views/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace espalier {

namespace {

std::optional<Standing> standingOf(const Experiment& experiment)
{
    if (experiment.status == "done") return Standing::measured;
    if (experiment.status == "diverged") return Standing::diverged;
    if (experiment.status == "failed") return Standing::failed;
    return std::nullopt;
}

}  // namespace

int TradeoffPoints::count(Standing standing) const
{
    return int(std::count_if(points.begin(), points.end(),
                             [standing](const TradeoffPoint& point) { return point.standing == standing; }));
}

TradeoffPoints tradeoffPoints(const std::vector<Experiment>& experiments, const TradeoffAxes& axes)
{
    TradeoffPoints result;
    for (const Experiment& experiment : experiments) {
        const std::optional<Standing> standing = standingOf(experiment);
        if (!standing) continue;
        const auto x = figureOf(experiment, axes.x), y = figureOf(experiment, axes.y);
        if (*standing == Standing::measured && (!x || !y)) {
            ++result.unmeasured;
            continue;
        }
        TradeoffPoint point;
        point.id = experiment.id;
        point.family = familyOf(experiment);
        point.standing = *standing;
        point.x = x ? x->value : nan;
        point.y = y ? y->value : nan;
        // A job may be "done" and its accuracy NaN all the same.
        if (point.standing == Standing::measured && !point.isFinite()) point.standing = Standing::diverged;
        if (x) point.xInterval = x->interval;
        if (y) point.yInterval = y->interval;
        if (axes.third)
            if (const auto third = figureOf(experiment, *axes.third); third && std::isfinite(third->value))
                point.third = third->value;
        result.points.push_back(std::move(point));
    }
    return result;
}

std::vector<int> paretoFront(const std::vector<TradeoffPoint>& points, const TradeoffAxes& axes)
{
    const double signX = lessIsBetter(axes.x) ? 1 : -1, signY = lessIsBetter(axes.y) ? 1 : -1;
    const auto badX = [&](int i) { return signX * points[i].x; };
    const auto badY = [&](int i) { return signY * points[i].y; };
    std::vector<int> order;
    for (int i = 0; i < int(points.size()); ++i)
        if (points[i].standing == Standing::measured) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return badX(a) != badX(b) ? badX(a) < badX(b) : badY(a) < badY(b); });
    std::vector<int> front;
    for (int i : order)
        if (front.empty() || badY(i) < badY(front.back())) front.push_back(i);
    if (signX < 0) std::reverse(front.begin(), front.end());
    return front;
}

QString countsText(const TradeoffPoints& points)
{
    const int shown = int(points.points.size());
    QStringList parts{shown == 1 ? tr("1 experiment") : tr("%1 experiments").arg(shown)};
    if (const int n = points.count(Standing::diverged)) parts << tr("%1 diverged").arg(n);
    if (const int n = points.count(Standing::failed)) parts << tr("%1 failed").arg(n);
    if (points.unmeasured) parts << tr("%1 not measured on these axes").arg(points.unmeasured);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace espalier
