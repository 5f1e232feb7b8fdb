#pragma once

#include "core/log/experiment.h"
#include "core/log/latency_stacks.h"
#include "views/charts/plot_axis.h"
#include "views/style/series_style.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace espalier {

/// Of the report's charts: as many pixels high whatever it is painted on, and not hinted, so that it scales.
QFont reportChartFont();

/// What the charts of a report are drawn with.
class ReportChart {
public:
    explicit ReportChart(QPainter& painter);

    QColor ink() const { return m_ink; }
    double line() const;  ///< height of one
    double widest(const QStringList& texts) const;
    void text(const QRectF& rect, int flags, const QString& text, bool bold = false) const;
    void elided(const QRectF& rect, int flags, const QString& text, bool bold = false) const;

    /// Grid lines and labels below `plot`, and a title below those; nothing left of `least`.
    void xAxis(const PlotAxis& axis, const QRectF& plot, const QString& title, std::optional<double> least = {},
               double unit = 1) const;
    void vertical(const PlotAxis& axis, const QRectF& plot, double value) const;
    void bar(const PlotAxis& axis, const QRectF& place, double value, const QColor& colour) const;
    void whisker(const PlotAxis& axis, const QRectF& place, double value, const Interval& interval,
                 const QColor& colour) const;
    void histogram(const std::vector<double>& samples, const PlotAxis& axis, const QRectF& place,
                   const QColor& colour) const;
    /// A segment a layer, the rest behind them, and what it comes to.
    void stack(const LatencyStack& stack, const std::vector<Family>& families, const PlotAxis& axis,
               const QRectF& bar) const;
    /// In rows from the top; gives their height.
    double legend(const std::vector<Family>& families, double width, const QString& rest) const;

private:
    QPainter& m_painter;
    QColor m_ink;
};

}  // namespace espalier
