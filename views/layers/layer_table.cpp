#include "views/layers/layer_table.h"

#include "views/layers/bar_delegate.h"
#include "views/layers/pattern_delegate.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_table_model.h"
#include "views/plan_document/plan_document.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <algorithm>

namespace espalier {

LayerTable::LayerTable(PlanDocument& document, QWidget* parent) : QTableView(parent), m_document(document)
{
    setObjectName(QStringLiteral("layerTable"));
    setAccessibleName(tr("Layers and what the plan removes from them"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    setHorizontalScrollMode(ScrollPerPixel);

    auto* bars = new BarDelegate(this);
    for (int column : {LayerTableModel::WeightsColumn, LayerTableModel::MacsColumn, LayerTableModel::TimeColumn})
        setItemDelegateForColumn(column, bars);
    setItemDelegateForColumn(LayerTableModel::PatternColumn, new PatternDelegate(this));
    setItemDelegateForColumn(LayerTableModel::SparsityColumn, new SparsityDelegate(this));

    m_keysRest.setSingleShot(true);
    m_keysRest.setInterval(800);
    connect(&m_keysRest, &QTimer::timeout, this, [this] { m_document.endGesture(); });
}

void LayerTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    sortByColumn(LayerTableModel::LayerColumn, Qt::AscendingOrder);
    fitColumns();
}

void LayerTable::fitColumns()
{
    if (!model()) return;
    QHeaderView* header = horizontalHeader();
    const auto widthOf = [this](const char* sample) {
        return fontMetrics().horizontalAdvance(QString::fromUtf8(sample)) + 14;
    };
    const std::pair<int, const char*> figures[] = {{LayerTableModel::ShapeColumn, "3×3 64→64"},
                                                   {LayerTableModel::WeightsColumn, "Weights"},
                                                   {LayerTableModel::MacsColumn, "1.81 M"},
                                                   {LayerTableModel::TimeColumn, "0.412 ms"},
                                                   {LayerTableModel::PatternColumn, "unstructured ▾"}};
    int left = viewport()->width();
    for (const auto& [column, sample] : figures) {
        header->resizeSection(column, widthOf(sample));
        left -= widthOf(sample);
    }
    // What is left is shared by the name and the slider; below a least width the table scrolls.
    const int name = std::clamp(left / 2, widthOf("layer1.0.con"), widthOf("backbone.stages.residual_1.0.downsample"));
    header->resizeSection(LayerTableModel::LayerColumn, name);
    header->resizeSection(LayerTableModel::SparsityColumn, std::max(left - name, widthOf("▬▬▬▬▬ 100 %")));
}

void LayerTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LayerTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool left = event->button() == Qt::LeftButton && index.isValid();
    QTableView::mousePressEvent(event);
    if (left && index.column() == LayerTableModel::PatternColumn) {
        edit(index);
    } else if (left && index.column() == LayerTableModel::SparsityColumn && (index.flags() & Qt::ItemIsEditable)) {
        if (!SparsityCell(visualRect(index), fontMetrics()).slider.contains(event->pos())) return;
        m_dragged = index;
        m_document.endGesture();
        dragTo(event->pos());
    }
}

void LayerTable::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged.isValid() && (event->buttons() & Qt::LeftButton))
        dragTo(event->pos());
    else
        QTableView::mouseMoveEvent(event);
}

void LayerTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged.isValid()) {
        m_dragged = QModelIndex();
        m_document.endGesture();
    }
    QTableView::mouseReleaseEvent(event);
}

void LayerTable::dragTo(const QPoint& position)
{
    const double sparsity = SparsityCell(visualRect(m_dragged), fontMetrics()).sparsityAt(position.x());
    model()->setData(m_dragged, sparsity, Qt::EditRole);
}

void LayerTable::keyPressEvent(QKeyEvent* event)
{
    if (currentIndex().column() == LayerTableModel::PatternColumn &&
        (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        edit(currentIndex());
        return;
    }
    if (event->modifiers() == Qt::NoModifier && moveSlider(event->key())) return;
    QTableView::keyPressEvent(event);
}

bool LayerTable::moveSlider(int key)
{
    const QModelIndex index = currentIndex();
    if (index.column() != LayerTableModel::SparsityColumn || !(index.flags() & Qt::ItemIsEditable)) return false;
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
            sparsity = 0.99;
            break;
        default:
            return false;
    }
    model()->setData(index, qBound(0.0, sparsity, 0.99), Qt::EditRole);
    m_keysRest.start();
    return true;
}

}  // namespace espalier
