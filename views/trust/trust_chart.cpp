#include "views/trust/trust_chart.h"

#include "views/charts/tradeoff_scene.h"
#include "views/style/marker_shape.h"
#include "views/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double pointRadius = 5, pointReach = 12;

}  // namespace

TrustChart::TrustChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trustChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
}

void TrustChart::setPoints(TrustPoints points)
{
    m_points = std::move(points);
    setHit(-1);
    showAll();
    setAccessibleName(
        m_points.across.isEmpty()
            ? tr("%1 foretold against measured, of %2 points").arg(m_points.name).arg(m_points.points.size())
            : tr("%1 over %2, of %3 points").arg(m_points.up, m_points.across).arg(m_points.points.size()));
}

void TrustChart::setSelected(const std::set<std::string>& ids)
{
    if (ids == m_selected) return;
    m_selected = ids;
    update();
}

void TrustChart::showAll()
{
    // Whiskers may reach beyond: one that says next to nothing must not squeeze all points.
    std::vector<double> values;
    for (PlotAxis* axis : {&m_x, &m_y})
        if (axis->isLogarithmic() != m_points.logarithmic) axis->setLogarithmic(m_points.logarithmic);
    for (const TrustPoint& point : m_points.points) values.insert(values.end(), {point.foretold, point.measured});
    m_x.fit(values, m_points.leastSpan);
    m_y.fit(values, m_points.leastSpan);
    update();
}

QRectF TrustChart::plotIn(const QSizeF& size) const
{
    const double line = fontMetrics().height();
    double labels = 0;
    for (const PlotAxis::Tick& tick : m_y.ticks(5))
        labels = std::max(labels, double(fontMetrics().horizontalAdvance(tick.label)));
    // The titles stand over the plot and below it.
    return QRectF(16 + labels + 6, line + 12, size.width() - labels - 38, size.height() - 3 * line - 26);
}

QPointF TrustChart::placeIn(const QRectF& plot, double foretold, double measured) const
{
    return {plot.left() + m_x.position(foretold) * plot.width(),
            plot.bottom() - m_y.position(measured) * plot.height()};
}

QPointF TrustChart::placeOf(int point) const
{
    const TrustPoint& shown = m_points.points[std::size_t(point)];
    return placeIn(plotIn(size()), shown.foretold, shown.measured);
}

int TrustChart::pointAt(const QPointF& position) const
{
    const QRectF plot = plotIn(size());
    int nearest = -1;
    double least = pointReach * pointReach;
    for (int i = 0; i < int(m_points.points.size()); ++i) {
        const TrustPoint& point = m_points.points[std::size_t(i)];
        const QPointF away = placeIn(plot, point.foretold, point.measured) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (!plot.contains(position) || distance > least) continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

void TrustChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const QColor text = palette().color(QPalette::Text), grid = faded(text, 0.12), words = faded(text, 0.85);
    const double line = fontMetrics().height();
    for (const PlotAxis::Tick& tick : m_y.ticks(std::max(2, int(plot.height() / 50)))) {
        const double y = plot.bottom() - m_y.position(tick.value) * plot.height();
        painter.setPen(grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(words);
        painter.drawText(QRectF(0, y - line / 2, plot.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    for (const PlotAxis::Tick& tick : m_x.ticks(std::max(3, int(plot.width() / 60)))) {
        const double x = plot.left() + m_x.position(tick.value) * plot.width();
        painter.setPen(grid);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(words);
        painter.drawText(QRectF(x - 60, plot.bottom() + 4, 120, line), Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
    const auto say = [&](const QRectF& room, Qt::Alignment alignment, const QString& title) {
        painter.drawText(room, alignment | Qt::AlignVCenter,
                         fontMetrics().elidedText(title, Qt::ElideRight, int(room.width())));
    };
    say(QRectF(16, 2, plot.right() - 16, line), Qt::AlignLeft,
        m_points.up.isEmpty() ? tr("%1, measured (%2)").arg(m_points.name, m_points.unit) : m_points.up);
    say(QRectF(plot.left(), plot.bottom() + line + 6, plot.width(), line), Qt::AlignRight,
        m_points.across.isEmpty() ? tr("foretold (%1)").arg(m_points.unit) : m_points.across);
    // What is foretold right lies here.
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(faded(text, 0.5), 1, Qt::DashLine));
    const double low = std::min(m_x.low(), m_y.low()), high = std::max(m_x.high(), m_y.high());
    painter.drawLine(placeIn(plot, low, low), placeIn(plot, high, high));
    painter.restore();
}

void TrustChart::paintPoint(QPainter& painter, const QRectF& plot, const TrustPoint& point, bool selected) const
{
    const QColor colour = familyColour(point.family, palette().color(QPalette::Text));
    const QPointF at = placeIn(plot, point.foretold, point.measured);
    const bool crowd = m_points.points.size() > 150 && !selected;
    if (!crowd) {
        painter.setPen(QPen(faded(colour, selected ? 0.9 : 0.4), selected ? 2 : 1));
        if (point.foretoldInterval)
            painter.drawLine(placeIn(plot, (*point.foretoldInterval)[0], point.measured),
                             placeIn(plot, (*point.foretoldInterval)[1], point.measured));
        if (point.measuredInterval)
            painter.drawLine(placeIn(plot, point.foretold, (*point.measuredInterval)[0]),
                             placeIn(plot, point.foretold, (*point.measuredInterval)[1]));
    }
    const double radius = crowd ? pointRadius - 1.5 : pointRadius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(markerShape(familyMarker(point.family), radius).translated(at));
    painter.setBrush(Qt::NoBrush);
    if (point.outside) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
        painter.drawEllipse(at, radius + 4, radius + 4);
    }
    if (selected) {
        painter.setPen(QPen(accentInk(palette()), 2.5));
        painter.drawEllipse(at, radius + 7, radius + 7);
    }
}

void TrustChart::paint(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    const QRectF plot = plotIn(size);
    if (plot.width() <= 0 || plot.height() <= 0) return;
    paintAxes(painter, plot);
    painter.save();
    painter.setClipRect(plot.adjusted(-8, -8, 8, 8));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool selected : {false, true})
        for (const TrustPoint& point : m_points.points)
            if (m_selected.contains(point.id) == selected) paintPoint(painter, plot, point, selected);
    if (m_hit >= 0) {
        const TrustPoint& point = m_points.points[std::size_t(m_hit)];
        painter.setPen(QPen(faded(palette().color(QPalette::Text), 0.7), 1));
        painter.drawEllipse(placeIn(plot, point.foretold, point.measured), pointRadius + 10, pointRadius + 10);
    }
    painter.restore();
    paintNote(painter, plot);
}

/// What the marks mean, in the first corner where no point lies: down on the right is what was foretold far too high.
void TrustChart::paintNote(QPainter& painter, const QRectF& plot) const
{
    const bool anyOutside = std::any_of(m_points.points.begin(), m_points.points.end(),
                                        [](const TrustPoint& point) { return point.outside; });
    painter.setPen(faded(palette().color(QPalette::Text), 0.85));
    const QString note = !m_points.across.isEmpty() ? tr("dashed: no more than alone")
                         : anyOutside               ? tr("dashed: right · ringed: outside")
                                                    : tr("dashed: right");
    QString shown = note;
    if (fontMetrics().horizontalAdvance(note) > plot.width() / 2)
        shown.replace(QStringLiteral(" · "), QStringLiteral("\n"));
    const QSizeF size = QSizeF(fontMetrics().size(0, shown)) + QSizeF(2, 0);
    const double left = plot.left() + 8, right = plot.right() - 8 - size.width();
    const double top = plot.top() + 4, bottom = plot.bottom() - size.height() - 4;
    const QRectF corners[] = {
        {{right, bottom}, size}, {{left, top}, size}, {{left, bottom}, size}, {{right, top}, size}};
    const auto isFree = [&](const QRectF& corner) {
        const QRectF around = corner.adjusted(-pointRadius, -pointRadius, pointRadius, pointRadius);
        return std::none_of(m_points.points.begin(), m_points.points.end(), [&](const TrustPoint& point) {
            return around.contains(placeIn(plot, point.foretold, point.measured));
        });
    };
    const auto* corner = std::find_if(std::begin(corners), std::end(corners), isFree);
    painter.drawText(corner == std::end(corners) ? corners[0] : *corner, Qt::AlignRight | Qt::AlignVCenter, shown);
}

void TrustChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
}

}  // namespace espalier
