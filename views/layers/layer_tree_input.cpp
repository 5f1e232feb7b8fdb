// Mouse, wheel and keys of the layer tree.

#include "views/layers/layer_columns.h"
#include "views/layers/layer_tree.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>

namespace espalier {

namespace {

constexpr double mostSparsity = 0.99;

bool hasChoice(int column)
{
    return column == LayerTreeModel::PatternColumn || column == LayerTreeModel::CriterionColumn;
}

}  // namespace

bool LayerTree::onSlider(const QModelIndex& index, const QPoint& position) const
{
    return index.column() == LayerTreeModel::SparsityColumn && (index.flags() & Qt::ItemIsEditable) &&
           SparsityCell(visualRect(index), fontMetrics()).slider.contains(position);
}

/// On the pin of a layer that keeps what it has: a press takes it out.
bool LayerTree::onPin(const QModelIndex& index, const QPoint& position) const
{
    if (!index.isValid() || index.column() != LayerTreeModel::LayerColumn || model()->hasChildren(index)) return false;
    const QList<int> layers = index.data(LayersRole).value<QList<int>>();
    const QRect row = visualRect(index);
    return layers.size() == 1 && m_document.pins().contains(layers.front()) &&
           position.x() - row.left() < iconSize().width() + 6;
}

/// Presses on what changes the plan leave a selection as it is that the row is part of: they are meant for all of it.
bool LayerTree::takesPress(const QModelIndex& index, const QMouseEvent& event) const
{
    return event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier && index.isValid() &&
           (hasChoice(index.column()) || onSlider(index, event.pos()));
}

void LayerTree::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && onPin(index, event->pos()))
        return m_document.setPinned(index.data(LayersRole).value<QList<int>>(), false);
    if (!takesPress(index, *event)) {
        QTreeView::mousePressEvent(event);
        return;
    }
    const bool among = selectionModel()->isSelected(index);
    selectionModel()->setCurrentIndex(
        index, among ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (hasChoice(index.column())) return openChoice(index);
    m_dragged = index;
    m_document.endGesture();
    dragTo(event->pos());
}

void LayerTree::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged.isValid() && (event->buttons() & Qt::LeftButton)) {
        dragTo(event->pos());
        return;
    }
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->pos()));
}

void LayerTree::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged.isValid()) {
        m_dragged = QModelIndex();
        m_document.endGesture();
        return;
    }
    QTreeView::mouseReleaseEvent(event);
}

void LayerTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (takesPress(index, *event)) {
        mousePressEvent(event);
        return;
    }
    const bool name = index.isValid() && index.column() == LayerTreeModel::LayerColumn;
    if (name && event->button() == Qt::LeftButton && !model()->hasChildren(index))
        moveTo(LayerTreeModel::SparsityColumn), edit(currentIndex());
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void LayerTree::openChoice(const QModelIndex& index)
{
    if (index.column() == LayerTreeModel::PatternColumn)
        edit(index);
    else
        emit criterionWanted(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void LayerTree::dragTo(const QPoint& position)
{
    setSparsity(m_dragged, SparsityCell(visualRect(m_dragged), fontMetrics()).sparsityAt(position.x()));
}

/// The wheel moves the slider of the cell that has the focus; anywhere else it scrolls.
void LayerTree::wheelEvent(QWheelEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int steps = event->angleDelta().y() / 120;
    if (!hasFocus() || index != currentIndex() || !onSlider(index, event->position().toPoint()) || steps == 0) {
        QTreeView::wheelEvent(event);
        return;
    }
    setSparsity(index, std::clamp(index.data(Qt::EditRole).toDouble() + 0.01 * steps, 0.0, mostSparsity));
    m_keysRest.start();
    event->accept();
}

bool LayerTree::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) hover({});
    return QTreeView::viewportEvent(event);
}

void LayerTree::hover(const QModelIndex& index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (row == m_hovered) return;
    m_hovered = row;
    tintCoupled();
    emit hovered(row);
}

void LayerTree::moveTo(int column)
{
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    if (!cell.isValid() || isColumnHidden(column)) return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    scrollTo(cell);
}

void LayerTree::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        moveTo(LayerTreeModel::PatternColumn);
        edit(currentIndex());
        return;
    }
    const bool open = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && open && hasChoice(currentIndex().column())) return openChoice(currentIndex());
    const bool digit = plain && event->text().size() == 1 && event->text().front().isDigit();
    if (digit || event->key() == Qt::Key_F2) {
        if (event->key() != Qt::Key_F2 || currentIndex().column() != LayerTreeModel::PatternColumn)
            moveTo(LayerTreeModel::SparsityColumn);
    } else if (plain && (moveSlider(event->key()) || moveBetweenCells(event->key()))) {
        return;
    }
    QTreeView::keyPressEvent(event);
}

bool LayerTree::moveSlider(int key)
{
    const QModelIndex index = currentIndex();
    if (index.column() != LayerTreeModel::SparsityColumn || !(index.flags() & Qt::ItemIsEditable)) return false;
    double sparsity = index.data(Qt::EditRole).toDouble();
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Right:
            sparsity += 0.01;
            break;
        case Qt::Key_Minus:
            sparsity -= 0.01;
            break;
        case Qt::Key_Left:
            if (sparsity == 0) return false;  // on to the next cell
            sparsity -= 0.01;
            break;
        case Qt::Key_PageUp:
            sparsity += 0.1;
            break;
        case Qt::Key_PageDown:
            sparsity -= 0.1;
            break;
        case Qt::Key_Home:
            sparsity = 0;
            break;
        case Qt::Key_End:
            sparsity = mostSparsity;
            break;
        default:
            return false;
    }
    setSparsity(index, std::clamp(sparsity, 0.0, mostSparsity));
    m_keysRest.start();
    return true;
}

/// Left and right lead from the name to what can be changed and back; on a module's name they fold it first.
bool LayerTree::moveBetweenCells(int key)
{
    if ((key != Qt::Key_Left && key != Qt::Key_Right) || !currentIndex().isValid()) return false;
    const bool right = key == Qt::Key_Right;
    const int column = currentIndex().column();
    const bool ranks = !isColumnHidden(LayerTreeModel::CriterionColumn);
    if (column == LayerTreeModel::PatternColumn) {
        const int next = ranks ? LayerTreeModel::CriterionColumn : LayerTreeModel::SparsityColumn;
        moveTo(right ? next : int(LayerTreeModel::LayerColumn));
    } else if (column == LayerTreeModel::CriterionColumn) {
        moveTo(right ? LayerTreeModel::SparsityColumn : LayerTreeModel::PatternColumn);
    } else if (column == LayerTreeModel::SparsityColumn) {
        if (!right) moveTo(ranks ? LayerTreeModel::CriterionColumn : LayerTreeModel::PatternColumn);
    } else {
        const bool folded =
            model()->hasChildren(currentIndex().siblingAtColumn(0)) && !isExpanded(currentIndex().siblingAtColumn(0));
        if (!right || folded) {
            moveTo(LayerTreeModel::LayerColumn);
            return false;
        }
        moveTo(LayerTreeModel::PatternColumn);
    }
    return true;
}

}  // namespace espalier
