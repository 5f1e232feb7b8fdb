#pragma once

#include "views/sensitivity/sensitivity_map.h"

#include <QAbstractScrollArea>
#include <functional>

namespace espalier {

class SensitivityColours;

/// The map drawn: a row a layer, a column a level, the value in the cell where it fits, and a bar where accuracy breaks.
/// Scrolls up and down; clicks choose, arrows go from cell to cell, Enter chooses the layer.
class SensitivityChart : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SensitivityChart(QWidget* parent = nullptr);

    void setMap(SensitivityMap map);
    const SensitivityMap& map() const { return m_map; }
    void setMeasure(SensitivityMeasure measure);
    /// Time saved by a cell's cut, asked for when it is told of.
    void setSaved(std::function<std::optional<double>(const ScanPoint&)> saved) { m_saved = std::move(saved); }
    /// The row of a layer, also of a coupled one, is marked and comes into view; an empty path marks none.
    void setCurrent(const QString& layer);
    QString current() const;

    QRect cellRect(int row, int column) const;  ///< in the viewport
    QString tipOf(int row, int column) const;   ///< rich text; empty where nothing was scanned
    /// What is visible, for files.
    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {280, 140}; }

signals:
    void layerChosen(const QString& layer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Places {
        double names = 0, cells = 0, column = 0;  ///< widths of the names, left of the cells, width of a cell
    };
    Places places(double width) const;
    int rowHeight() const;
    int headHeight() const;                                ///< of the levels, which do not scroll
    int legendHeight() const;                              ///< below
    QPair<int, int> cellAt(const QPoint& position) const;  ///< row and column, -1 where there is none
    void arrangeScrollBar();
    void bringIntoView(int row);
    void choose(int row, int column);
    void tell(const QPoint& globalPosition, int row, int column);
    void paintHead(QPainter& painter, const Places& places) const;
    void paintRow(QPainter& painter, const SensitivityColours& colours, const Places& places, int row,
                  const QRectF& rect) const;
    void paintLegend(QPainter& painter, const SensitivityColours& colours, const QRectF& rect) const;

    SensitivityMap m_map;
    SensitivityMeasure m_measure = SensitivityMeasure::accuracy_change;
    std::function<std::optional<double>(const ScanPoint&)> m_saved;
    int m_row = -1, m_column = 0;
};

}  // namespace espalier
