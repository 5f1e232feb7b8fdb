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

constexpr double kilobyte = 1000, million = 1e6;

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
    m_macs = addLimit(tr("&MACs at most"), tr("Multiply-accumulates left, for one sample"), 2);
    m_activations = addLimit(tr("A&ctivations at most"),
                             tr("Most bytes of activations alive at once, for one sample. Only channels that go make "
                                "them less"),
                             3);
    m_accuracy = addLimit(tr("&Accuracy drop at most"), tr("In points, against the dense model"), 4);
    m_latency.value->setRange(0.01, 10);
    m_latency.value->setSingleStep(0.05);
    m_latency.value->setSuffix(tr(" ×"));
    m_latency.value->setValue(0.5);
    m_weights.value->setRange(0.1, 1e9);
    m_weights.value->setDecimals(1);
    m_weights.value->setSingleStep(10);
    m_weights.value->setSuffix(tr(" kB"));
    m_macs.value->setRange(0.001, 1e6);
    m_macs.value->setDecimals(3);
    m_macs.value->setSuffix(tr(" M"));
    m_activations.value->setRange(0.1, 1e9);
    m_activations.value->setDecimals(1);
    m_activations.value->setSingleStep(10);
    m_activations.value->setSuffix(tr(" kB"));
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
    if (m_macs.on->isChecked()) request.macs = std::llround(m_macs.value->value() * million);
    // Where it cannot be moved it is no limit.
    if (m_activations.on->isChecked() && m_activations.on->isEnabledTo(this))
        request.activationBytes = std::llround(m_activations.value->value() * kilobyte);
    if (m_accuracy.on->isChecked()) request.accuracyDrop = m_accuracy.value->value() / 100;
}

void BudgetLimits::setRange(const BudgetRange& range)
{
    m_latency.range->setText(tr("reachable: %1 to %2").arg(ratioText(range.leastRatio), ratioText(range.mostRatio)));
    m_weights.range->setText(tr("reachable: %1 to %2").arg(bytesText(range.leastBytes), bytesText(range.mostBytes)));
    m_macs.range->setText(tr("reachable: %1 to %2").arg(bigCountText(range.leastMacs), bigCountText(range.mostMacs)));
    const bool moves = range.leastActivations && *range.leastActivations < *range.mostActivations;
    m_activations.on->setEnabled(moves);
    m_activations.value->setEnabled(moves && m_activations.on->isChecked());
    m_activations.range->setText(
        moves ? tr("reachable: %1 to %2").arg(bytesText(*range.leastActivations), bytesText(*range.mostActivations))
        : range.leastActivations ? tr("zeros leave it at %1").arg(bytesText(*range.leastActivations))
                                 : tr("not known of this model"));
    m_accuracy.range->setText(range.worstDrop
                                  ? tr("the fastest plan loses %1 points").arg(pointsText(*range.worstDrop).remove('+'))
                                  : tr("the fastest plan loses more than was scanned"));
    const QSignalBlocker quiet(this);
    if (!moves && range.mostActivations) m_activations.value->setValue(double(*range.mostActivations) / kilobyte);
    if (moves && !std::exchange(m_activationsRanged, true))
        m_activations.value->setValue(double(*range.leastActivations + *range.mostActivations) / 2 / kilobyte);
    if (std::exchange(m_ranged, true)) return;
    const double middle = (range.leastRatio + std::min(1.0, range.mostRatio)) / 2;
    m_latency.value->setValue(std::ceil(20 * middle) / 20);
    m_weights.value->setValue(double(range.leastBytes + range.mostBytes) / 2 / kilobyte);
    m_macs.value->setSingleStep(std::max(0.001, double(range.mostMacs) / million / 50));
    m_macs.value->setValue(double(range.leastMacs + range.mostMacs) / 2 / million);
}

double BudgetLimits::roundedUp(const std::string& where, double value)
{
    const double steps = where == "latency"                             ? 100
                         : where == "macs"                              ? 1e3 / million
                         : where == "weights" || where == "activations" ? 10 / kilobyte
                                                                        : 1e4;
    return std::ceil(steps * value - 1e-6) / steps;
}

void BudgetLimits::setLimit(const std::string& where, double value)
{
    if (where == "latency") m_latency.value->setValue(value);
    if (where == "weights") m_weights.value->setValue(value / kilobyte);
    if (where == "macs") m_macs.value->setValue(value / million);
    if (where == "activations") m_activations.value->setValue(value / kilobyte);
    if (where == "accuracy") m_accuracy.value->setValue(100 * value);
}

}  // namespace espalier
