#pragma once

#include "views/charts/axis_range.h"
#include "views/charts/plot.h"

#include <QFontMetrics>
#include <QRectF>

namespace espalier {

/// A point of a plot by where it is in it.
struct PlotHit {
    int panel = 0, line = 0, point = 0;

    bool operator==(const PlotHit&) const = default;
};

/// Where everything of a plot goes in a rectangle of a given size.
struct PlotGeometry {
    QRectF legend;
    std::vector<QRectF> plots;      ///< of each panel, inside its axes
    std::vector<AxisRange> ranges;  ///< y
    AxisRange x;

    double xOf(double value) const;
    double yOf(std::size_t panel, double value) const;
    /// What diverged is on the panel's edge.
    QPointF placeOf(const Plot& plot, const PlotHit& hit) const;
    double valueAt(double x) const;  ///< on the x axis
};

/// The x range that shows all of a plot.
AxisRange wholeRange(const Plot& plot, int ticks = 8);

/// `x` is what the x axis shows; y ranges hold what is in view.
PlotGeometry geometryOf(const Plot& plot, const QSizeF& size, const QFontMetricsF& metrics, const AxisRange& x,
                        double legendHeight);

/// A tick's text.
QString tickText(double value, const AxisRange& range);
std::vector<double> ticksOf(const AxisRange& range);

}  // namespace espalier
