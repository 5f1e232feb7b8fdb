#include "views/charts/plot_painter.h"

#include "views/style/marker_shape.h"
#include "views/words/tr.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double markerRadius = 4.5;

}  // namespace

PlotPainter::PlotPainter(const Plot& plot, PlotGeometry geometry, const QPalette& palette, const QFont& font)
    : m_plot(plot),
      m_geometry(std::move(geometry)),
      m_text(palette.color(QPalette::Text)),
      m_base(palette.color(QPalette::Base)),
      m_accent(palette.color(QPalette::Highlight)),
      m_font(font),
      m_metrics(font)
{
}

QColor PlotPainter::faded(float alpha) const
{
    QColor colour = m_text;
    colour.setAlphaF(alpha);
    return colour;
}

QColor PlotPainter::colourOf(const PlotStyle& style) const
{
    const QColor family = familyColour(style.family, m_text);
    const double share = std::min(0.28 * style.shade, 0.6);
    const auto mix = [share](int a, int b) { return int(std::lround(a * (1 - share) + b * share)); };
    return QColor(mix(family.red(), m_text.red()), mix(family.green(), m_text.green()),
                  mix(family.blue(), m_text.blue()));
}

void PlotPainter::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    paintLegend(painter);
    for (int panel = 0; panel < int(m_plot.panels.size()); ++panel) {
        paintGrid(painter, panel);
        painter.save();
        painter.setClipRect(m_geometry.plots[panel].adjusted(-6, -6, 6, 6));
        paintBoundaries(painter, panel);
        paintReferences(painter, panel);
        for (int line = 0; line < int(m_plot.panels[panel].lines.size()); ++line) paintLine(painter, panel, line);
        paintDiverged(painter, panel);
        painter.restore();
    }
    paintXAxis(painter);
    painter.restore();
}

void PlotPainter::paintBoundaries(QPainter& painter, int panel) const
{
    const QRectF& plot = m_geometry.plots[panel];
    for (std::size_t i = 0; i < m_plot.boundaries.size(); ++i) {
        const PlotBoundary& boundary = m_plot.boundaries[i];
        const double x = m_geometry.xOf(boundary.x);
        if (x < plot.left() - 1 || x > plot.right() + 1) continue;
        painter.setPen(QPen(faded(0.4f), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (panel > 0 || boundary.text.isEmpty()) continue;
        const double next =
            i + 1 < m_plot.boundaries.size() ? m_geometry.xOf(m_plot.boundaries[i + 1].x) : plot.right();
        const double room = std::min(next, plot.right()) - x - 8;
        if (room < 24) continue;
        painter.setPen(faded(0.75f));
        painter.drawText(QPointF(x + 4, plot.top() + m_metrics.ascent()),
                         m_metrics.elidedText(boundary.text, Qt::ElideRight, room));
    }
}

void PlotPainter::paintReferences(QPainter& painter, int panel) const
{
    const QRectF& plot = m_geometry.plots[panel];
    double lastText = -1e9;
    for (const PlotReference& reference : m_plot.panels[panel].references) {
        const double y = m_geometry.yOf(panel, reference.y);
        QColor colour = colourOf(reference.style);
        colour.setAlphaF(0.55f);
        painter.setPen(QPen(colour, 1, reference.style.pen));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        double base = y - 3;
        if (base - m_metrics.ascent() < plot.top()) base = y + m_metrics.ascent() + 1;
        if (std::abs(base - lastText) < m_metrics.height()) base = lastText + m_metrics.height();
        lastText = base;
        painter.setPen(faded(0.75f));
        painter.drawText(QPointF(plot.right() - m_metrics.horizontalAdvance(reference.name) - 4, base), reference.name);
    }
}

void PlotPainter::paintWhiskers(QPainter& painter, int panel, const PlotLine& line) const
{
    constexpr double cap = 3;
    QColor colour = colourOf(line.style);
    colour.setAlphaF(0.6f);
    painter.setPen(QPen(colour, 1.2));
    for (const PlotPoint& point : line.points) {
        if (!point.interval || !std::isfinite(point.y)) continue;
        const double x = m_geometry.xOf(point.x);
        const double low = m_geometry.yOf(panel, (*point.interval)[0]),
                     high = m_geometry.yOf(panel, (*point.interval)[1]);
        painter.drawLine(QPointF(x, low), QPointF(x, high));
        for (const double end : {low, high}) painter.drawLine(QPointF(x - cap, end), QPointF(x + cap, end));
    }
}

void PlotPainter::paintLine(QPainter& painter, int panel, int index) const
{
    const PlotLine& line = m_plot.panels[panel].lines[index];
    const QColor colour = colourOf(line.style);
    paintWhiskers(painter, panel, line);
    QPolygonF stretch;  // up to the next point that is no number
    const auto flush = [&] {
        painter.setPen(QPen(colour, 1.8, line.style.pen, Qt::FlatCap, Qt::RoundJoin));
        if (line.joined && stretch.size() > 1) painter.drawPolyline(stretch);
        stretch.clear();
    };
    for (const PlotPoint& point : line.points) {
        if (std::isfinite(point.y))
            stretch << QPointF(m_geometry.xOf(point.x), m_geometry.yOf(panel, point.y));
        else
            flush();
    }
    flush();
    if (!line.style.markers) return;
    const QPainterPath marker = markerShape(familyMarker(line.style.family), markerRadius);
    painter.setPen(QPen(m_base, 1));
    painter.setBrush(colour);
    for (const PlotPoint& point : line.points)
        if (std::isfinite(point.y))
            painter.drawPath(marker.translated(m_geometry.xOf(point.x), m_geometry.yOf(panel, point.y)));
    painter.setBrush(Qt::NoBrush);
}

void PlotPainter::paintDiverged(QPainter& painter, int panel) const
{
    const QString word = espalier::tr("diverged");
    std::vector<QRectF> written;
    const auto& lines = m_plot.panels[panel].lines;
    for (int line = 0; line < int(lines.size()); ++line)
        for (int point = 0; point < int(lines[line].points.size()); ++point) {
            if (std::isfinite(lines[line].points[point].y)) continue;
            const QPointF at = m_geometry.placeOf(m_plot, {panel, line, point});
            painter.setPen(QPen(colourOf(lines[line].style), 2.2, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(at + QPointF(-4, -4), at + QPointF(4, 4));
            painter.drawLine(at + QPointF(-4, 4), at + QPointF(4, -4));
            const double width = m_metrics.horizontalAdvance(word);
            const bool fits = at.x() + 8 + width < m_geometry.plots[panel].right();
            const QRectF place(fits ? at.x() + 8 : at.x() - 8 - width, at.y() - m_metrics.height() / 2, width,
                               m_metrics.height());
            if (std::any_of(written.begin(), written.end(),
                            [&](const QRectF& other) { return other.intersects(place); }))
                continue;  // the cross alone: the word is beside it
            written.push_back(place);
            painter.setPen(faded(0.85f));
            painter.drawText(place, Qt::AlignCenter, word);
        }
}

void PlotPainter::paintSelected(QPainter& painter, const std::set<std::string>& ids) const
{
    if (ids.empty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_accent, 2.5));
    for (int panel = 0; panel < int(m_plot.panels.size()); ++panel) {
        painter.setClipRect(m_geometry.plots[panel].adjusted(-12, -12, 12, 12));
        const auto& lines = m_plot.panels[panel].lines;
        for (int line = 0; line < int(lines.size()); ++line)
            for (int point = 0; point < int(lines[line].points.size()); ++point)
                if (ids.contains(lines[line].points[point].id))
                    painter.drawEllipse(m_geometry.placeOf(m_plot, {panel, line, point}), 9, 9);
    }
    painter.restore();
}

void PlotPainter::paintHit(QPainter& painter, const PlotHit& hit) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_text, 1));
    painter.drawEllipse(m_geometry.placeOf(m_plot, hit), 9, 9);
    painter.restore();
}

}  // namespace espalier
