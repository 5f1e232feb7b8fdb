#include "core/sparsity/criterion.h"
#include "views/words/names.h"
#include "views/words/tr.h"

#include <QtGlobal>

#include <algorithm>

namespace espalier {

namespace {

struct CriterionWords {
    std::string_view name;
    const char *shown, *whatGoesFirst;
};

constexpr CriterionWords table[] = {
    {"magnitude", QT_TR_NOOP("magnitude"),
     QT_TR_NOOP("The smallest weights go first, or the channels with the smallest sum of them")},
    {"l2", QT_TR_NOOP("L2 norm"),
     QT_TR_NOOP("Squares in place of magnitudes: a channel with a few large weights is kept sooner")},
    {"lamp", QT_TR_NOOP("LAMP"),
     QT_TR_NOOP("Magnitude that compares across layers; made for layers ranked together, and keeps some of each")},
    {"batch_norm_scale", QT_TR_NOOP("batch-norm scale"),
     QT_TR_NOOP("The channels that their batch norm scales down the most go first")},
    {"taylor", QT_TR_NOOP("Taylor"), QT_TR_NOOP("What changes the loss least goes first, estimated by gradients")},
    {"fisher", QT_TR_NOOP("Fisher"),
     QT_TR_NOOP("What changes the loss least goes first, estimated by squared gradients")},
    {"snip", QT_TR_NOOP("SNIP"),
     QT_TR_NOOP("What the loss is least sensitive to goes first, by the gradient over all samples at once")},
    {"wanda", QT_TR_NOOP("Wanda"), QT_TR_NOOP("Small weights on weak inputs go first")},
    {"random", QT_TR_NOOP("random"), QT_TR_NOOP("Drawn by the seed: what any other has to beat")},
};

const CriterionWords* wordsOf(const std::string& criterion)
{
    const auto found = std::ranges::find(table, std::string_view(criterion), &CriterionWords::name);
    return found == std::end(table) ? nullptr : found;
}

}  // namespace

QString criterionName(const std::string& criterion)
{
    const CriterionWords* words = wordsOf(criterion);
    return words ? tr(words->shown) : QString::fromStdString(criterion);
}

QString criterionText(const std::string& criterion)
{
    const CriterionWords* words = wordsOf(criterion);
    if (!words) return {};
    const Criterion* known = findCriterion(criterion);
    if (known && known->needsTraining) return tr("%1. Looks at training samples.").arg(tr(words->whatGoesFirst));
    if (known && known->channelsOnly) return tr("%1. Ranks whole channels only.").arg(tr(words->whatGoesFirst));
    return tr("%1.").arg(tr(words->whatGoesFirst));
}

}  // namespace espalier
