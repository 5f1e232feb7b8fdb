#pragma once

#include "core/robustness/robustness_summary.h"
#include "views/charts/chart_table.h"

#include <QWidget>

#include <vector>

namespace espalier {

/// Accuracy by corruption and severity: of the dense model, of an experiment, and their difference; side by side where
/// there is room, else the one that is chosen. Hover and arrow keys tell of a cell.
class CorruptionMap : public QWidget {
    Q_OBJECT
public:
    enum class Block { experiment, dense, difference };
    struct Cell {
        Block block = Block::experiment;
        int row = -1, column = -1;
        bool operator==(const Cell&) const = default;
    };
    explicit CorruptionMap(QWidget* parent = nullptr);

    /// The dense model's figures are those on the same samples.
    void setSummary(RobustnessSummary experiment, const QString& name);
    void clear();
    bool hasData() const { return !m_rows.empty(); }
    void setBlock(Block block);
    /// All three fit beside one another: none has to be chosen.
    bool showsAll() const { return showsAllIn(width()); }
    int rowCount() const { return int(m_rows.size()); }
    QRectF cellRect(const Cell& cell) const;
    QString tipOf(const Cell& cell) const;  ///< rich text
    ChartTable table() const;
    void paint(QPainter& painter, const QSizeF& size) const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A corruption at its severities, or something that has none: the data as they are, a slice.
    struct Row {
        QString name;
        std::vector<const RobustnessPoint*> experiment, dense;  ///< by severity; null where it was not tried
        bool graded = false;
    };
    struct Places {
        double names = 0, top = 0, cell = 0, row = 0, block = 0;
    };
    bool showsAllIn(double width) const;
    std::vector<Block> blocks(double width) const;
    Places places(const QSizeF& size) const;
    QRectF cellIn(const QSizeF& size, const Cell& cell) const;
    Cell cellAt(const QPointF& position) const;
    void paintBlock(QPainter& painter, const QSizeF& size, Block block) const;
    QString blockName(Block block) const;
    QString valueText(const Cell& cell) const;
    QColor colourOf(const Cell& cell) const;
    const RobustnessPoint* pointOf(const Cell& cell, bool dense) const;
    void build();
    void measureNames();
    void tell(const QPoint& globalPosition, const Cell& cell);

    RobustnessSummary m_experiment, m_dense;
    QString m_name;
    std::vector<Row> m_rows;
    double m_widestName = 0;
    Block m_block = Block::experiment;
    Cell m_current;
    double m_low = 0, m_high = 1, m_largest = 0.01;  ///< accuracies; difference
};

}  // namespace espalier
