#include "views/budget/budget_limits.h"

#include "views/words/numbers.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double kilobyte = 1000;

}  // namespace

BudgetLimits::BudgetLimits(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_latency = addLimit(tr("&Latency at most"), tr("As a multiple of the dense model's"), 0);
    m_weights = addLimit(tr("&Stored at most"), tr("Bytes of the layers' weights, each in its smallest format"), 1);
    m_accuracy = addLimit(tr("&Accuracy drop at most"), tr("In points, against the dense model"), 2);
    m_latency.value->setRange(0.01, 10);
    m_latency.value->setSingleStep(0.05);
    m_latency.value->setSuffix(tr(" ×"));
    m_latency.value->setValue(0.5);
    m_weights.value->setRange(0.1, 1e9);
    m_weights.value->setDecimals(1);
    m_weights.value->setSingleStep(10);
    m_weights.value->setSuffix(tr(" kB"));
    m_accuracy.value->setRange(0.01, 99);
    m_accuracy.value->setSingleStep(0.5);
    m_accuracy.value->setSuffix(tr(" points"));
    m_accuracy.value->setValue(1);
    m_latency.on->setChecked(true);
}

BudgetLimits::Limit BudgetLimits::addLimit(const QString& text, const QString& tip, int row)
{
    Limit limit{new QCheckBox(text), new QDoubleSpinBox, new QLabel};
    limit.value->setAccessibleName(QString(text).remove('&'));
    limit.value->setKeyboardTracking(true);
    limit.value->setEnabled(false);
    limit.range->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget* part : std::initializer_list<QWidget*>{limit.on, limit.value}) part->setToolTip(tip);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(limit.on, 2 * row, 0);
    grid->addWidget(limit.value, 2 * row, 1);
    grid->addWidget(limit.range, 2 * row + 1, 0, 1, 2, Qt::AlignRight);
    connect(limit.on, &QCheckBox::toggled, limit.value, &QWidget::setEnabled);
    connect(limit.on, &QCheckBox::toggled, this, &BudgetLimits::changed);
    connect(limit.value, &QDoubleSpinBox::valueChanged, this, &BudgetLimits::changed);
    return limit;
}

void BudgetLimits::putInto(BudgetRequest& request) const
{
    if (m_latency.on->isChecked()) request.latencyRatio = m_latency.value->value();
    if (m_weights.on->isChecked()) request.weightBytes = std::llround(m_weights.value->value() * kilobyte);
    if (m_accuracy.on->isChecked()) request.accuracyDrop = m_accuracy.value->value() / 100;
}

void BudgetLimits::setRange(const BudgetRange& range)
{
    m_latency.range->setText(tr("reachable: %1 to %2").arg(ratioText(range.leastRatio), ratioText(range.mostRatio)));
    m_weights.range->setText(tr("reachable: %1 to %2").arg(bytesText(range.leastBytes), bytesText(range.mostBytes)));
    m_accuracy.range->setText(range.worstDrop
                                  ? tr("the fastest plan loses %1 points").arg(pointsText(*range.worstDrop).remove('+'))
                                  : tr("the fastest plan loses more than was scanned"));
    if (std::exchange(m_ranged, true)) return;
    const QSignalBlocker quiet(this);
    const double middle = (range.leastRatio + std::min(1.0, range.mostRatio)) / 2;
    m_latency.value->setValue(std::ceil(20 * middle) / 20);
    m_weights.value->setValue(double(range.leastBytes + range.mostBytes) / 2 / kilobyte);
}

double BudgetLimits::roundedUp(const std::string& where, double value)
{
    const double steps = where == "latency" ? 100 : where == "weights" ? 10 / kilobyte : 1e4;
    return std::ceil(steps * value - 1e-6) / steps;
}

void BudgetLimits::setLimit(const std::string& where, double value)
{
    if (where == "latency") m_latency.value->setValue(value);
    if (where == "weights") m_weights.value->setValue(value / kilobyte);
    if (where == "accuracy") m_accuracy.value->setValue(100 * value);
}

}  // namespace espalier
