#include "views/words/budget_words.h"

#include "views/words/lists.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace espalier {

QString whyText(const LayerBudget& layer)
{
    if (layer.pinned) return tr("pinned");
    const QString cost = QLocale().toString(layer.divergence, 'g', 2);
    if (layer.msSaved < 0.0005) return tr("saves %1 at a divergence of %2").arg(bytesText(layer.bytesSaved), cost);
    return tr("saves %1 and %2 at a divergence of %3")
        .arg(millisecondsText(layer.msSaved), bytesText(layer.bytesSaved), cost);
}

/// What a little less time costs; how little is a power of ten of milliseconds, at most a tenth of what there is.
QString priceText(const BudgetPlan& solved)
{
    const double step = std::pow(10.0, std::floor(std::log10(std::max(1e-6, solved.ms / 10))));
    return tr("%1 less costs %2 points here")
        .arg(millisecondsText(step), QLocale().toString(100 * *solved.lossPerMs * step, 'f', 2));
}

QString budgetText(const PlanBudget& budget)
{
    QStringList limits;
    if (budget.latencyRatio) limits << tr("latency ≤ %1").arg(ratioText(*budget.latencyRatio));
    if (budget.weightBytes) limits << tr("stored ≤ %1").arg(bytesText(*budget.weightBytes));
    if (budget.macs) limits << tr("MACs ≤ %1").arg(bigCountText(*budget.macs));
    if (budget.activationBytes) limits << tr("activations ≤ %1").arg(bytesText(*budget.activationBytes));
    if (budget.accuracyDrop) limits << tr("drop ≤ %1 points").arg(pointsText(*budget.accuracyDrop, 2).remove('+'));
    return joined(limits);
}

void explainLayers(BudgetPlan& solved)
{
    for (auto& [path, rule] : solved.plan.rules) {
        const auto layer = std::find_if(solved.layers.begin(), solved.layers.end(),
                                        [&](const LayerBudget& each) { return each.layer == path; });
        if (layer != solved.layers.end()) rule.why = whyText(*layer).toStdString();
    }
}

}  // namespace espalier
