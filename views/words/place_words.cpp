#include "views/words/message_table.h"

#include "views/words/names.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <array>

namespace espalier {

namespace {

struct PlaceWords {
    std::string_view code;
    std::string_view where;
    const char* words;
};

constexpr PlaceWords table[] = {
    {"solve.out_of_reach", "latency", QT_TR_NOOP("latency")},
    {"solve.out_of_reach", "weights", QT_TR_NOOP("stored weights")},
    {"solve.out_of_reach", "macs", QT_TR_NOOP("MACs")},
    {"solve.out_of_reach", "activations", QT_TR_NOOP("activations")},
    {"solve.out_of_reach", "accuracy", QT_TR_NOOP("the drop of accuracy")},
    {"workspace.no_artifact", "model", QT_TR_NOOP("model")},
    {"workspace.no_artifact", "masks", QT_TR_NOOP("masks")},
    {"decision.too_long", "by", QT_TR_NOOP("who decided")},
    {"decision.too_long", "note", QT_TR_NOOP("the note")},
    {"stress.out_of_reach", "dense", QT_TR_NOOP("the dense model")},
    {"stress.bad_value", "threads", QT_TR_NOOP("the number of threads")},
    {"stress.bad_value", "batch", QT_TR_NOOP("the batch size")},
    {"stress.bad_value", "seconds", QT_TR_NOOP("the seconds of a load")},
    {"stress.bad_value", "requests", QT_TR_NOOP("the number of requests")},
    {"stress.bad_value", "p99", QT_TR_NOOP("the limit of p99")},
    {"stress.bad_value", "rate", QT_TR_NOOP("the rate")},
    {"stress.bad_value", "arrivals", QT_TR_NOOP("the arrivals")},
    {"stress.bad_value", "scenario", QT_TR_NOOP("the surroundings")},
    {"stress.bad_value", "engine", QT_TR_NOOP("the engine")},
    {"robustness.bad_value", "corruption", QT_TR_NOOP("the corruption")},
    {"robustness.bad_value", "severity", QT_TR_NOOP("the severity")},
    {"robustness.bad_value", "images", QT_TR_NOOP("the number of images")},
    {"usage.bad_value", "batch", QT_TR_NOOP("The batch size")},
    {"usage.bad_value", "threads", QT_TR_NOOP("The number of threads")},
    {"usage.bad_value", "samples", QT_TR_NOOP("The number of samples")},
    {"usage.bad_range", "from", QT_TR_NOOP("The lowest sparsity")},
    {"usage.bad_range", "to", QT_TR_NOOP("The highest sparsity")},
    {"usage.bad_range", "steps", QT_TR_NOOP("The number of steps")},
};

/// Codes whose place is a pattern.
constexpr std::array ofPatterns{"plan.pattern_fits_no_layer", "plan.all_protected"};

}  // namespace

QString wordsForPlace(const Issue& issue)
{
    for (const PlaceWords& entry : table)
        if (entry.code == issue.code && entry.where == issue.where) return tr(entry.words);
    for (const char* code : ofPatterns)
        if (issue.code == code) return patternName(QString::fromStdString(issue.where));
    return issue.code == "robustness.does_not_fit" ? corruptionName(issue.where) : QString();
}

}  // namespace espalier
