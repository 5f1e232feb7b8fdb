#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>
#include <QStringList>

namespace espalier {

namespace {

QString number(double value) { return QLocale().toString(value, 'g', 4); }

QStringList trainingOptions(const RecoveryStep& step)
{
    const RecoveryStep usual;
    QStringList parts;
    if (step.optimizer == RecoveryStep::Optimizer::adam)
        parts << tr("Adam");
    else if (step.momentum != usual.momentum)
        parts << tr("momentum %1").arg(number(step.momentum));
    if (step.weightDecay != usual.weightDecay) parts << tr("weight decay %1").arg(number(step.weightDecay));
    if (step.l1 > 0) parts << tr("L1 %1").arg(number(step.l1));
    if (step.groupLasso > 0) parts << tr("group lasso %1").arg(number(step.groupLasso));
    if (step.beforePruning) parts << tr("before pruning");
    if (step.gradual) parts << tr("sparsity rises over %1").arg(percentText(*step.gradual, 0));
    if (step.distill) parts << tr("distilled from dense");
    return parts;
}

}  // namespace

QString recoveryStepText(const RecoveryStep& step)
{
    switch (step.kind) {
        case RecoveryStep::Kind::recalibrate:
            return tr("recalibrate");
        case RecoveryStep::Kind::reconstruct:
            return tr("reconstruct");
        case RecoveryStep::Kind::rewind:
            return step.epochs == 0 ? tr("rewind to the opened model") : tr("rewind to epoch %1").arg(step.epochs);
        case RecoveryStep::Kind::fine_tune:
            return step.epochs == 1 ? tr("fine-tune 1 epoch") : tr("fine-tune %1 epochs").arg(step.epochs);
    }
    return {};
}

QString recoveryStepDetails(const RecoveryStep& step)
{
    QStringList parts;
    const bool tunes = step.kind == RecoveryStep::Kind::fine_tune;
    if (tunes) parts << tr("learning rate %1").arg(number(step.learningRate));
    if (step.images) parts << (tunes ? tr("%1 images an epoch") : tr("%1 images")).arg(countText(*step.images));
    if (tunes) parts << trainingOptions(step);
    if (step.batch != RecoveryStep().batch) parts << tr("batch %1").arg(step.batch);
    return joined(parts);
}

QString trainingOptionsText(const RecoveryStep& step)
{
    return step.kind == RecoveryStep::Kind::fine_tune ? joined(trainingOptions(step)) : QString();
}

QString recoveryText(const Recipe& recipe)
{
    QStringList parts;
    for (const RecoveryStep& step : recipe) parts << recoveryStepText(step);
    return joined(parts);
}

}  // namespace espalier
