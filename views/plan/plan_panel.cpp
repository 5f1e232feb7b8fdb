#include "views/plan/plan_panel.h"

#include "views/issues/issue_strip.h"
#include "views/plan/preset_bar.h"
#include "views/plan/preset_box.h"
#include "views/plan/recovery_bar.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/plan_totals.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

PlanPanel::PlanPanel(PlanDocument& document, QAction* run, QWidget* parent)
    : QWidget(parent), m_document(document), m_issue(new IssueStrip), m_totals(new QLabel), m_name(new QLineEdit)
{
    m_totals->setWordWrap(true);
    auto* presets = new PresetBar;
    auto* recovery = new RecoveryBar(document);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(presets);
    column->addWidget(m_totals);
    column->addWidget(recovery);
    column->addWidget(m_issue);
    column->addStretch(1);
    column->addWidget(makeRunRow(run));
    connect(presets, &PresetBar::applied, this, &PlanPanel::applyPreset);
    connect(presets, &PresetBar::cleared, &document, &PlanDocument::clear);
    for (auto signal : {&PlanDocument::modelChanged, &PlanDocument::recoveryChanged})
        connect(&document, signal, this, &PlanPanel::showTotals);
    connect(&document, &PlanDocument::rulesChanged, this, [this] {
        m_issue->clear();
        showTotals();
    });
    const auto enable = [=, this] {
        const bool known = !m_document.model().layers.empty();
        for (QWidget* part :
             {static_cast<QWidget*>(presets), static_cast<QWidget*>(recovery), static_cast<QWidget*>(m_name)})
            part->setEnabled(known);
    };
    connect(&document, &PlanDocument::modelChanged, this, enable);
    enable();
    showTotals();
}

QWidget* PlanPanel::makeRunRow(QAction* run)
{
    m_name->setAccessibleName(tr("Name of the experiment"));
    auto* button = new QToolButton;
    button->setDefaultAction(run);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    layout->addWidget(button);
    return row;
}

QString PlanPanel::runName() const
{
    return m_name->text().trimmed().isEmpty() ? m_name->placeholderText() : m_name->text().trimmed();
}

void PlanPanel::setRunName(const QString& name) { m_name->setText(name); }

void PlanPanel::clearRunName() { m_name->clear(); }

void PlanPanel::tell(const Issue& issue) { m_issue->tell(issue); }

void PlanPanel::applyPreset(Preset preset, const QString& pattern, double sparsity)
{
    try {
        const Plan plan =
            presetPlan(preset, m_document.model(), Pattern::parse(pattern.trimmed().toStdString()), sparsity);
        m_document.replaceRules(plan, tr("preset %1").arg(presetName(preset)));
        m_issue->clear();
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void PlanPanel::showTotals()
{
    const PlanTotals totals = planTotals(m_document.model(), m_document.rules());
    Plan named = m_document.plan();
    named.recovery.clear();
    m_name->setPlaceholderText(planText(named));
    if (m_document.model().layers.empty())
        return m_totals->setText(tr("The layers are listed once the dense model has been measured."));
    if (totals.layers == 0) return m_totals->setText(tr("Nothing is removed yet: move a slider, or apply a preset."));
    // What is arithmetic stands upright, what is an estimate in italics.
    m_totals->setText(
        tr("Removes <b>%1</b> of the prunable weights, in %2 of %3 layers. Expected with what goes along: "
           "<i>%4 of weights, %5 of MACs</i>.")
            .arg(percentText(totals.requested), QString::number(totals.layers),
                 QString::number(m_document.model().layers.size()), percentText(totals.weights, 0),
                 percentText(totals.macs, 0)));
}

}  // namespace espalier
