#include "views/charts/plot_geometry.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double edge = 8;  ///< a mark of what diverged is so far inside

AxisRange whole(AxisRange range, bool wholeOnly)
{
    if (wholeOnly && range.step < 1) range.step = 1, range.decimals = 0;
    return range;
}

AxisRange yRange(const PlotPanel& panel, const AxisRange& x, int ticks)
{
    std::vector<double> values;
    const auto add = [&](double value) {
        if (std::isfinite(value)) values.push_back(value);
    };
    for (const PlotLine& line : panel.lines)
        for (const PlotPoint& point : line.points) {
            if (point.x < x.low || point.x > x.high || !std::isfinite(point.y)) continue;
            add(point.y);
            if (!point.interval) continue;
            add((*point.interval)[0]);
            add((*point.interval)[1]);
        }
    for (const PlotReference& reference : panel.references) add(reference.y);
    return rangeFor(values, panel.leastSpan, ticks);
}

}  // namespace

double PlotGeometry::xOf(double value) const
{
    const QRectF& plot = plots.front();
    return plot.left() + (value - x.low) / (x.high - x.low) * plot.width();
}

double PlotGeometry::yOf(std::size_t panel, double value) const
{
    const AxisRange& range = ranges[panel];
    return plots[panel].bottom() - (value - range.low) / (range.high - range.low) * plots[panel].height();
}

QPointF PlotGeometry::placeOf(const Plot& plot, const PlotHit& hit) const
{
    const PlotPanel& panel = plot.panels[hit.panel];
    const PlotPoint& point = panel.lines[hit.line].points[hit.point];
    if (std::isfinite(point.y)) return {xOf(point.x), yOf(hit.panel, point.y)};
    return {xOf(point.x), panel.divergedAbove ? plots[hit.panel].top() + edge : plots[hit.panel].bottom() - edge};
}

double PlotGeometry::valueAt(double position) const
{
    const QRectF& plot = plots.front();
    return x.low + (position - plot.left()) / plot.width() * (x.high - x.low);
}

AxisRange wholeRange(const Plot& plot, int ticks)
{
    std::vector<double> values = plot.includeX;
    for (const PlotPanel& panel : plot.panels)
        for (const PlotLine& line : panel.lines)
            for (const PlotPoint& point : line.points) values.push_back(point.x);
    return whole(rangeFor(values, plot.leastXSpan, ticks), plot.wholeX);
}

PlotGeometry geometryOf(const Plot& plot, const QSizeF& size, const QFontMetricsF& metrics, const AxisRange& x,
                        double legendHeight)
{
    PlotGeometry geometry;
    const double text = metrics.height(), gap = 8;
    const auto count = double(plot.panels.size());
    const double top = legendHeight > 0 ? legendHeight + gap : 4, bottom = 2 * text + gap + 4;
    const double panelHeight = count > 0 ? std::max(24.0, (size.height() - top - bottom) / count - text - gap) : 0;
    geometry.x = x;
    double labels = 0;
    for (const PlotPanel& panel : plot.panels) {
        geometry.ranges.push_back(yRange(panel, x, std::clamp(int(panelHeight / (2.2 * text)), 2, 6)));
        for (const double tick : ticksOf(geometry.ranges.back()))
            labels = std::max(labels, metrics.horizontalAdvance(tickText(tick, geometry.ranges.back())));
    }
    const double left = 16 + labels + 8, width = std::max(24.0, size.width() - left - 16);
    geometry.legend = QRectF(left, 0, width, legendHeight);
    double y = top;
    for (std::size_t i = 0; i < plot.panels.size(); ++i) {
        y += text + 4;  // its title
        geometry.plots.push_back(QRectF(left, y, width, panelHeight));
        y += panelHeight + gap - 4;
    }
    if (geometry.plots.empty()) geometry.plots.push_back(QRectF(left, top, width, 24));
    geometry.x =
        whole(ticksFor(x.low, x.high, std::clamp(int(width / (7 * metrics.averageCharWidth())), 2, 10)), plot.wholeX);
    return geometry;
}

QString tickText(double value, const AxisRange& range)
{
    const QString text = QLocale().toString(std::abs(value), 'f', range.decimals);
    return value < -range.step / 2 ? QChar(0x2212) + text : text;
}

std::vector<double> ticksOf(const AxisRange& range)
{
    std::vector<double> ticks;
    const double first = std::ceil(range.low / range.step - 1e-9);
    for (double i = first; i * range.step <= range.high + range.step * 1e-9 && ticks.size() < 100; ++i)
        ticks.push_back(i * range.step);
    return ticks;
}

}  // namespace espalier
