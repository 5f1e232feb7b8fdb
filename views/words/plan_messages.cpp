#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"plan.not_found", WORDS("There is no plan file at {where}."), WORDS("Check the path.")},
    {"plan.pattern_fits_no_layer", WORDS("The pattern {where} fits no layer of this model."),
     WORDS("Choose another pattern; `espalier inspect` lists the layers and what locks them.")},
    {"plan.not_json", WORDS("The plan {where} is not valid JSON[, at line {line}][, column {column}][: {detail}]."),
     WORDS("Correct it there; README.md shows a whole plan.")},
    {"plan.bad_pattern", WORDS("\"{where}\" is no pattern[: {detail}]."),
     WORDS("Patterns are unstructured, channel, head, N:M such as 2:4 (N from 1 to M - 1) and block:RxC such as block:4x1.")},
    {"plan.bad_sparsity", WORDS("The sparsity[ {found}] at {where} is not a fraction between 0 and 1."),
     WORDS("Write 0.8 for 80 %.")},
    {"plan.bad_recovery", WORDS("The recovery at {where} is not understood[: {detail}]."),
     WORDS("Steps are recalibrate, reconstruct and fine_tune; README.md lists their keys.")},
    {"plan.names_no_layer", WORDS("The plan removes nothing: \"{where}\" matches no layer of this model."),
     WORDS("Use layer names or globs as `espalier inspect` lists them.")},
    {"plan.pattern_does_not_fit", WORDS("The pattern[ {pattern}] does not fit the layer {where}[: {detail}]."),
     WORDS("Choose another pattern for this layer, or leave it dense.")},
    {"plan.coupled_raised",
     WORDS("{where} shares its channels with other layers, so it loses as many as the most that is asked of any of them[: {sparsity}]."),
     WORDS("Nothing needs to be done; give coupled layers one sparsity to say so yourself.")},
    {"plan.step_unsupported", WORDS("This version cannot do the recovery step {where}."), WORDS("Use recalibrate and fine_tune.")},
};

constexpr MessageTemplate channelTable[] = {
    {"channels.output", WORDS("The channels of {where} are the model's output, so none can be removed."),
     WORDS("Prune single weights of this layer instead.")},
    {"channels.unsupported_operator", WORDS("The channels of {where} pass through an operator that cannot be followed[: {operator}]."),
     WORDS("Prune single weights of this layer instead.")},
};

}  // namespace

std::span<const MessageTemplate> planMessages() { return table; }
std::span<const MessageTemplate> channelMessages() { return channelTable; }

}  // namespace espalier
