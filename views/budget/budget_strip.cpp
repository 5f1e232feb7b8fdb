#include "views/budget/budget_strip.h"

#include "views/budget/budget_keeper.h"
#include "views/budget/out_of_reach.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/words/budget_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace espalier {

BudgetStrip::BudgetStrip(PlanDocument& document, BudgetKeeper& keeper, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_keeper(keeper),
      m_limits(new QLabel),
      m_pins(new QLabel),
      m_clear(new QToolButton),
      m_unpin(new QToolButton),
      m_take(new QToolButton),
      m_issue(new IssueStrip)
{
    m_limits->setWordWrap(true);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setAccessibleName(tr("Limits the plan is kept within"));
    m_pins->setForegroundRole(QPalette::PlaceholderText);
    m_pins->setTextFormat(Qt::PlainText);
    m_clear->setText(tr("Release Limits"));
    m_clear->setToolTip(tr("The plan stays as it is, and nothing is kept within limits any more"));
    m_clear->setAutoRaise(true);
    m_unpin->setText(tr("Unpin All"));
    m_unpin->setToolTip(tr("All layers are solved for again"));
    m_unpin->setAutoRaise(true);
    auto* first = new QHBoxLayout;
    first->addWidget(m_limits, 1);
    first->addWidget(m_clear, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->addWidget(m_pins, 1);
    second->addWidget(m_unpin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_issue);
    column->addWidget(m_take);
    m_take->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_take->setToolTip(tr("Makes the nearest that can be had the limit"));
    connect(m_clear, &QToolButton::clicked, this, [this] { m_document.setBudget({}); });
    connect(m_unpin, &QToolButton::clicked, this, [this] {
        const auto& pins = m_document.pins();
        m_document.setPinned(QList<int>(pins.begin(), pins.end()), false);
    });
    connect(m_take, &QToolButton::clicked, this, &BudgetStrip::takeNearest);
    connect(&m_document, &PlanDocument::budgetChanged, this, &BudgetStrip::refresh);
    connect(&m_keeper, &BudgetKeeper::settled, this, &BudgetStrip::refresh);
    refresh();
}

void BudgetStrip::refresh()
{
    const auto& budget = m_document.budget();
    setVisible(budget.has_value());
    if (!budget) return;
    m_limits->setText(tr("Kept within: %1").arg(budgetText(*budget)));
    const int pinned = int(m_document.pins().size());
    m_pins->setText(pinned == 0   ? tr("Move a slider: the others make up for it.")
                    : pinned == 1 ? tr("1 layer is pinned.")
                                  : tr("%1 layers are pinned.").arg(pinned));
    m_pins->setWordWrap(pinned == 0);
    m_unpin->setVisible(pinned > 0);
    m_issue->clear();
    m_take->hide();
    m_where.clear();
    const auto& problem = m_keeper.problem();
    if (!problem) return;
    if (problem->code != "solve.out_of_reach") return m_issue->tell(*problem);
    const OutOfReach told = outOfReach(*problem);
    m_where = problem->where;
    m_nearest = told.nearest;
    if (pinned > 0)  // short: the panel is narrow
        m_issue->say(Severity::warning, tr("Out of reach with these pins: the nearest is %1.").arg(told.nearestText));
    else
        m_issue->tell(told.issue);
    m_take->setText(tr("Take %1").arg(told.nearestText));
    m_take->show();
}

void BudgetStrip::takeNearest()
{
    if (m_where.empty() || !m_document.budget()) return;
    PlanBudget budget = *m_document.budget();
    if (m_where == "latency") budget.latencyRatio = m_nearest;
    if (m_where == "weights") budget.weightBytes = std::llround(m_nearest);
    if (m_where == "macs") budget.macs = std::llround(m_nearest);
    if (m_where == "activations") budget.activationBytes = std::llround(m_nearest);
    if (m_where == "accuracy") budget.accuracyDrop = m_nearest;
    m_document.setBudget(budget);
}

}  // namespace espalier
