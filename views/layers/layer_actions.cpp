#include "views/layers/layer_actions.h"

#include "views/criterion/criterion_menu.h"
#include "views/layers/layer_tree.h"
#include "views/models/layer_text.h"
#include "views/models/roles.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/setting_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace espalier {

namespace {

/// The same text with all digits, for ourselves.
constexpr const char* settingMime = "application/x-espalier-layer-setting";

}  // namespace

LayerActions::LayerActions(LayerTree& tree, PlanDocument& document) : QObject(&tree), m_tree(tree), m_document(document)
{
    copy = add(tr("&Copy setting"), QKeySequence::Copy, [this] { copySetting(); });
    copy->setStatusTip(tr("Pattern and sparsity of the current layer"));
    paste = add(tr("&Paste setting"), QKeySequence::Paste, [this] { pasteSetting(); });
    paste->setStatusTip(tr("Gives the selected layers the pattern and sparsity that were copied"));
    dense = add(tr("Set to &dense"), QKeySequence::Delete, [this] { makeDense(); });
    dense->setStatusTip(tr("Removes nothing from the selected layers"));
    pin = add(tr("P&in"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { togglePin(); });
    pin->setCheckable(true);
    pin->setStatusTip(tr("The selected layers keep what they have while the plan is kept within limits"));
    connect(&m_document, &PlanDocument::budgetChanged, this, &LayerActions::enable);
    addRanking();
    separate();
    const auto& model = m_document.model();
    sameKind = add(tr("Select all of the same &kind"), {}, [this, &model] {
        selectAlike([&](int a, int b) { return layerKindText(model.layers[a]) == layerKindText(model.layers[b]); });
    });
    sameShape = add(tr("Select all of the same &shape"), {}, [this, &model] {
        selectAlike([&](int a, int b) { return model.layers[a].shape == model.layers[b].shape; });
    });
    samePattern = add(tr("Select all of the same p&attern"), {}, [this] {
        selectAlike([&](int a, int b) { return ruleText(m_document.rules()[a]) == ruleText(m_document.rules()[b]); });
    });
    coupled = add(tr("Select all that &move together"), {}, [this, &model] {
        selectAlike([&](int a, int b) { return model.layers[a].group == model.layers[b].group; });
    });
    separate();
    unfold = add(tr("&Unfold all"), {}, [this] { m_tree.expandAll(); });
    fold = add(tr("&Fold all"), {}, [this] { m_tree.collapseAll(); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &LayerActions::enable);
    connect(m_tree.selectionModel(), &QItemSelectionModel::selectionChanged, this, &LayerActions::enable);
    connect(m_tree.selectionModel(), &QItemSelectionModel::currentChanged, this, &LayerActions::enable);
    connect(m_tree.model(), &QAbstractItemModel::modelReset, this, &LayerActions::enable);
    enable();
}

void LayerActions::addRanking()
{
    m_ranking = new CriterionMenu(
        m_document, [this] { return m_tree.selectedLayers(); }, &m_tree);
    m_tree.addAction(m_ranking->menuAction());
    connect(m_ranking, &CriterionMenu::refused, &m_tree, &LayerTree::refused);
    connect(&m_tree, &LayerTree::criterionWanted, m_ranking, [this](const QPoint& at) { m_ranking->popup(at); });
}

QAction* LayerActions::add(const QString& text, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_tree.addAction(action);
    return action;
}

void LayerActions::separate()
{
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_tree.addAction(line);
}

void LayerActions::copySetting()
{
    const QList<int> layers = m_tree.editedLayers(m_tree.currentIndex());
    if (layers.isEmpty()) return;
    const auto& cuts = m_document.rules()[layers.front()].cuts;
    auto* data = new QMimeData;
    data->setText(settingText(cuts));
    data->setData(settingMime, settingText(cuts, true).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

void LayerActions::pasteSetting()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data) return;
    const QString text = data->hasFormat(settingMime) ? QString::fromUtf8(data->data(settingMime)) : data->text();
    const auto cuts = settingFromText(text);
    const QList<int> layers = m_tree.selectedLayers();
    if (!cuts || layers.isEmpty()) return;
    if (const int count = m_document.setCuts(layers, *cuts)) emit m_tree.refused(settingText(*cuts), count);
}

void LayerActions::makeDense() { m_document.setPattern(m_tree.selectedLayers(), Pattern{}); }

void LayerActions::togglePin()
{
    const QList<int> layers = m_tree.selectedLayers();
    const bool all =
        std::all_of(layers.begin(), layers.end(), [this](int one) { return m_document.pins().contains(one); });
    m_document.setPinned(layers, !all);
    enable();
}

void LayerActions::selectAlike(const std::function<bool(int, int)>& alike)
{
    const QList<int> current = m_tree.editedLayers(m_tree.currentIndex());
    if (current.isEmpty()) return;
    QSet<int> layers;
    for (int other = 0; other < int(m_document.model().layers.size()); ++other)
        if (alike(current.front(), other)) layers.insert(other);
    m_tree.selectLayers(layers);
}

void LayerActions::enable()
{
    const bool some = !m_tree.selectionModel()->selectedRows().isEmpty() && m_tree.currentIndex().isValid();
    for (QAction* action : {copy, dense, sameKind, sameShape, samePattern, m_ranking->menuAction()})
        action->setEnabled(some);
    m_ranking->refresh();
    const QList<int> layers = some ? m_tree.selectedLayers() : QList<int>();
    pin->setEnabled(!layers.isEmpty() && m_document.budget());
    pin->setVisible(m_document.budget().has_value());
    pin->setChecked(pin->isEnabled() && std::all_of(layers.begin(), layers.end(),
                                                    [this](int one) { return m_document.pins().contains(one); }));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    paste->setEnabled(some && data && (data->hasFormat(settingMime) || settingFromText(data->text())));
    coupled->setEnabled(some && m_tree.currentIndex().data(CoupledRole).toInt() >= 0);
}

}  // namespace espalier
