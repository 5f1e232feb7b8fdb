#include "views/criterion/criterion_row.h"

#include "views/criterion/criterion_box.h"
#include "views/plan_document/plan_document.h"
#include "views/words/names.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace espalier {

CriterionRow::CriterionRow(PlanDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_box(new CriterionBox)
{
    auto* label = new QLabel(tr("Ran&k by"));
    label->setBuddy(m_box);
    m_box->setMinimumWidth(80);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_box, 1);
    connect(m_box, &QComboBox::activated, this, &CriterionRow::choose);
    connect(&document, &PlanDocument::modelChanged, this, &CriterionRow::showPlan);
    connect(&document, &PlanDocument::rulesChanged, this, &CriterionRow::showPlan);
    showPlan();
}

void CriterionRow::showPlan()
{
    m_box->setCriterion(m_document.criterion().value_or(std::string()));
    const QList<int> layers = m_document.allLayers();
    m_box->allow(
        [&](const std::string& name) {
            return std::ranges::any_of(layers,
                                       [&](int layer) {
                                           return !m_document.rules()[layer].cuts.empty() &&
                                                  m_document.canRank(layer, name);
                                       }) ||
                   !m_document.removesAnything();
        },
        tr("The plan removes more than whole channels."));
}

void CriterionRow::choose()
{
    const std::string chosen = m_box->criterion();
    if (chosen.empty()) return;
    const int count = m_document.setCriterion(m_document.allLayers(), chosen);
    showPlan();
    if (count > 0)
        emit refused(count == 1
                         ? tr("%1 has nothing to say of 1 layer, which keeps what it has.").arg(criterionName(chosen))
                         : tr("%1 has nothing to say of %2 layers, which keep what they have.")
                               .arg(criterionName(chosen))
                               .arg(count));
}

}  // namespace espalier
