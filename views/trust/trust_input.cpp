// Mouse, wheel and keys of the chart.

#include "views/trust/trust_chart.h"

#include "views/charts/hover_card.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double dragStarts = 4, cardAway = 17;

}  // namespace

void TrustChart::setHit(int point)
{
    if (point == m_hit && point < 0) return;
    m_hit = point;
    update();
    setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (point < 0) {
        if (m_card) m_card->hide();
        return;
    }
    if (!m_card) m_card = new HoverCard(window());
    m_card->showBeside(*this, placeOf(point), cardAway, m_points.points[std::size_t(point)].tip);
}

void TrustChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) m_pressed = event->position();
    m_panning = false;
}

void TrustChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const int point = pointAt(event->position());
        if (point != m_hit) setHit(point);
        return;
    }
    const QPointF moved = event->position() - m_pressed;
    if (!m_panning && moved.manhattanLength() < dragStarts) return;
    m_panning = true;
    setHit(-1);
    const QRectF plot = plotIn(size());
    m_x.pan(-moved.x() / std::max(1.0, plot.width()));
    m_y.pan(moved.y() / std::max(1.0, plot.height()));
    m_pressed = event->position();
    update();
}

void TrustChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_panning) return;
    if (const int point = pointAt(event->position()); point >= 0)
        emit pointClicked(QString::fromStdString(m_points.points[std::size_t(point)].id),
                          event->modifiers() & Qt::ControlModifier);
}

void TrustChart::mouseDoubleClickEvent(QMouseEvent*) { showAll(); }

void TrustChart::wheelEvent(QWheelEvent* event)
{
    const QRectF plot = plotIn(size());
    if (!plot.contains(event->position())) return event->ignore();
    const double factor = std::pow(0.999, event->angleDelta().y());
    m_x.zoom((event->position().x() - plot.left()) / plot.width(), factor);
    m_y.zoom((plot.bottom() - event->position().y()) / plot.height(), factor);
    setHit(-1);
    update();
    event->accept();
}

void TrustChart::leaveEvent(QEvent*) { setHit(-1); }
void TrustChart::focusOutEvent(QFocusEvent*) { setHit(-1); }

void TrustChart::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_points.points.size());
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down:
        case Qt::Key_Right:
        case Qt::Key_Up: {
            if (count == 0) return;
            // By what was foretold, whatever the order they came in.
            std::vector<int> order;
            for (int i = 0; i < count; ++i) order.push_back(i);
            std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
                return m_points.points[std::size_t(a)].foretold < m_points.points[std::size_t(b)].foretold;
            });
            const auto now = std::find(order.begin(), order.end(), m_hit);
            const int place = now == order.end() ? (back ? count : -1) : int(now - order.begin());
            return setHit(order[std::size_t(std::clamp(place + (back ? -1 : 1), 0, count - 1))]);
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_hit >= 0)
                emit pointClicked(QString::fromStdString(m_points.points[std::size_t(m_hit)].id),
                                  event->modifiers() & Qt::ControlModifier);
            return;
        case Qt::Key_Escape:
            setHit(-1);
            return showAll();
        default:
            QWidget::keyPressEvent(event);
    }
}

void TrustChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

}  // namespace espalier
