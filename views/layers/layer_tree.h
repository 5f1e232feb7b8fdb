#pragma once

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace espalier {

class LayerColumns;
class PlanDocument;

/// The layers as a tree or a list. Sliders in the rows follow the pointer as it is dragged, a drag being one step of undo;
/// in the slider's cell arrows, page keys, Home and End move it, digits type a figure from anywhere in the row, Space opens
/// the list of patterns. A change in one of several selected rows changes all of them. Rows whose channels go together
/// with those under the pointer, or of the current row, are tinted. What is folded and selected outlasts a reset.
class LayerTree : public QTreeView {
    Q_OBJECT
public:
    explicit LayerTree(PlanDocument& document, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void reset() override;

    /// The row of the layer or module of that path; not valid where it is not shown.
    QModelIndex cellOf(const QString& path, int column = 0) const;
    /// Selects the layer and brings it into view; false where it is not shown.
    bool showLayer(const QString& path);
    QList<int> selectedLayers() const;
    /// Those a change in this row changes: its own, and where it is one of several selected, theirs.
    QList<int> editedLayers(const QModelIndex& index) const;
    void selectLayers(const QSet<int>& layers);
    /// Folds and unfolds as a person left it; everything unfolded while `all`.
    void restoreFolds(bool all);
    /// Of the rows in view.
    int contentWidth(int column) const { return sizeHintForColumn(column); }
    LayerColumns& columns() { return *m_columns; }

signals:
    void layerSelected(const QString& path);           ///< by a person
    void hovered(const QModelIndex& index);            ///< not valid where the pointer is over no row
    void refused(const QString& pattern, int layers);  ///< it does not fit so many of the layers it was meant for
    void criterionWanted(const QPoint& at);            ///< a menu of them, on the screen, for the selected layers

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void change(const QModelIndex& index, const QVariant& value);
    void setSparsity(const QModelIndex& index, double sparsity);
    bool onSlider(const QModelIndex& index, const QPoint& position) const;
    bool onPin(const QModelIndex& index, const QPoint& position) const;
    bool takesPress(const QModelIndex& index, const QMouseEvent& event) const;
    void dragTo(const QPoint& position);
    bool moveSlider(int key);
    bool moveBetweenCells(int key);
    void moveTo(int column);
    /// The choice that the cell has, of patterns or of criteria.
    void openChoice(const QModelIndex& index);
    void hover(const QModelIndex& index);
    void tintCoupled();
    bool isTinted(const QModelIndex& index) const;
    void rememberRows();
    void restoreRows();

    PlanDocument& m_document;
    LayerColumns* m_columns;
    QPersistentModelIndex m_dragged, m_hovered;
    QTimer m_keysRest;       ///< a pause ends a run of key presses
    int m_tinted = -1;       ///< the coupled group
    QSet<QString> m_folded;  ///< modules that a person closed
    QStringList m_selectedPaths;
    QString m_currentPath;
    int m_currentColumn = 0;
    bool m_restoring = false;
};

/// Every row of a tree model that has no rows below.
QModelIndexList leavesOf(const QAbstractItemModel& model, const QModelIndex& parent = {});

}  // namespace espalier
