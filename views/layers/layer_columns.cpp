#include "views/layers/layer_columns.h"

#include "views/layers/bar_delegate.h"
#include "views/layers/layer_tree.h"
#include "views/layers/name_delegate.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_tree_model.h"
#include "views/words/names.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <algorithm>

namespace espalier {

namespace {

using Model = LayerTreeModel;

// The numbers are raised when columns get other places.
constexpr const char* hiddenKey = "layers/hidden_columns2";
constexpr const char* widthsKey = "layers/column_widths2";

/// What is told by the rest or is only now and then of interest.
const QList<int> hiddenAtFirst{Model::ShapeColumn, Model::MacsColumn, Model::CriterionColumn, Model::LeftColumn};

bool isBar(int column)
{
    return column == Model::WeightsColumn || column == Model::MacsColumn || column == Model::TimeColumn;
}

}  // namespace

LayerColumns::LayerColumns(LayerTree& tree) : QObject(&tree), m_tree(tree), m_names(new NameDelegate(&tree))
{
    QHeaderView* header = tree.header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(32);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &LayerColumns::showMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { resized(column, width); });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_byHand.remove(column);
        remember();
        fit();
    });
}

void LayerColumns::restore()
{
    const QSettings settings;
    QList<int> hidden = hiddenAtFirst;
    if (settings.contains(hiddenKey)) {
        hidden.clear();
        for (const QString& column : settings.value(hiddenKey).toStringList()) hidden << column.toInt();
    }
    for (int column = 1; column < Model::ColumnCount; ++column) m_tree.setColumnHidden(column, hidden.contains(column));
    m_byHand.clear();
    for (const QString& entry : settings.value(widthsKey).toStringList())
        if (const QStringList parts = entry.split(' '); parts.size() == 2 && parts[1].toInt() > 0)
            m_byHand.insert(parts[0].toInt(), parts[1].toInt());
    fit();
}

void LayerColumns::remember() const
{
    QStringList hidden, widths;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (m_tree.isColumnHidden(column)) hidden << QString::number(column);
        if (m_byHand.contains(column)) widths << QStringLiteral("%1 %2").arg(column).arg(m_byHand[column]);
    }
    QSettings settings;
    settings.setValue(hiddenKey, hidden);
    settings.setValue(widthsKey, widths);
}

void LayerColumns::forget()
{
    QSettings settings;
    settings.remove(hiddenKey);
    settings.remove(widthsKey);
    restore();
}

void LayerColumns::setShown(int column, bool shown)
{
    m_tree.setColumnHidden(column, !shown);
    remember();
    fit();
}

void LayerColumns::resized(int column, int width)
{
    if (m_fitting || width == 0 || !m_tree.model()) return;  // 0: hidden
    // Only a person's pointer resizes by hand.
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
    m_byHand.insert(column, width);
    remember();
}

/// The least width at which what is in a column can be read.
int LayerColumns::wanted(int column) const
{
    if (const auto byHand = m_byHand.constFind(column); byHand != m_byHand.constEnd()) return *byHand;
    const QFontMetrics metrics = m_tree.fontMetrics();
    const auto widthOf = [&](const char* sample) { return metrics.horizontalAdvance(QString::fromUtf8(sample)) + 16; };
    switch (column) {
        case Model::LayerColumn:
            return widthOf("conv1") + 3 * m_tree.indentation() + m_tree.iconSize().width() + 6;
        case Model::ShapeColumn:
            return widthOf("3×3 512→512");
        case Model::PatternColumn:
            return metrics.horizontalAdvance(patternName(QStringLiteral("unstructured"))) + 28;
        case Model::CriterionColumn:
            return widthOf("magnitude") + 12;
        case Model::SparsityColumn:
            return SparsityCell::least(metrics);
        case Model::LeftColumn:
            return widthOf("4.88 k → 4.88 k");
    }
    return BarDelegate::narrow(metrics);
}

int LayerColumns::titleWidth(int column) const
{
    const QString title = m_tree.model()->headerData(column, Qt::Horizontal).toString();
    return m_tree.fontMetrics().horizontalAdvance(title) + 14;
}

/// Room beyond the least is given first to the columns' titles, then to names, then to figures in place of shares, then to the slider.
void LayerColumns::fit()
{
    if (!m_tree.model() || m_fitting) return;
    m_fitting = true;
    int widths[Model::ColumnCount] = {};
    int left = m_tree.viewport()->width();
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (!m_tree.isColumnHidden(column)) left -= widths[column] = wanted(column);
    const auto give = [&](int column, int upTo) {
        if (m_tree.isColumnHidden(column) || m_byHand.contains(column)) return;
        const int more = std::clamp(upTo - widths[column], 0, std::max(0, left));
        widths[column] += more;
        left -= more;
    };
    for (int column = 1; column < Model::ColumnCount; ++column) give(column, titleWidth(column));
    const int names = m_tree.contentWidth(Model::LayerColumn);
    give(Model::LayerColumn, std::min(names + 8, 2 * m_tree.viewport()->width() / 5));
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (isBar(column) && left >= BarDelegate::wide(m_tree.fontMetrics()) - widths[column])
            give(column, BarDelegate::wide(m_tree.fontMetrics()));
    give(Model::SparsityColumn, 240);
    give(Model::LayerColumn, widths[Model::LayerColumn] + left);
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (widths[column] > 0) m_tree.setColumnWidth(column, widths[column]);
    m_names->setAside(m_tree.isColumnHidden(Model::ShapeColumn) ? int(Model::ShapeColumn) : -1);
    m_fitting = false;
}

void LayerColumns::fill(QMenu& menu)
{
    for (int column = 1; column < Model::ColumnCount; ++column) {
        QAction* action = menu.addAction(m_tree.model()->headerData(column, Qt::Horizontal).toString());
        action->setToolTip(m_tree.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_tree.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &LayerColumns::forget);
}

void LayerColumns::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(&m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fill(*menu);
    menu->popup(m_tree.header()->mapToGlobal(position));
}

}  // namespace espalier
