#pragma once

#include "core/predictions/class_changes.h"

#include <QAbstractScrollArea>

namespace espalier {

/// What is taken for what, pruned less dense: a row a true class, a column a class that is said. More mistakes and fewer
/// hits are vermilion, the other way round blue. Of many classes those that changed most. Clicks and arrows choose a cell.
class ConfusionMap : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ConfusionMap(QWidget* parent = nullptr);

    void setChanges(const WhoPays& pays, const std::vector<std::string>& classNames);
    /// The row of a class is marked; -1 marks none.
    void setCurrentLabel(std::int64_t label);
    const std::vector<std::int64_t>& labels() const { return m_labels; }  ///< that are shown, in order
    /// What changed between two labels that are shown.
    const ConfusionChange& cell(int row, int column) const;
    QRect cellRect(int row, int column) const;  ///< in the viewport
    QString tipOf(int row, int column) const;
    /// What is visible, for files.
    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {360, 320}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

    static constexpr std::size_t mostClasses = 40;

signals:
    void cellChosen(std::int64_t truth, std::int64_t said);

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
        double names = 0, head = 0, cell = 0;
    };
    Places places(const QSizeF& size) const;
    QPair<int, int> cellAt(const QPoint& position) const;
    QColor colourOf(const ConfusionChange& change) const;
    QString nameOf(int place) const;
    void arrangeScrollBars();
    void choose(int row, int column);
    void tell(const QPoint& globalPosition, int row, int column);

    std::vector<std::int64_t> m_labels;
    std::vector<ConfusionChange> m_cells;  ///< labels x labels
    std::vector<std::int64_t> m_images;    ///< of each label
    std::vector<std::string> m_classNames;
    std::size_t m_classes = 0;  ///< there are, shown or not
    double m_widestName = 0;
    std::int64_t m_largest = 1;  ///< change of any cell
    int m_row = -1, m_column = -1;
};

}  // namespace espalier
