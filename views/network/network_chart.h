#pragma once

#include "views/network/layered_layout.h"
#include "views/network/network_values.h"

#include <QPointer>
#include <QSet>
#include <QWidget>
#include <functional>

namespace espalier {

class HoverCard;
class NetworkColours;

/// What the picture says of a box beside its value.
struct NetworkBox {
    QString name, title;  ///< in the box; for a screen reader
    bool locked = false;  ///< its channels cannot go
};

/// The network drawn: boxes in layers, edges between them. The wheel zooms at the pointer, a drag moves, a double click or 0
/// shows all; a click or Enter chooses, arrows go along the edges and to the sides. Boxes whose channels go together with
/// those of the one under the pointer, or of the current one, are marked with the edges that couple them.
class NetworkChart : public QWidget {
    Q_OBJECT
public:
    explicit NetworkChart(QWidget* parent = nullptr);
    ~NetworkChart() override;

    void setNetwork(std::vector<NetworkNode> nodes, std::vector<NetworkBox> boxes);
    void setValues(std::vector<NetworkValue> values, NetworkQuantity quantity, const NetworkScale& scale);
    const std::vector<NetworkNode>& nodes() const { return m_nodes; }
    const std::vector<NetworkValue>& values() const { return m_values; }
    NetworkQuantity quantity() const { return m_quantity; }
    /// Rich text, asked for when a box is told of.
    void setTip(std::function<QString(int node)> tip) { m_tip = std::move(tip); }

    /// The box is marked and comes into view; -1: none.
    void setCurrent(int node);
    int current() const { return m_current; }
    /// The others are faint; nothing is where `found` is empty and `searching`.
    void setFound(const QSet<int>& found, bool searching);

    void showAll();
    void zoomBy(double factor);
    int nodeAt(const QPointF& position) const;  ///< in the widget; -1 where there is none
    QRectF rectOf(int node) const;              ///< in the widget
    double zoom() const { return m_zoom; }
    /// Boxes that move with this one; it is among them where there are any.
    std::vector<int> coupledWith(int node) const;

    /// What is visible, for files.
    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {560, 400}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

signals:
    void nodeChosen(int node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    QSizeF boxSize(int node) const;
    double legendHeight() const;
    QRectF room() const;  ///< above the legend
    QPointF toScene(const QPointF& position) const { return (position - m_origin) / m_zoom; }
    void zoomAt(const QPointF& position, double factor);
    void keepInSight();
    void bringIntoView(int node);
    void choose(int node);
    void setHovered(int node);
    int neighbour(int key) const;
    void nameForReaders();

    void paintEdges(QPainter& painter, const NetworkColours& colours, const std::vector<char>& coupled) const;
    void paintBox(QPainter& painter, const NetworkColours& colours, int node, bool coupled) const;
    void paintLegend(QPainter& painter, const NetworkColours& colours, const QRectF& rect, bool coupled) const;

    std::vector<NetworkNode> m_nodes;
    std::vector<NetworkBox> m_boxes;
    std::vector<NetworkValue> m_values;
    NetworkQuantity m_quantity = NetworkQuantity::sparsity;
    NetworkScale m_scale;
    std::function<QString(int)> m_tip;
    LayeredLayout m_layout;
    double m_zoom = 1;
    QPointF m_origin;  ///< where the picture's upper left corner is in the widget
    bool m_fitted = true;
    int m_current = -1, m_hovered = -1;
    QSet<int> m_found;
    bool m_searching = false;
    std::optional<QPointF> m_pressed, m_dragged;
    QPointer<HoverCard> m_card;
};

}  // namespace espalier
