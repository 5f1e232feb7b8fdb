// What mouse, wheel and keys do on the picture of the network.

#include "views/network/network_chart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

void NetworkChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_dragged.reset();
}

void NetworkChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) {
        m_pressed.reset();
        return setHovered(nodeAt(event->position()));
    }
    if (!m_dragged) {
        if ((event->position() - *m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
        m_dragged = m_pressed;
        setHovered(-1);
        setCursor(Qt::ClosedHandCursor);
    }
    m_origin += event->position() - *m_dragged;
    m_dragged = event->position();
    m_fitted = false;
    keepInSight();
    update();
}

void NetworkChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    const bool clicked = m_pressed && !m_dragged;
    m_pressed.reset();
    m_dragged.reset();
    setCursor(Qt::ArrowCursor);
    if (clicked) choose(nodeAt(event->position()));
}

void NetworkChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_pressed.reset();
    arrange();
    showAll();
}

void NetworkChart::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() == 0) return event->ignore();
    zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

/// The box in the direction of a key: down along the first edge, up along the first, to the sides what is nearest.
int NetworkChart::neighbour(int key) const
{
    if (m_nodes.empty()) return -1;
    if (m_current < 0) return 0;
    const auto current = std::size_t(m_current);
    if (key == Qt::Key_Up) return m_nodes[current].inputs.empty() ? -1 : m_nodes[current].inputs.front();
    if (key == Qt::Key_Down) {
        for (int i = m_current + 1; i < int(m_nodes.size()); ++i) {
            const auto& inputs = m_nodes[std::size_t(i)].inputs;
            if (std::find(inputs.begin(), inputs.end(), m_current) != inputs.end()) return i;
        }
        return -1;
    }
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    const QPointF from = m_layout.boxes[current].center();
    for (int i = 0; i < int(m_layout.boxes.size()); ++i) {
        const QPointF by = m_layout.boxes[std::size_t(i)].center() - from;
        const double along = key == Qt::Key_Left ? -by.x() : by.x();
        if (along < 1) continue;
        const double distance = along + 4 * std::abs(by.y());
        if (distance < least) least = distance, nearest = i;
    }
    return nearest;
}

void NetworkChart::keyPressEvent(QKeyEvent* event)
{
    constexpr double zoomStep = 1.25;
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
            return choose(neighbour(event->key()));
        case Qt::Key_Home:
            return choose(m_nodes.empty() ? -1 : 0);
        case Qt::Key_End:
            return choose(int(m_nodes.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose(m_current);
        case Qt::Key_Plus:
            return zoomBy(zoomStep);
        case Qt::Key_Minus:
            return zoomBy(1 / zoomStep);
        case Qt::Key_0:
            arrange();
            return showAll();
    }
    QWidget::keyPressEvent(event);
}

}  // namespace espalier
