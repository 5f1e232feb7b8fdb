// Mouse and keys on a plot.

#include "views/charts/plot_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace espalier {

void PlotView::setHit(const std::optional<PlotHit>& hit, const QPoint& globalPosition)
{
    if (hit == m_hit) return;
    m_hit = hit;
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit && m_pointText)
        QToolTip::showText(globalPosition, m_pointText(*hit), this);
    else
        QToolTip::hideText();
    update();
}

void PlotView::setZoom(double low, double high)
{
    const AxisRange all = wholeRange(m_plot);
    const double span = std::clamp(high - low, (all.high - all.low) / 1000, all.high - all.low);
    // What is shown stays within what there is.
    const double first = std::clamp(low, all.low, all.high - span);
    m_zoom = ticksFor(first, first + span);
    if (span >= (all.high - all.low) * 0.999) m_zoom.reset();
    update();
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = event->pos();
    m_panning = false;
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return setHit(pointAt(event->position()), event->globalPosition().toPoint());
    const QPoint moved = event->pos() - m_pressed;
    if (!m_panning && moved.manhattanLength() < QApplication::startDragDistance()) return;
    m_panning = true;
    m_pressed = event->pos();
    const PlotGeometry places = geometry(size());
    const double shift = places.valueAt(0) - places.valueAt(moved.x());
    setZoom(places.x.low + shift, places.x.high + shift);
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    if (std::exchange(m_panning, false)) return;
    if (const auto hit = pointAt(event->position()))
        emit pointClicked(QString::fromStdString(pointOf(*hit).id), event->modifiers() & Qt::ControlModifier);
}

void PlotView::mouseDoubleClickEvent(QMouseEvent*) { showAll(); }

void PlotView::wheelEvent(QWheelEvent* event)
{
    const PlotGeometry places = geometry(size());
    const double fixed = places.valueAt(event->position().x());
    const double factor = std::pow(0.999, event->angleDelta().y());
    setZoom(fixed - (fixed - places.x.low) * factor, fixed + (places.x.high - fixed) * factor);
    event->accept();
}

void PlotView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHit({}, {});
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setHit({}, {});
}

void PlotView::moveHit(int along, int across)
{
    std::vector<PlotHit> lines;  // the first point of every line that has any
    int current = -1;
    for (int panel = 0; panel < int(m_plot.panels.size()); ++panel)
        for (int line = 0; line < int(m_plot.panels[panel].lines.size()); ++line) {
            if (m_plot.panels[panel].lines[line].points.empty()) continue;
            if (m_hit && m_hit->panel == panel && m_hit->line == line) current = int(lines.size());
            lines.push_back({panel, line, 0});
        }
    if (lines.empty()) return;
    PlotHit hit = lines[std::clamp(current + across, 0, int(lines.size()) - 1)];
    const auto& points = m_plot.panels[hit.panel].lines[hit.line].points;
    if (m_hit) hit.point = std::clamp(m_hit->point + along, 0, int(points.size()) - 1);
    setHit(hit, mapToGlobal(positionOf(hit).toPoint()));
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Left:
            return moveHit(-1, 0);
        case Qt::Key_Right:
            return moveHit(+1, 0);
        case Qt::Key_Up:
            return moveHit(0, -1);
        case Qt::Key_Down:
            return moveHit(0, +1);
        case Qt::Key_Home:
            return showAll();
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_hit)
                emit pointClicked(QString::fromStdString(pointOf(*m_hit).id), event->modifiers() & Qt::ControlModifier);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace espalier
