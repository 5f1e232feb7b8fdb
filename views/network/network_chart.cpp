#include "views/network/network_chart.h"

#include "views/charts/hover_card.h"

#include <QEvent>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double leastZoom = 0.05, mostZoom = 3;
constexpr double pictureMargin = 16;

}  // namespace

NetworkChart::NetworkChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("networkChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    nameForReaders();
}

NetworkChart::~NetworkChart()
{
    if (m_card) m_card->deleteLater();
}

void NetworkChart::setNetwork(std::vector<NetworkNode> nodes, std::vector<NetworkBox> boxes)
{
    m_nodes = std::move(nodes);
    m_boxes = std::move(boxes);
    m_values.assign(m_nodes.size(), {});
    m_found.clear();
    m_searching = false;
    setHovered(-1);
    if (m_current >= int(m_nodes.size())) m_current = -1;
    arrange();
    showAll();
    nameForReaders();
}

void NetworkChart::setValues(std::vector<NetworkValue> values, NetworkQuantity quantity, const NetworkScale& scale)
{
    m_values = std::move(values);
    m_quantity = quantity;
    m_scale = scale;
    nameForReaders();
    update();
}

void NetworkChart::nameForReaders()
{
    QString name = tr("Network of %1 boxes: %2").arg(m_nodes.size()).arg(networkQuantityName(m_quantity));
    if (m_current >= 0) {
        const QString value = m_values[std::size_t(m_current)].text;
        name += QStringLiteral("; ") + m_boxes[std::size_t(m_current)].title +
                (value.isEmpty() ? QString() : QStringLiteral(", ") + value);
    }
    setAccessibleName(name);
}

QSizeF NetworkChart::boxSize(int node) const
{
    const QFontMetricsF metrics(font());
    const double height = std::ceil(metrics.height()) + 8;
    if (m_nodes[std::size_t(node)].layer >= 0) return {std::ceil(metrics.averageCharWidth() * 26), height};
    const double width = metrics.horizontalAdvance(m_boxes[std::size_t(node)].name) + 20;
    return {std::ceil(std::clamp(width, 40.0, metrics.averageCharWidth() * 26)), height - 4};
}

void NetworkChart::arrange()
{
    std::vector<LayoutBox> boxes;
    for (int i = 0; i < int(m_nodes.size()); ++i) boxes.push_back({boxSize(i), m_nodes[std::size_t(i)].inputs});
    m_layout = layOut(boxes, room().size());
}

double NetworkChart::legendHeight() const { return fontMetrics().height() + 16; }

QRectF NetworkChart::room() const
{
    return QRectF(pictureMargin, pictureMargin / 2, std::max(40.0, width() - 2 * pictureMargin),
                  std::max(40.0, height() - legendHeight() - pictureMargin));
}

void NetworkChart::showAll()
{
    const QRectF all = room();
    m_fitted = true;
    if (m_layout.size.isEmpty()) return;
    m_zoom = std::clamp(std::min(all.width() / m_layout.size.width(), all.height() / m_layout.size.height()), leastZoom,
                        1.0);
    m_origin = QPointF(all.center().x() - m_zoom * m_layout.size.width() / 2,
                       all.center().y() - m_zoom * m_layout.size.height() / 2);
    update();
}

void NetworkChart::zoomBy(double factor)
{
    const QRectF seen = rectOf(m_current);
    zoomAt(m_current >= 0 && room().intersects(seen) ? seen.center() : room().center(), factor);
}

void NetworkChart::zoomAt(const QPointF& position, double factor)
{
    const QPointF fixed = toScene(position);
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    m_origin = position - fixed * m_zoom;
    m_fitted = false;
    keepInSight();
    setHovered(-1);
    update();
}

/// Some of the picture stays in the widget, however far it is moved.
void NetworkChart::keepInSight()
{
    const QRectF all = room();
    const QSizeF size = m_layout.size * m_zoom;
    const double left = std::min(80.0, size.width()), top = std::min(80.0, size.height());
    m_origin.setX(std::clamp(m_origin.x(), all.left() + left - size.width(), all.right() - left));
    m_origin.setY(std::clamp(m_origin.y(), all.top() + top - size.height(), all.bottom() - top));
}

QRectF NetworkChart::rectOf(int node) const
{
    if (node < 0 || node >= int(m_layout.boxes.size())) return {};
    const QRectF& box = m_layout.boxes[std::size_t(node)];
    return {m_origin + box.topLeft() * m_zoom, box.size() * m_zoom};
}

int NetworkChart::nodeAt(const QPointF& position) const
{
    if (position.y() > height() - legendHeight()) return -1;
    const double reach = std::max(0.0, 6 - 0.5 * m_zoom * (fontMetrics().height() + 8));
    for (int i = 0; i < int(m_layout.boxes.size()); ++i)
        if (rectOf(i).adjusted(-reach, -reach, reach, reach).contains(position)) return i;
    return -1;
}

void NetworkChart::setCurrent(int node)
{
    m_current = node >= 0 && node < int(m_nodes.size()) ? node : -1;
    bringIntoView(m_current);
    nameForReaders();
    update();
}

void NetworkChart::bringIntoView(int node)
{
    const QRectF box = rectOf(node), all = room();
    if (node < 0 || all.contains(box)) return;
    if (box.width() > all.width()) return;
    QPointF by;
    if (box.left() < all.left()) by.setX(all.left() - box.left());
    if (box.right() > all.right()) by.setX(all.right() - box.right());
    if (box.top() < all.top()) by.setY(all.top() - box.top());
    if (box.bottom() > all.bottom()) by.setY(all.bottom() - box.bottom());
    m_origin += by;
}

void NetworkChart::setFound(const QSet<int>& found, bool searching)
{
    m_found = found;
    m_searching = searching;
    update();
}

void NetworkChart::choose(int node)
{
    if (node < 0) return;
    setCurrent(node);
    emit nodeChosen(node);
}

std::vector<int> NetworkChart::coupledWith(int node) const
{
    std::vector<int> coupled;
    if (node < 0 || m_nodes[std::size_t(node)].group < 0) return coupled;
    for (int i = 0; i < int(m_nodes.size()); ++i)
        if (m_nodes[std::size_t(i)].group == m_nodes[std::size_t(node)].group) coupled.push_back(i);
    return coupled.size() > 1 ? coupled : std::vector<int>();
}

void NetworkChart::setHovered(int node)
{
    if (node == m_hovered) return;
    m_hovered = node;
    setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (node >= 0 && m_tip) {
        if (!m_card) m_card = new HoverCard(window());
        const QRectF box = rectOf(node);
        m_card->showBeside(*this, box.center(), box.width() / 2 + 10, m_tip(node));
    } else if (m_card) {
        m_card->hide();
    }
    update();
}

void NetworkChart::resizeEvent(QResizeEvent*)
{
    if (!m_fitted) return keepInSight();
    arrange();
    showAll();
}

void NetworkChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
        if (m_fitted) showAll();
    }
    update();
}

void NetworkChart::leaveEvent(QEvent*) { setHovered(-1); }

void NetworkChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void NetworkChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace espalier
