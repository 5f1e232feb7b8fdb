#include "views/domains/tolerance_chart.h"

#include "views/compare/histogram_chart.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"
#include "views/words/tip_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace espalier {

namespace {

constexpr double toleranceDot = 4.5;
constexpr std::size_t mostTold = 14;

/// What it bore: where it broke, or all that was tried.
double reached(const LayerTolerance& layer) { return layer.breaksAt.value_or(layer.highest); }

}  // namespace

QString roleName(LayerRole role)
{
    switch (role) {
        case LayerRole::convolution:
            return ToleranceChart::tr("Convolutions");
        case LayerRole::pointwise:
            return ToleranceChart::tr("1 × 1 convolutions");
        case LayerRole::depthwise:
            return ToleranceChart::tr("Depthwise convolutions");
        case LayerRole::linear:
            return ToleranceChart::tr("Linear layers");
    }
    return {};
}

ToleranceChart::ToleranceChart(QWidget* parent) : RowChart(parent) { setObjectName(QStringLiteral("toleranceChart")); }

void ToleranceChart::setTolerances(const std::vector<DomainTolerance>& domains, const QString& pattern)
{
    m_rows.clear();
    for (const LayerRole role :
         {LayerRole::convolution, LayerRole::pointwise, LayerRole::depthwise, LayerRole::linear}) {
        bool headed = false;
        for (const DomainTolerance& domain : domains) {
            Row row{domain.name, role, domain.place, {}};
            for (const LayerTolerance& layer : domain.layers)
                if (layer.role == role) row.layers.push_back(layer);
            if (row.layers.empty()) continue;
            if (!std::exchange(headed, true)) m_rows.push_back({roleName(role), role, -1, {}});
            m_rows.push_back(std::move(row));
        }
    }
    setAccessibleName(tr("Sparsity at which layers break, %1").arg(pattern));
    rowsChanged();
}

QString ToleranceChart::nameOf(int row) const { return m_rows[std::size_t(row)].name; }

std::optional<double> ToleranceChart::medianOf(int row) const
{
    const auto& layers = m_rows[std::size_t(row)].layers;
    if (layers.empty()) return {};
    std::vector<double> levels;
    for (const LayerTolerance& each : layers) levels.push_back(each.breaksAt.value_or(2));
    std::sort(levels.begin(), levels.end());
    const double median = levels[(levels.size() - 1) / 2];
    return median <= 1 ? std::optional(median) : std::nullopt;
}

QString ToleranceChart::tipOf(int row) const
{
    const Row& shown = m_rows[std::size_t(row)];
    if (shown.layers.empty()) return {};
    QString tip = tipHeading(
        tr("%1: %2, on %3 samples").arg(shown.name, roleName(shown.role), countText(shown.layers.front().images)));
    std::vector<const LayerTolerance*> order;
    for (const LayerTolerance& each : shown.layers) order.push_back(&each);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return a->breaksAt.value_or(2) < b->breaksAt.value_or(2); });
    for (std::size_t i = 0; i < std::min(order.size(), mostTold); ++i) {
        const LayerTolerance& each = *order[i];
        const QString path = QString::fromStdString(each.layer);
        tip += tipLine(each.breaksAt ? tr("%1 breaks at %2").arg(path, percentText(*each.breaksAt, 0))
                                     : tr("%1 bears %2").arg(path, percentText(each.highest, 0)));
    }
    if (order.size() > mostTold) tip += tipLine(tr("and %1 more").arg(order.size() - mostTold));
    return tip;
}

ChartTable ToleranceChart::table() const
{
    ChartTable table;
    table.title = accessibleName();
    table.columns = {tr("workspace"),         tr("layer"), tr("kind"), tr("breaks at (%)"), tr("tried up to (%)"),
                     tr("share of MACs (%)"), tr("images")};
    for (const Row& row : m_rows)
        for (const LayerTolerance& each : row.layers)
            table.rows.push_back({row.name, QString::fromStdString(each.layer), roleName(row.role),
                                  each.breaksAt ? QVariant(100 * *each.breaksAt) : QVariant(), 100 * each.highest,
                                  std::round(1000 * each.macs) / 10, qint64(each.images)});
    return table;
}

void ToleranceChart::measure()
{
    QStringList names;
    for (const Row& row : m_rows) names << row.name;
    m_widestName = widestOf(names) + 24;
}

ToleranceChart::Places ToleranceChart::places(double width) const
{
    const double left = sideMargin + std::min(m_widestName, width * 0.34) + 16;
    const auto advance = [this](const QString& text) { return fontMetrics().horizontalAdvance(text); };
    // The title of the last column stands beside half of the last tick's.
    const double last = std::max<double>(advance(QStringLiteral("> 100 %")),
                                         advance(tr("half")) + advance(QStringLiteral("100 %")) / 2.0);
    return {left, std::max(left + 60, width - sideMargin - last - 16)};
}

void ToleranceChart::paintHead(QPainter& painter, const QRectF& rect) const
{
    const Places places = this->places(rect.width());
    painter.setPen(faded(palette().color(QPalette::Text), 0.85));
    const double span = places.right - places.left, width = fontMetrics().horizontalAdvance(QStringLiteral("100 %"));
    const int step = span < 13 * width ? 25 : 10;
    for (int percent = 0; percent <= 100; percent += step) {
        const double at = places.left + span * percent / 100;
        painter.drawText(QRectF(at - width, rect.top(), 2 * width, rect.height()), Qt::AlignCenter,
                         percentText(percent / 100.0, 0));
    }
    painter.drawText(QRectF(places.right + 8, rect.top(), rect.width() - places.right - 8 - sideMargin, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, tr("half"));
}

void ToleranceChart::paintRow(QPainter& painter, int index, const QRectF& rect) const
{
    const Row& row = m_rows[std::size_t(index)];
    const Places places = this->places(rect.width());
    const QColor text = palette().color(QPalette::Text);
    if (row.layers.empty()) {
        painter.save();
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(text);
        painter.drawText(rect.adjusted(sideMargin, 0, -sideMargin, 0), Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.restore();
        return;
    }
    const QColor colour = comparedColour(row.place, text);
    const double middle = rect.center().y();
    const auto along = [&](double level) { return places.left + level * (places.right - places.left); };
    paintName(painter, row.name, QRectF(sideMargin + 16, rect.top(), places.left - sideMargin - 32, rect.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(sideMargin, middle - 4, 8, 8), colour);
    painter.setPen(QPen(faded(text, 0.18), 1));
    painter.drawLine(QPointF(along(0), middle), QPointF(along(1), middle));
    std::map<int, int> stacked;  // dots at one place, by pixel
    for (const LayerTolerance& each : row.layers) {
        const int at = int(std::lround(along(reached(each))));
        const int place = stacked[at]++;
        const double shift = (place % 2 ? -1 : 1) * ((place + 1) / 2) * 2.5;
        const double y = std::clamp(middle + shift, rect.top() + toleranceDot, rect.bottom() - toleranceDot);
        painter.setPen(each.breaksAt ? QPen(palette().color(QPalette::Base), 1) : QPen(colour, 1.6));
        painter.setBrush(each.breaksAt ? QBrush(colour) : QBrush(palette().color(QPalette::Base)));
        painter.drawEllipse(QPointF(at, y), toleranceDot, toleranceDot);
    }
    painter.setBrush(Qt::NoBrush);
    const auto median = medianOf(index);
    if (median) {
        painter.setPen(QPen(text, 2));
        painter.drawLine(QPointF(along(*median), rect.top() + 2), QPointF(along(*median), rect.bottom() - 2));
    }
    painter.setPen(text);
    double highest = 0;
    for (const LayerTolerance& each : row.layers) highest = std::max(highest, each.highest);
    painter.drawText(QRectF(places.right + 8, rect.top(), rect.width() - places.right - 8 - sideMargin, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     median ? percentText(*median, 0) : tr("> %1").arg(percentText(highest, 0)));
    painter.restore();
}

}  // namespace espalier
