// Hover tells, click selects, wheel zooms at the pointer, drag pans, double click shows all again.

#include "views/charts/point_text.h"
#include "views/charts/tradeoff_chart.h"

#include <QApplication>
#include <QChart>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace espalier {

const Experiment* TradeoffChart::experimentAt(const QPoint& position) const
{
    constexpr double reach = 12;
    const TradeoffPoint* nearest = nullptr;
    double best = reach;
    for (const TradeoffPoint& point : m_points) {
        const double distance = QLineF(positionOf(point), position).length();
        if (distance <= best) {
            best = distance;
            nearest = &point;
        }
    }
    if (!nearest) return nullptr;
    const auto found = std::find_if(m_experiments.begin(), m_experiments.end(),
                                    [&](const Experiment& experiment) { return experiment.id == nearest->id; });
    return found == m_experiments.end() ? nullptr : &*found;
}

bool TradeoffChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) return true;  // told at once while the pointer moves
    if (event->type() == QEvent::Leave) {
        m_hovered.clear();
        QToolTip::hideText();
        viewport()->update();
    }
    return QChartView::viewportEvent(event);
}

void TradeoffChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QChartView::mousePressEvent(event);
    m_pressed = event->pos();
    m_panning = false;
}

void TradeoffChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        const QPoint moved = event->pos() - m_pressed;
        if (!m_panning && moved.manhattanLength() < QApplication::startDragDistance()) return;
        m_panning = true;
        m_pressed = event->pos();
        const QRectF plot = chart()->plotArea();
        const double cost = -moved.x() * (m_costAxis->max() - m_costAxis->min()) / plot.width();
        const double accuracy = moved.y() * (m_accuracyAxis->max() - m_accuracyAxis->min()) / plot.height();
        showRange(ticksFor(m_costAxis->min() + cost, m_costAxis->max() + cost),
                  ticksFor(m_accuracyAxis->min() + accuracy, m_accuracyAxis->max() + accuracy));
        return;
    }
    const Experiment* experiment = experimentAt(event->pos());
    const std::string hovered = experiment ? experiment->id : std::string();
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->setCursor(experiment ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    if (experiment)
        QToolTip::showText(event->globalPosition().toPoint(), pointText(*experiment), viewport());
    else
        QToolTip::hideText();
}

void TradeoffChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QChartView::mouseReleaseEvent(event);
    if (m_panning) {
        m_panning = false;
        return;
    }
    if (const Experiment* experiment = experimentAt(event->pos())) {
        setSelected(experiment->id);
        emit pointClicked(QString::fromStdString(experiment->id));
    }
}

void TradeoffChart::mouseDoubleClickEvent(QMouseEvent*) { showAll(); }

void TradeoffChart::wheelEvent(QWheelEvent* event)
{
    const QPointF at = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->position().toPoint())));
    const double factor = std::pow(0.999, event->angleDelta().y());
    const auto zoomed = [factor](const QValueAxis* axis, double fixed) {
        return ticksFor(fixed - (fixed - axis->min()) * factor, fixed + (axis->max() - fixed) * factor);
    };
    showRange(zoomed(m_costAxis, at.x()), zoomed(m_accuracyAxis, at.y()));
    event->accept();
}

}  // namespace espalier
