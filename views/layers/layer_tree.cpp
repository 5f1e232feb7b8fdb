#include "views/layers/layer_tree.h"

#include "views/layers/bar_delegate.h"
#include "views/layers/layer_columns.h"
#include "views/layers/name_delegate.h"
#include "views/layers/pattern_delegate.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <functional>

namespace espalier {

namespace {

QModelIndex findPath(const QAbstractItemModel& model, const QString& path, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString here = index.data(IdRole).toString();
        if (here == path) return index;
        if (here.endsWith('.') && path.startsWith(here)) {
            const QModelIndex below = findPath(model, path, index);
            if (below.isValid()) return below;
        }
    }
    return {};
}

QList<int> layersBelow(const QAbstractItemModel& model, const QModelIndex& row)
{
    if (!model.hasChildren(row)) return row.data(LayersRole).value<QList<int>>();
    QList<int> layers;
    for (const QModelIndex& leaf : leavesOf(model, row)) layers << leaf.data(LayersRole).value<QList<int>>();
    return layers;
}

}  // namespace

QModelIndexList leavesOf(const QAbstractItemModel& model, const QModelIndex& parent)
{
    QModelIndexList leaves;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        model.hasChildren(index) ? leaves << leavesOf(model, index) : leaves << QModelIndexList{index};
    }
    return leaves;
}

LayerTree::LayerTree(PlanDocument& document, QWidget* parent)
    : QTreeView(parent), m_document(document), m_columns(new LayerColumns(*this))
{
    setObjectName(QStringLiteral("layerTree"));
    setAccessibleName(tr("Layers and what the plan removes from them"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setIndentation(10);
    setTextElideMode(Qt::ElideMiddle);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setIconSize(QSize(14, 14));
    viewport()->setMouseTracking(true);

    m_keysRest.setSingleShot(true);
    m_keysRest.setInterval(800);
    connect(&m_keysRest, &QTimer::timeout, this, [this] { m_document.endGesture(); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_restoring) m_folded.insert(index.data(IdRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_restoring) m_folded.remove(index.data(IdRole).toString());
    });
    auto* pattern = new PatternDelegate(this);
    auto* sparsity = new SparsityDelegate(this);
    for (RowDelegate* delegate : {static_cast<RowDelegate*>(pattern), static_cast<RowDelegate*>(sparsity)})
        connect(delegate, &RowDelegate::edited, this, &LayerTree::change);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(LayerTreeModel::LayerColumn, m_columns->nameDelegate());
    auto* bars = new BarDelegate(this);
    for (int column : {LayerTreeModel::WeightsColumn, LayerTreeModel::MacsColumn, LayerTreeModel::TimeColumn})
        setItemDelegateForColumn(column, bars);
    setItemDelegateForColumn(LayerTreeModel::PatternColumn, pattern);
    setItemDelegateForColumn(LayerTreeModel::CriterionColumn, pattern);
    setItemDelegateForColumn(LayerTreeModel::SparsityColumn, sparsity);
}

void LayerTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &LayerTree::rememberRows);
    // Connected after the selection model was: it forgets everything at a reset.
    connect(model, &QAbstractItemModel::modelReset, this, &LayerTree::restoreRows);
    sortByColumn(LayerTreeModel::LayerColumn, Qt::AscendingOrder);
    m_columns->restore();
    restoreFolds(false);
}

void LayerTree::reset()
{
    QTreeView::reset();
    m_dragged = m_hovered = QModelIndex();
    if (!model()) return;
    restoreFolds(false);
    m_columns->fit();
}

void LayerTree::rememberRows()
{
    m_selectedPaths.clear();
    for (const QModelIndex& row : selectionModel()->selectedRows()) m_selectedPaths << row.data(IdRole).toString();
    m_currentPath = currentIndex().data(IdRole).toString();
    m_currentColumn = std::max(0, currentIndex().column());
}

void LayerTree::restoreRows()
{
    if (!selectionModel()) return;
    m_restoring = true;
    QItemSelection selection;
    for (const QString& path : std::as_const(m_selectedPaths))
        if (const QModelIndex row = cellOf(path); row.isValid()) selection.select(row, row);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex current = m_currentPath.isEmpty() ? QModelIndex() : cellOf(m_currentPath, m_currentColumn);
    if (current.isValid()) selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_restoring = false;
}

void LayerTree::restoreFolds(bool all)
{
    if (!model()) return;
    m_restoring = true;
    std::function<void(const QModelIndex&)> restore = [&](const QModelIndex& parent) {
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!model()->hasChildren(index)) continue;
            setExpanded(index, all || !m_folded.contains(index.data(IdRole).toString()));
            restore(index);
        }
    };
    restore({});
    m_restoring = false;
}

QModelIndex LayerTree::cellOf(const QString& path, int column) const
{
    const QModelIndex row = model() ? findPath(*model(), path) : QModelIndex();
    return row.siblingAtColumn(column);
}

bool LayerTree::showLayer(const QString& path)
{
    const QModelIndex row = cellOf(path);
    if (!row.isValid()) return false;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) expand(above);
    m_restoring = true;
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_restoring = false;
    scrollTo(row);
    return true;
}

QList<int> LayerTree::selectedLayers() const
{
    QList<int> layers;
    if (!selectionModel()) return layers;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        for (int layer : layersBelow(*model(), row))
            if (!layers.contains(layer)) layers << layer;
    return layers;
}

QList<int> LayerTree::editedLayers(const QModelIndex& index) const
{
    return selectionModel()->isSelected(index) ? selectedLayers() : layersBelow(*model(), index.siblingAtColumn(0));
}

void LayerTree::selectLayers(const QSet<int>& layers)
{
    QItemSelection selection;
    for (const QModelIndex& leaf : leavesOf(*model()))
        if (layers.contains(leaf.data(LayersRole).value<QList<int>>().value(0))) selection.select(leaf, leaf);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LayerTree::change(const QModelIndex& index, const QVariant& value)
{
    m_document.endGesture();
    if (index.column() == LayerTreeModel::SparsityColumn) {
        setSparsity(index, value.toDouble());
        m_document.endGesture();
        return;
    }
    try {
        const Pattern pattern = Pattern::parse(value.toString().toStdString());
        if (const int count = m_document.setPattern(editedLayers(index), pattern))
            emit refused(value.toString(), count);
    } catch (const Failure&) {
        // "mixed", or several cuts in a row, as they are shown: chosen again, they change nothing.
    }
}

void LayerTree::setSparsity(const QModelIndex& index, double sparsity)
{
    m_document.setSparsity(editedLayers(index), sparsity);
}

void LayerTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0)) m_document.endGesture();
    tintCoupled();
    if (m_restoring || !current.isValid() || model()->hasChildren(current.siblingAtColumn(0))) return;
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0)) emit layerSelected(current.data(IdRole).toString());
}

void LayerTree::tintCoupled()
{
    const QModelIndex shown =
        m_hovered.isValid() && m_hovered.data(CoupledRole).toInt() >= 0 ? QModelIndex(m_hovered) : currentIndex();
    const int group = shown.isValid() ? shown.data(CoupledRole).toInt() : -1;
    if (group == m_tinted) return;
    m_tinted = group;
    viewport()->update();
}

bool LayerTree::isTinted(const QModelIndex& index) const
{
    if (m_tinted < 0) return false;
    if (index.data(CoupledRole).toInt() == m_tinted) return true;
    if (isExpanded(index) || !model()->hasChildren(index)) return false;
    const auto layers = index.data(LayersRole).value<QList<int>>();
    return std::any_of(layers.begin(), layers.end(),
                       [this](int layer) { return m_document.model().layers[layer].group == m_tinted; });
}

void LayerTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isTinted(index.siblingAtColumn(0))) {
        QColor colour = palette().color(QPalette::Highlight);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colour);
        colour.setAlphaF(0.16f);
        painter->fillRect(option.rect, colour);
    }
    QTreeView::drawRow(painter, option, index);
}

void LayerTree::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    menu->addSeparator();
    m_columns->fill(*menu->addMenu(tr("Co&lumns")));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void LayerTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    m_columns->fit();
}

}  // namespace espalier
