#include "views/memory/memory_chart.h"

#include "views/charts/hover_card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier {

namespace {

constexpr double fewestSteps = 4;

}  // namespace

MemoryChart::MemoryChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("memoryChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

MemoryChart::~MemoryChart()
{
    if (m_card) m_card->deleteLater();
}

void MemoryChart::setTimeline(MemoryTimeline timeline)
{
    const bool same = timeline.steps.size() == m_timeline.steps.size();
    m_timeline = std::move(timeline);
    if (!same) {
        m_current = m_hovered = -1;
        showAll();
    }
    nameForReaders();
    update();
}

void MemoryChart::nameForReaders()
{
    const QString chosen = m_current < 0 ? QString() : QStringLiteral(" ") + stepName(m_current);
    setAccessibleName(tr("Activations alive over %1 steps. ").arg(m_timeline.steps.size()) + peakText(m_timeline) +
                      chosen);
}

QString MemoryChart::stepName(int step) const { return m_timeline.steps[std::size_t(step)].name; }

void MemoryChart::showAll()
{
    m_first = 0;
    m_count = std::max(fewestSteps, double(m_timeline.steps.size()));
    update();
}

double MemoryChart::acrossOf(double step, const QRectF& plot) const
{
    return plot.left() + (step - m_first) / std::max(1.0, m_count) * plot.width();
}

int MemoryChart::stepAt(const QPointF& position) const
{
    const QRectF room = plot(size());
    if (!room.contains(position)) return -1;
    const int step = int(std::floor(m_first + (position.x() - room.left()) / room.width() * m_count));
    return step >= 0 && step < int(m_timeline.steps.size()) ? step : -1;
}

QRectF MemoryChart::rectOf(int step) const
{
    const QRectF room = plot(size());
    return {QPointF(acrossOf(step, room), room.top()), QPointF(acrossOf(step + 1, room), room.bottom())};
}

void MemoryChart::setCurrent(int step)
{
    m_current = step >= 0 && step < int(m_timeline.steps.size()) ? step : -1;
    if (m_current >= 0 && (m_current < m_first || m_current + 1 > m_first + m_count))
        m_first =
            std::clamp(m_current + 0.5 - m_count / 2, 0.0, std::max(0.0, double(m_timeline.steps.size()) - m_count));
    nameForReaders();
    update();
}

void MemoryChart::choose(int step)
{
    if (step < 0 || step >= int(m_timeline.steps.size())) return;
    setCurrent(step);
    emit stepChosen(step);
}

void MemoryChart::setHovered(int step)
{
    if (step == m_hovered) return;
    m_hovered = step;
    setCursor(step >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (step >= 0) {
        if (!m_card) m_card = new HoverCard(window());
        const QRectF column = rectOf(step), room = plot(size());
        const double y = room.bottom() - m_timeline.steps[std::size_t(step)].dense / top() * room.height();
        m_card->showBeside(*this, QPointF(column.center().x(), y), column.width() / 2 + 12,
                           memoryTip(m_timeline, step));
    } else if (m_card) {
        m_card->hide();
    }
    update();
}

void MemoryChart::zoomAt(double x, double factor)
{
    const QRectF room = plot(size());
    const double share = std::clamp((x - room.left()) / room.width(), 0.0, 1.0);
    const double fixed = m_first + share * m_count, all = std::max(fewestSteps, double(m_timeline.steps.size()));
    m_count = std::clamp(m_count / factor, fewestSteps, all);
    m_first = std::clamp(fixed - share * m_count, 0.0, all - m_count);
    setHovered(-1);
    update();
}

void MemoryChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

void MemoryChart::leaveEvent(QEvent*) { setHovered(-1); }

void MemoryChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_firstAtPress = m_first;
    m_dragging = false;
}

void MemoryChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) {
        m_pressed.reset();
        return setHovered(stepAt(event->position()));
    }
    const double by = event->position().x() - m_pressed->x();
    if (!m_dragging && std::abs(by) < QApplication::startDragDistance()) return;
    m_dragging = true;
    setHovered(-1);
    const double all = std::max(fewestSteps, double(m_timeline.steps.size()));
    m_first = std::clamp(m_firstAtPress - by / plot(size()).width() * m_count, 0.0, all - m_count);
    update();
}

void MemoryChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    const bool clicked = m_pressed && !std::exchange(m_dragging, false);
    m_pressed.reset();
    if (clicked) choose(stepAt(event->position()));
}

void MemoryChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) showAll();
}

void MemoryChart::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() == 0) return event->ignore();
    zoomAt(event->position().x(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void MemoryChart::keyPressEvent(QKeyEvent* event)
{
    const double middle = m_current >= 0 ? rectOf(m_current).center().x() : plot(size()).center().x();
    switch (event->key()) {
        case Qt::Key_Left:
            return choose(m_current < 0 ? 0 : m_current - 1);
        case Qt::Key_Right:
            return choose(m_current + 1);
        case Qt::Key_Home:
            return choose(0);
        case Qt::Key_End:
            return choose(int(m_timeline.steps.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose(m_current);
        case Qt::Key_Plus:
            return zoomAt(middle, 1.25);
        case Qt::Key_Minus:
            return zoomAt(middle, 0.8);
        case Qt::Key_0:
            return showAll();
    }
    QWidget::keyPressEvent(event);
}

void MemoryChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MemoryChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace espalier
