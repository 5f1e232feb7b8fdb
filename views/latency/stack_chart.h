#pragma once

#include "core/log/latency_stacks.h"
#include "views/charts/plot_axis.h"
#include "views/style/series_style.h"

#include <QWidget>

namespace espalier {

/// A bar a truth, a segment a layer, in the colour of the pattern that cut it; what is in no layer comes last. A truth
/// that was not measured says why in its place. Hover tells of a segment, click chooses the layer; left and right go from
/// layer to layer, up and down from truth to truth.
class StackChart : public QWidget {
    Q_OBJECT
public:
    explicit StackChart(QWidget* parent = nullptr);

    struct Segment {
        std::string path;
        Family family = Family::baseline;
        QString cuts;  ///< "channel 30 %"; empty where it is dense
    };
    /// `layers` parallel to the layers of each stack.
    void setStacks(std::vector<LatencyStack> stacks, std::vector<Segment> layers);
    const std::vector<LatencyStack>& stacks() const { return m_stacks; }
    /// Marked in every bar; an empty path marks none.
    void setCurrentLayer(const QString& path);

    QRectF segmentRect(int stack, int layer) const;  ///< in this widget; `layer` beyond the last: the rest
    QString tipOf(int stack, int layer) const;       ///< rich text
    void paint(QPainter& painter, const QSizeF& size) const;
    QSize minimumSizeHint() const override;

signals:
    void layerChosen(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places {
        double left = 0, right = 0, top = 0, row = 0, bar = 0;
    };
    Places places(const QSizeF& size) const;
    QRectF segmentIn(const Places& places, int stack, int layer) const;
    QPair<int, int> segmentAt(const QPointF& position) const;
    void paintStack(QPainter& painter, const Places& places, int stack) const;
    void paintLegend(QPainter& painter, const Places& places, const QSizeF& size) const;
    QString totalText(const LatencyStack& stack) const;

    std::vector<LatencyStack> m_stacks;
    std::vector<Segment> m_layers;
    PlotAxis m_axis;
    int m_layer = -1, m_stack = 0;
};

/// Why a truth is not there, in a sentence.
QString stackAbsentText(const LatencyStack& stack);

}  // namespace espalier
