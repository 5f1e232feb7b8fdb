#include "core/sparsity/criterion.h"
#include "views/words/names.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Names", text)

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Names", text); }

struct CriterionWords {
    std::string_view name;
    const char *shown, *whatGoesFirst;
};

constexpr CriterionWords table[] = {
    {"magnitude", WORDS("magnitude"),
     WORDS("The smallest weights go first, or the channels with the smallest sum of them")},
    {"l2", WORDS("L2 norm"),
     WORDS("Squares in place of magnitudes: a channel with a few large weights is kept sooner")},
    {"lamp", WORDS("LAMP"),
     WORDS("Magnitude that compares across layers; made for layers ranked together, and keeps some of each")},
    {"batch_norm_scale", WORDS("batch-norm scale"),
     WORDS("The channels that their batch norm scales down the most go first")},
    {"taylor", WORDS("Taylor"), WORDS("What changes the loss least goes first, estimated by gradients")},
    {"fisher", WORDS("Fisher"), WORDS("What changes the loss least goes first, estimated by squared gradients")},
    {"snip", WORDS("SNIP"),
     WORDS("What the loss is least sensitive to goes first, by the gradient over all samples at once")},
    {"wanda", WORDS("Wanda"), WORDS("Small weights on weak inputs go first")},
    {"random", WORDS("random"), WORDS("Drawn by the seed: what any other has to beat")},
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
