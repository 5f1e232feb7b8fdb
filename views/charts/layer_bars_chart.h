#pragma once

#include "views/charts/layer_bars.h"

#include <QAbstractScrollArea>

namespace espalier {

/// A bar a layer: the dense model's outline, and what is left of it filled in
/// the colour of the pattern that took the rest; hatched where it is an
/// estimate. Several plans or experiments share a row. Scrolls; arrows and
/// clicks choose.
class LayerBarsChart : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LayerBarsChart(QWidget* parent = nullptr);

    void setBars(LayerBars bars);
    const LayerBars& bars() const { return m_bars; }
    /// The row of a layer is marked and comes into view; an empty path marks
    /// none.
    void setCurrent(const QString& path);
    QString current() const;
    QString pathAt(const QPoint& position) const;  ///< in the viewport; empty where there is no row
    QRect rowRect(int row) const;                  ///< in the viewport

    /// What is visible, for files.
    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {560, 400}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

signals:
    void layerChosen(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int rowHeight() const;
    int barHeight() const;
    int headHeight() const;  ///< of the legend, which does not scroll
    int rowAt(const QPoint& position) const;
    void measure();  ///< the widths of texts, for the font of now
    void arrangeScrollBar();
    void choose(int row);
    QString valueText(const LayerBar& bar, bool estimate) const;
    QString tipOf(int row) const;
    void paintHead(QPainter& painter, double width) const;
    void paintRows(QPainter& painter, const QSizeF& size) const;
    void paintRow(QPainter& painter, int row, const QRectF& rect) const;
    void paintBar(QPainter& painter, const LayerBar& bar, bool estimate, const QRectF& room) const;

    LayerBars m_bars;
    int m_current = -1;
    double m_names = 0, m_values = 0;  ///< widths of the longest texts
    double m_longest = 0;              ///< of the bars
};

}  // namespace espalier
