#include "views/criterion/criterion_menu.h"

#include "core/sparsity/criterion.h"
#include "views/commands/action_text.h"
#include "views/plan_document/plan_document.h"
#include "views/words/names.h"

#include <QActionGroup>
#include <algorithm>

namespace espalier {

CriterionMenu::CriterionMenu(PlanDocument& document, std::function<QList<int>()> layers, QWidget* parent)
    : QMenu(tr("Rank b&y"), parent), m_document(document), m_layers(std::move(layers)), m_group(new QActionGroup(this))
{
    setToolTipsVisible(true);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);  // none of them while mixed
    addSection(tr("By the weights alone"));
    addCriteria(false);
    addSection(tr("By training samples"));
    addCriteria(true);
    addSeparator();
    m_together = addAction(tr("To&gether with other layers"));
    m_together->setCheckable(true);
    m_together->setStatusTip(
        tr("Layers of the same pattern, sparsity and criterion are pooled, and what ranks lowest in all "
           "of them goes; how much of each is known after the run"));
    keepToolTip(m_together);
    connect(m_together, &QAction::triggered, this,
            [this](bool on) { m_document.setScope(m_layers(), on ? Scope::global : Scope::local); });
    connect(this, &QMenu::aboutToShow, this, &CriterionMenu::refresh);
}

void CriterionMenu::addCriteria(bool needTraining)
{
    for (const Criterion& criterion : criteria()) {
        if (criterion.needsTraining != needTraining) continue;
        const QString name = QString::fromUtf8(criterion.name.data(), qsizetype(criterion.name.size()));
        QAction* action = addAction(criterionName(name.toStdString()));
        action->setCheckable(true);
        action->setData(name);
        action->setStatusTip(criterionText(name.toStdString()));
        keepToolTip(action);
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
        m_group->addAction(action);
    }
}

void CriterionMenu::choose(const QString& criterion)
{
    const int count = m_document.setCriterion(m_layers(), criterion.toStdString());
    refresh();  // what was clicked has checked itself
    if (count > 0) emit refused(criterionName(criterion.toStdString()), count);
}

void CriterionMenu::refresh()
{
    const QList<int> layers = m_layers();
    checkCriteria(layers);
    const auto together = [this](int layer) { return m_document.rules()[layer].scope == Scope::global; };
    const auto loses = [this](int layer) { return !m_document.rules()[layer].cuts.empty(); };
    m_together->setChecked(!layers.isEmpty() && std::ranges::all_of(layers, together));
    setEnabledOrWhy(m_together, std::ranges::any_of(layers, loses), tr("The plan removes nothing from these layers."));
}

void CriterionMenu::checkCriteria(const QList<int>& layers)
{
    const auto now = layers.isEmpty() ? std::nullopt : m_document.criterion(layers);
    for (QAction* action : m_group->actions()) {
        const QString name = action->data().toString();
        action->setChecked(now == name.toStdString());
        const bool fits =
            std::ranges::any_of(layers, [&](int layer) { return m_document.canRank(layer, name.toStdString()); });
        setEnabledOrWhy(
            action, fits,
            layers.isEmpty() ? tr("No layer is selected.") : tr("These layers lose more than whole channels."));
    }
}

}  // namespace espalier
