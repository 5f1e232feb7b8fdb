#pragma once

#include "views/charts/plot_geometry.h"

#include <QFont>
#include <QPalette>

#include <set>

class QPainter;

namespace espalier {

/// Draws a plot where its geometry says, in a palette's colours.
class PlotPainter {
public:
    PlotPainter(const Plot& plot, PlotGeometry geometry, const QPalette& palette, const QFont& font);

    void paint(QPainter& painter) const;
    void paintSelected(QPainter& painter, const std::set<std::string>& ids) const;
    void paintHit(QPainter& painter, const PlotHit& hit) const;

    static double legendHeight(const Plot& plot, const QFont& font, double width);

private:
    struct Item {
        QString text;
        PlotStyle style;
        QPointF place;  ///< of its sample, relative to the legend
    };
    static std::vector<Item> legendItems(const Plot& plot, const QFontMetricsF& metrics, double width);

    void paintLegend(QPainter& painter) const;
    void paintGrid(QPainter& painter, int panel) const;
    void paintXAxis(QPainter& painter) const;
    void paintBoundaries(QPainter& painter, int panel) const;
    void paintReferences(QPainter& painter, int panel) const;
    void paintLine(QPainter& painter, int panel, int line) const;
    void paintWhiskers(QPainter& painter, int panel, const PlotLine& line) const;
    void paintDiverged(QPainter& painter, int panel) const;
    void paintSample(QPainter& painter, const PlotStyle& style, const QPointF& at) const;
    QColor colourOf(const PlotStyle& style) const;
    QColor faded(float alpha) const;

    const Plot& m_plot;
    PlotGeometry m_geometry;
    QColor m_text, m_base, m_accent;
    QFont m_font;
    QFontMetricsF m_metrics;
};

}  // namespace espalier
