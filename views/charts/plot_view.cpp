#include "views/charts/plot_view.h"

#include "views/charts/plot_painter.h"

#include <QPainter>

#include <cmath>

namespace espalier {

PlotView::PlotView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PlotView::minimumSizeHint() const { return {240, 160}; }

void PlotView::setPlot(Plot plot, bool keepZoom)
{
    m_plot = std::move(plot);
    m_hit.reset();
    if (!keepZoom) m_zoom.reset();
    update();
}

void PlotView::setSelected(const std::set<std::string>& ids)
{
    m_selected = ids;
    update();
}

void PlotView::showAll()
{
    m_zoom.reset();
    update();
}

double PlotView::legendHeight(double width) const { return PlotPainter::legendHeight(m_plot, font(), width); }

PlotGeometry PlotView::geometry(const QSizeF& size) const
{
    return geometryOf(m_plot, size, QFontMetricsF(font()), m_zoom.value_or(wholeRange(m_plot)),
                      legendHeight(size.width()));
}

const PlotPoint& PlotView::pointOf(const PlotHit& hit) const
{
    return m_plot.panels[hit.panel].lines[hit.line].points[hit.point];
}

QPointF PlotView::positionOf(const PlotHit& hit) const { return geometry(size()).placeOf(m_plot, hit); }

std::optional<PlotHit> PlotView::pointAt(const QPointF& position) const
{
    constexpr double reach = 12;
    const PlotGeometry places = geometry(size());
    std::optional<PlotHit> nearest;
    double best = reach;
    for (int panel = 0; panel < int(m_plot.panels.size()); ++panel) {
        if (!places.plots[panel].adjusted(-reach, -reach, reach, reach).contains(position)) continue;
        const auto& lines = m_plot.panels[panel].lines;
        for (int line = 0; line < int(lines.size()); ++line)
            for (int point = 0; point < int(lines[line].points.size()); ++point) {
                const PlotHit hit{panel, line, point};
                const QPointF away = places.placeOf(m_plot, hit) - position;
                const double distance = std::hypot(away.x(), away.y());
                if (distance > best) continue;
                best = distance;
                nearest = hit;
            }
    }
    return nearest;
}

void PlotView::paint(QPainter& painter, const QSizeF& size) const
{
    PlotPainter(m_plot, geometry(size), palette(), font()).paint(painter);
}

void PlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const PlotPainter plot(m_plot, geometry(size()), palette(), font());
    plot.paint(painter);
    plot.paintSelected(painter, m_selected);
    if (m_hit) plot.paintHit(painter, *m_hit);
}

}  // namespace espalier
