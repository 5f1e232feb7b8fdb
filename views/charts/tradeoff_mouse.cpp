// What the pointer does on the tradeoff.

#include "views/charts/hover_card.h"
#include "views/charts/point_text.h"
#include "views/charts/tradeoff_chart.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace espalier {

namespace {

constexpr double reach = 12;

}  // namespace

const Experiment* TradeoffChart::experimentAt(const QPoint& position) const
{
    const int point = m_scene.pointAt(position, reach);
    return point < 0 ? nullptr : experimentOf(points()[point].id);
}

void TradeoffChart::setHovered(int point)
{
    if (point == m_hovered) return;
    const auto around = [this](int i) {
        const double r = m_scene.radiusOf(i) + 8;
        return QRectF(m_scene.placeOf(i) - QPointF(r, r), QSizeF(2 * r, 2 * r)).toAlignedRect();
    };
    if (m_hovered >= 0 && m_hovered < int(points().size())) update(around(m_hovered));
    m_hovered = point;
    if (point >= 0) {
        update(around(point));
        showCard(point);
    } else {
        hideCard();
    }
    setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TradeoffChart::showCard(int point)
{
    const Experiment* experiment = experimentOf(points()[point].id);
    if (!experiment) return;
    if (!m_card) m_card = new HoverCard(window());
    QString text = pointText(*experiment);
    if (const auto worst = m_scene.worst.find(experiment->id); worst != m_scene.worst.end())
        text += QStringLiteral("<p>%1</p>")
                    .arg(tr("worst plausible case: %1 (%2)")
                             .arg(figureText(Quantity::accuracy, worst->second.accuracy.value), worst->second.what)
                             .toHtmlEscaped());
    m_card->showBeside(*this, m_scene.placeOf(point), m_scene.radiusOf(point) + 10, text);
}

void TradeoffChart::hideCard()
{
    if (m_card) m_card->hide();
}

void TradeoffChart::leaveEvent(QEvent*) { setHovered(-1); }

void TradeoffChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_drag = Drag::pressed;
    m_band = QRect();
}

void TradeoffChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag == Drag::none || !(event->buttons() & Qt::LeftButton)) {
        m_drag = Drag::none;
        return setHovered(m_scene.pointAt(at, reach));
    }
    if (m_drag == Drag::pressed) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::band : Drag::pan;
        setHovered(-1);
        setCursor(m_drag == Drag::band ? Qt::CrossCursor : Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::band) {
        m_band = QRect(m_pressed, at).normalized();
        return update();
    }
    const QPoint moved = at - m_pressed;
    m_pressed = at;
    m_zoomed = true;
    m_scene.x.pan(-moved.x() / m_scene.plot().width());
    m_scene.y.pan(moved.y() / m_scene.plot().height());
    redraw();
}

void TradeoffChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    const Drag drag = std::exchange(m_drag, Drag::none);
    setCursor(Qt::ArrowCursor);
    if (drag == Drag::pressed) click(event->position().toPoint(), event->modifiers());
    if (drag == Drag::band) selectBand(event->modifiers());
    update();
}

void TradeoffChart::click(const QPoint& position, Qt::KeyboardModifiers modifiers)
{
    const Experiment* experiment = experimentAt(position);
    const bool adds = modifiers & Qt::ControlModifier;
    m_beforeClick = m_selected;
    QStringList ids = adds ? m_selected : QStringList();
    if (experiment) {
        const QString id = QString::fromStdString(experiment->id);
        if (!ids.removeOne(id)) ids << id;
    } else if (adds) {
        return;
    }
    setSelected(ids);
    emit selectionWanted(ids);
}

void TradeoffChart::selectBand(Qt::KeyboardModifiers modifiers)
{
    QStringList ids = modifiers & Qt::ControlModifier ? m_selected : QStringList();
    for (int point : m_scene.pointsIn(m_band))
        if (const QString id = QString::fromStdString(points()[point].id); !ids.contains(id)) ids << id;
    setSelected(ids);
    emit selectionWanted(ids);
}

void TradeoffChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    if (m_selected.isEmpty() && !m_beforeClick.isEmpty()) {  // its first click was meant for the view, too
        setSelected(m_beforeClick);
        emit selectionWanted(m_beforeClick);
    }
    showAll();
}

void TradeoffChart::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() == 0) return event->ignore();
    zoomAt(event->position(), std::pow(0.999, event->angleDelta().y()));
    event->accept();
}

void TradeoffChart::zoomAt(const QPointF& position, double factor)
{
    setHovered(-1);
    const QRectF& plot = m_scene.plot();
    m_zoomed = true;
    if (position.x() >= plot.left()) m_scene.x.zoom((position.x() - plot.left()) / plot.width(), factor);
    if (position.y() <= plot.bottom()) m_scene.y.zoom((plot.bottom() - position.y()) / plot.height(), factor);
    redraw();
}

}  // namespace espalier
