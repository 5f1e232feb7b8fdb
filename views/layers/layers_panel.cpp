#include "views/layers/layers_panel.h"

#include "views/issues/issue_strip.h"
#include "views/layers/layer_actions.h"
#include "views/layers/layer_tree.h"
#include "views/models/layer_filter.h"
#include "views/models/layer_text.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"
#include "views/style/line_icon.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

namespace {

constexpr const char* flatKey = "layers/flat";

QLabel* quietLabel(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

LayersPanel::LayersPanel(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new LayerTreeModel(document, this)),
      m_filter(new LayerFilter(document, this)),
      m_tree(new LayerTree(document)),
      m_pages(new QStackedWidget),
      m_waiting(quietLabel(tr("The layers are listed once the dense model has been measured."))),
      m_hint(quietLabel()),
      m_count(quietLabel()),
      m_issue(new IssueStrip)
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    new LayerActions(*m_tree, document);
    QWidget* filters = makeFilterRow();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setMargin(24);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeNothingFound());
    m_pages->addWidget(m_waiting);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setFixedHeight(2 * fontMetrics().lineSpacing());  // so that the tree stays where it is
    m_count->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_count->setWordWrap(false);
    m_issue->setDismissable(true);
    auto* hints = new QHBoxLayout;
    hints->setContentsMargins(8, 4, 8, 4);
    hints->setSpacing(8);
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_count, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filters);
    column->addWidget(m_pages, 1);
    column->addWidget(m_issue);
    column->addLayout(hints);
    connectParts();
    showAsTree();
    showState();
}

QWidget* LayersPanel::makeFilterRow()
{
    m_filterText = new QLineEdit;
    m_filterText->setPlaceholderText(tr("Filter layers"));
    m_filterText->setAccessibleName(m_filterText->placeholderText());
    m_filterText->setToolTip(tr("Words of path, shape or pattern; * stands for anything: layer*.conv1 (Ctrl+F)"));
    m_filterText->setClearButtonEnabled(true);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of layers"));
    m_kind->setToolTip(tr("Layers of one kind"));
    using Kind = LayerKindFilter;
    const std::pair<Kind, QString> kinds[] = {
        {Kind::all, tr("all")},
        {Kind::convolution3x3, tr("convolution 3×3")},
        {Kind::convolution1x1, tr("convolution 1×1")},
        {Kind::convolutionOther, tr("other convolution")},
        {Kind::depthwise, tr("depthwise")},
        {Kind::linear, tr("linear")},
        {Kind::pruned, tr("pruned")},
        {Kind::coupled, tr("coupled")},
        {Kind::locked, tr("locked")},
    };
    for (const auto& [kind, name] : kinds) m_kind->addItem(name, int(kind));
    m_asTree = new QToolButton;
    m_asTree->setIcon(lineIcon(LineIcon::tree));
    m_asTree->setCheckable(true);
    m_asTree->setAutoRaise(true);
    m_asTree->setChecked(!QSettings().value(flatKey).toBool());
    m_asTree->setAccessibleName(tr("Show as tree"));
    m_asTree->setToolTip(tr("Layers under their modules, or as one list"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filterText, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_asTree);
    return row;
}

QWidget* LayersPanel::makeNothingFound()
{
    m_nothing = quietLabel();
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* clear = new QPushButton(tr("&Show all layers"));
    clear->setToolTip(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, this, &LayersPanel::clearFilter);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_nothing);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void LayersPanel::connectParts()
{
    connect(m_filterText, &QLineEdit::textChanged, this, &LayersPanel::filterBy);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LayersPanel::filterBy);
    connect(m_asTree, &QToolButton::toggled, this, [this](bool tree) {
        QSettings().setValue(flatKey, !tree);
        if (tree) m_tree->sortByColumn(LayerTreeModel::LayerColumn, Qt::AscendingOrder);
        showAsTree();
    });
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, this, &LayersPanel::showAsTree);
    connect(m_tree, &LayerTree::layerSelected, this, &LayersPanel::layerSelected);
    connect(m_tree, &LayerTree::hovered, this, &LayersPanel::showHint);
    connect(&m_document, &PlanDocument::rulesChanged, this, [this] {
        showHint(m_hinted);  // what there is to say of it may be something else now
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showHint({}); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showHint({}); });
    connect(m_tree, &LayerTree::refused, this, [this](const QString& pattern, int layers) {
        m_hint->setText(
            layers == 1
                ? tr("%1 does not fit 1 of these layers, which keeps what it has.").arg(pattern)
                : tr("%1 does not fit %2 of these layers, which keep what they have.").arg(pattern).arg(layers));
    });
    connect(&m_document, &PlanDocument::modelChanged, this, &LayersPanel::showState);
    connect(&m_document, &PlanDocument::rulesChanged, this, [this] {
        m_issue->clear();
        // What is changed here stays where it is until it is left; what is changed elsewhere is looked for anew.
        const bool byPlan = m_filter->kind() == LayerKindFilter::pruned || m_model->isFlat();
        if (byPlan && !m_tree->isAncestorOf(QApplication::focusWidget()) && !m_tree->hasFocus()) {
            m_filter->refresh();
            showState();
        }
    });
}

void LayersPanel::focusFilter()
{
    m_filterText->setFocus(Qt::ShortcutFocusReason);
    m_filterText->selectAll();
}

void LayersPanel::tell(const Issue& issue) { m_issue->tell(issue); }

QList<int> LayersPanel::selectedLayers() const { return m_tree->selectedLayers(); }

void LayersPanel::showLayer(const QString& path)
{
    if (m_tree->showLayer(path)) return;
    clearFilter();
    m_tree->showLayer(path);
}

void LayersPanel::filterBy()
{
    m_filter->setKind(LayerKindFilter(m_kind->currentData().toInt()));
    m_filter->setText(m_filterText->text());
    m_tree->restoreFolds(m_filter->isActive());
    showState();
}

void LayersPanel::clearFilter()
{
    m_kind->setCurrentIndex(0);
    m_filterText->clear();
}

/// By anything but the order they run in, layers are sorted over the whole model: the largest are at the top.
void LayersPanel::showAsTree()
{
    const bool sorted = m_tree->header()->sortIndicatorSection() > LayerTreeModel::LayerColumn;
    m_model->setFlat(sorted || !m_asTree->isChecked());
    m_tree->setRootIsDecorated(!m_model->isFlat());
    m_tree->restoreFolds(m_filter->isActive());
}

void LayersPanel::showState()
{
    const int all = int(m_document.model().layers.size()), shown = m_filter->shownLayers();
    for (QWidget* part :
         {static_cast<QWidget*>(m_filterText), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_asTree)})
        part->setEnabled(all > 0);
    m_pages->setCurrentIndex(all == 0 ? 2 : shown == 0 ? 1 : 0);
    if (shown == 0)
        m_nothing->setText(m_filterText->text().isEmpty() ? tr("No layer is of this kind.")
                                                          : tr("No layer matches “%1”.").arg(m_filterText->text()));
    m_count->setText(all == 0       ? QString()
                     : shown == all ? tr("%1 layers").arg(all)
                                    : tr("%1 of %2 layers").arg(shown).arg(all));
    showHint({});
}

void LayersPanel::showHint(const QModelIndex& hovered)
{
    m_hinted = hovered;
    if (m_document.model().layers.empty()) return m_hint->clear();
    const auto selected = m_tree->selectionModel()->selectedRows();
    const auto notesOf = [this](const QModelIndex& row) {
        const auto layers = row.data(LayersRole).value<QList<int>>();
        return layers.size() == 1 ? layerNotes(m_document, layers.front()).replace('\n', ' ') : QString();
    };
    QString text = hovered.isValid() ? notesOf(hovered) : QString();
    if (text.isEmpty() && selected.size() > 1)
        text = tr("%1 layers are selected: a change in one of them changes all.").arg(m_tree->selectedLayers().size());
    if (text.isEmpty() && m_tree->currentIndex().isValid()) text = notesOf(m_tree->currentIndex().siblingAtColumn(0));
    if (text.isEmpty()) text = tr("Drag a slider, or type a number: the layer loses as much.");
    m_hint->setText(text);
}

}  // namespace espalier
