// Points, intervals and front. Painted in one pass by ourselves: QScatterSeries knows neither whiskers nor sizes, and
// takes three times as long for a thousand points.

#include "views/charts/marker_stamps.h"
#include "views/charts/tradeoff_ghost.h"
#include "views/charts/tradeoff_scene.h"
#include "views/style/marker_shape.h"
#include "views/style/theme.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace espalier {

namespace {

constexpr double selectionReach = 8;  ///< beyond the marker

}  // namespace

void paintEdgeMark(QPainter& painter, const QPointF& at, Standing standing, const QColor& colour)
{
    constexpr double r = 4;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    if (standing == Standing::failed) {
        painter.drawEllipse(at, r, r);
        painter.drawLine(at + QPointF(-r, r) * 0.7, at + QPointF(r, -r) * 0.7);
    } else {
        painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
    }
}

void TradeoffScene::paint(QPainter& painter) const
{
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintLegend(painter);
    painter.setClipPath(inside());
    paintLimits(painter, *this);
    paintBaseline(painter);
    if (intervalsShown) paintIntervals(painter);
    paintWorst(painter, *this);
    paintFront(painter);
    paintMarkers(painter);
    painter.restore();
}

void TradeoffScene::paintBare(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBaseline(painter);
    paintFront(painter);
    paintMarkers(painter);
}

void TradeoffScene::paintBaseline(QPainter& painter) const
{
    painter.setPen(QPen(faded(palette.color(QPalette::Text), 0.35), 1, Qt::DashLine));
    for (int i = 0; i < int(data.points.size()); ++i) {
        const TradeoffPoint& point = data.points[i];
        if (point.family != Family::baseline || point.standing != Standing::measured) continue;
        const QPointF at = m_places[i];
        if (y.contains(point.y)) painter.drawLine(QPointF(m_plot.left(), at.y()), QPointF(m_plot.right(), at.y()));
        if (x.contains(point.x)) painter.drawLine(QPointF(at.x(), m_plot.top()), QPointF(at.x(), m_plot.bottom()));
    }
}

void TradeoffScene::paintIntervals(QPainter& painter) const
{
    constexpr double cap = 3;
    std::map<QRgb, QList<QLineF>> lines;
    for (int i = 0; i < int(data.points.size()); ++i) {
        const TradeoffPoint& point = data.points[i];
        if (point.standing != Standing::measured || !isVisible(i)) continue;
        const QPointF at = m_places[i];
        QList<QLineF>& drawn = lines[colourOf(i).rgb()];
        if (point.yInterval) {
            const auto up = [&](double value) { return m_plot.bottom() - y.position(value) * m_plot.height(); };
            const double low = up((*point.yInterval)[0]), high = up((*point.yInterval)[1]);
            drawn << QLineF(at.x(), low, at.x(), high) << QLineF(at.x() - cap, low, at.x() + cap, low)
                  << QLineF(at.x() - cap, high, at.x() + cap, high);
        }
        if (point.xInterval) {
            const auto across = [&](double value) { return m_plot.left() + x.position(value) * m_plot.width(); };
            const double low = across((*point.xInterval)[0]), high = across((*point.xInterval)[1]);
            drawn << QLineF(low, at.y(), high, at.y()) << QLineF(low, at.y() - cap, low, at.y() + cap)
                  << QLineF(high, at.y() - cap, high, at.y() + cap);
        }
    }
    // Straight up and across: nothing to smooth, and a crowd of them is drawn many times faster so.
    const bool crowd = isCrowd();
    painter.setRenderHint(QPainter::Antialiasing, !crowd);
    for (const auto& [colour, drawn] : lines) {
        painter.setPen(QPen(faded(QColor::fromRgb(colour), crowd ? 0.25 : 0.55), crowd ? 1 : 1.2));
        painter.drawLines(drawn);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void TradeoffScene::paintFront(QPainter& painter) const
{
    if (front.size() < 2) return;
    QPolygonF line;
    for (int i : front) line << m_places[i];
    painter.setPen(QPen(faded(palette.color(QPalette::Text), 0.45), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void TradeoffScene::paintMarkers(QPainter& painter) const
{
    std::vector<int> order(data.points.size());
    std::iota(order.begin(), order.end(), 0);
    // The baseline on top of all, and small ones on top of large ones: none is hidden.
    const auto rank = [this](int i) {
        return data.points[i].family == Family::baseline ? -1.0 : thirdBy == ThirdBy::size ? radiusOf(i) : 0.0;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) > rank(b); });
    const QColor edge =
        thirdBy == ThirdBy::colour ? faded(palette.color(QPalette::Text), 0.6) : palette.color(QPalette::Base);
    MarkerStamps stamps(painter, !isCrowd());
    for (int i : order) {
        if (!isVisible(i)) continue;
        const TradeoffPoint& point = data.points[i];
        if (point.standing != Standing::measured) {
            paintEdgeMark(painter, m_places[i], point.standing, palette.color(QPalette::Text));
            continue;
        }
        const Marker marker = familyMarker(point.family);
        const double radius = radiusOf(i);
        const QColor colour = colourOf(i);
        stamps.draw({int(marker), radius, colour.rgba()}, m_places[i], radius + 3, [&](QPainter& onto) {
            onto.setPen(QPen(edge, 1));
            onto.setBrush(colour);
            onto.drawPath(markerShape(marker, radius));
        });
    }
}

/// What is selected, with a ring round it, at (0, 0).
void TradeoffScene::paintSelected(QPainter& painter, int i) const
{
    const double radius = radiusOf(i) + 1;
    painter.setPen(Qt::NoPen);  // discs on discs: wide round strokes take ten times as long
    for (const auto& [wider, colour] :
         {std::pair{selectionReach, palette.color(QPalette::Base)}, std::pair{6.2, accentInk(palette)},
          std::pair{3.7, palette.color(QPalette::Base)}}) {
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(), radius + wider, radius + wider);
    }
    const TradeoffPoint& point = data.points[i];
    if (point.standing != Standing::measured)
        return paintEdgeMark(painter, {}, point.standing, palette.color(QPalette::Text));
    painter.setBrush(colourOf(i));
    painter.drawPath(markerShape(familyMarker(point.family), radius));
}

void TradeoffScene::paintSelection(QPainter& painter, const std::vector<int>& selected) const
{
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside());
    paintForetold(painter, *this);
    MarkerStamps stamps(painter, selected.size() < 50);
    for (int i : selected) {
        if (!isVisible(i)) continue;
        const TradeoffPoint& point = data.points[i];
        const bool measured = point.standing == Standing::measured;
        const int shape = measured ? int(familyMarker(point.family)) : -1 - int(point.standing);
        stamps.draw({shape, radiusOf(i), colourOf(i).rgba()}, m_places[i], radiusOf(i) + 1 + selectionReach,
                    [&](QPainter& onto) { paintSelected(onto, i); });
    }
    if (labels != PointLabels::none) paintLabels(painter, labels == PointLabels::front ? front : selected);
    painter.restore();
}

}  // namespace espalier
