// What the keyboard does on the tradeoff.

#include "views/charts/hover_card.h"
#include "views/charts/point_text.h"
#include "views/charts/tradeoff_chart.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier {

/// By what is across; what has no place across comes last.
std::vector<int> TradeoffChart::inSteps() const
{
    std::vector<int> order(points().size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const double left = points()[a].x, right = points()[b].x;
        if (std::isnan(left) || std::isnan(right)) return !std::isnan(left);
        return left < right;
    });
    return order;
}

int TradeoffChart::currentPoint() const
{
    if (m_selected.isEmpty()) return -1;
    const std::string id = m_selected.last().toStdString();
    for (int i = 0; i < int(points().size()); ++i)
        if (points()[i].id == id) return i;
    return -1;
}

void TradeoffChart::step(int by)
{
    const std::vector<int> order = inSteps();
    if (order.empty()) return;
    const auto at = std::find(order.begin(), order.end(), currentPoint());
    const int last = int(order.size()) - 1;
    const int next = at == order.end() ? (by > 0 ? 0 : last) : std::clamp(int(at - order.begin()) + by, 0, last);
    goTo(order[next]);
}

void TradeoffChart::goTo(int point)
{
    if (!m_scene.isVisible(point)) {  // comes to the middle
        m_zoomed = true;
        const QRectF& plot = m_scene.plot();
        const TradeoffPoint& shown = points()[point];
        if (std::isfinite(shown.x)) m_scene.x.pan(m_scene.x.position(shown.x) - 0.5);
        if (std::isfinite(shown.y)) m_scene.y.pan(m_scene.y.position(shown.y) - 0.5);
        if (!plot.isEmpty()) redraw();
    }
    const QStringList ids{QString::fromStdString(points()[point].id)};
    setSelected(ids);
    showCard(point);
    emit selectionWanted(ids);
}

/// For who cannot see the ring round it.
void TradeoffChart::tellSelected()
{
    constexpr int most = 5;
    QStringList words;
    if (m_selected.size() > most) words << tr("%1 experiments are selected").arg(m_selected.size());
    for (const QString& id : m_selected.mid(0, m_selected.size() > most ? 0 : most))
        if (const Experiment* experiment = experimentOf(id.toStdString())) words << pointPlainText(*experiment);
    setAccessibleDescription(words.join('\n'));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void TradeoffChart::zoom(double factor)
{
    const int current = currentPoint();
    const bool there = current >= 0 && m_scene.isVisible(current) && m_scene.plot().contains(m_scene.placeOf(current));
    zoomAt(there ? m_scene.placeOf(current) : m_scene.plot().center(), factor);
}

void TradeoffChart::keyPressEvent(QKeyEvent* event)
{
    constexpr double closer = 0.8;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return step(-1);
        case Qt::Key_Right:
        case Qt::Key_Down:
            return step(1);
        case Qt::Key_Home:
            if (!points().empty()) goTo(inSteps().front());
            return;
        case Qt::Key_End:
            if (!points().empty()) goTo(inSteps().back());
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(closer);
        case Qt::Key_Minus:
            return zoom(1 / closer);
        case Qt::Key_0:
            return showAll();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const int current = currentPoint(); current >= 0)
                emit activated(QString::fromStdString(points()[current].id));
            return;
        case Qt::Key_Escape:
            if (m_drag == Drag::band || (m_card && m_card->isVisible())) {
                m_drag = Drag::none;
                hideCard();
                return update();
            }
            break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace espalier
