// Plans along the front of the budget dialog, run as one sweep.

#include "core/allocate/suggested_plan.h"
#include "views/budget/budget_dialog.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier {

QWidget* BudgetDialog::makeSweep()
{
    m_count = new QSpinBox;
    m_count->setRange(1, 25);
    m_count->setValue(5);
    m_count->setAccessibleName(tr("How many plans"));
    m_from = new QDoubleSpinBox;
    m_to = new QDoubleSpinBox;
    for (QDoubleSpinBox* box : {m_from, m_to}) {
        box->setRange(0.01, 10);
        box->setSingleStep(0.05);
        box->setSuffix(tr(" ×"));
    }
    m_from->setAccessibleName(tr("Latency from"));
    m_to->setAccessibleName(tr("Latency to"));
    m_sweep = new QPushButton;
    m_sweep->setAutoDefault(false);
    m_sweep->setToolTip(tr("Puts plans along the front, between two latencies, into the queue as one sweep"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("Of these")));
    layout->addWidget(m_count);
    layout->addWidget(new QLabel(tr("from")));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("to")));
    layout->addWidget(m_to);
    layout->addStretch(1);
    layout->addWidget(m_sweep);
    connect(m_count, &QSpinBox::valueChanged, this, &BudgetDialog::showSweep);
    for (QDoubleSpinBox* box : {m_from, m_to})
        connect(box, &QDoubleSpinBox::valueChanged, this, &BudgetDialog::showSweep);
    connect(m_sweep, &QPushButton::clicked, this, [this] {
        if (const auto plans = plansToSweep(); !plans.empty()) emit sweepWanted(plans);
    });
    return row;
}

std::vector<NamedPlan> BudgetDialog::plansToSweep() const
{
    return plansBetween(m_plans, m_from->value(), m_to->value(), std::size_t(m_count->value()));
}

void BudgetDialog::showSweep()
{
    if (!m_plans.empty() && !std::exchange(m_sweepRanged, true)) {
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        const auto ratio = [](const BudgetPlan& plan) { return plan.denseMs > 0 ? plan.ms / plan.denseMs : 1; };
        m_from->setValue(std::floor(100 * ratio(m_plans.front())) / 100);
        m_to->setValue(std::min(1.0, std::ceil(100 * ratio(m_plans.back())) / 100));
    }
    const int count = int(plansToSweep().size());
    m_sweep->setText(count == 1 ? tr("&Run 1 Plan") : tr("&Run %1 Plans").arg(count));
    m_sweep->setEnabled(count > 0);
}

}  // namespace espalier
