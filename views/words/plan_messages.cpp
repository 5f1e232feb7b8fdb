#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"plan.not_found", WORDS("There is no plan file at {where}."), WORDS("Check the path.")},
    {"plan.pattern_fits_no_layer", WORDS("The pattern {where} fits no layer of this model."),
     WORDS("Choose another pattern; `espalier inspect` lists the layers and what locks them.")},
    {"plan.all_protected",
     WORDS("Every layer that the pattern {where} fits is protected, being the first or the last or coupled with them."),
     WORDS("Protect none, or choose another pattern.")},
    {"plan.not_json", WORDS("The plan {where} is not valid JSON[, at line {line}][, column {column}][ ({detail})]."),
     WORDS("Correct it there; README.md shows a whole plan.")},
    {"plan.bad_pattern", WORDS("There is no such pattern as {where}[ (found {found})][: {reason}][: {detail}]."),
     WORDS("Patterns are unstructured, channel, head, N:M such as 2:4 (N from 1 to M - 1) and block:RxC such as "
           "block:4x1.")},
    {"plan.bad_sparsity", WORDS("The sparsity[ {found}] at {where} cannot be[; {pattern} always removes {expected}]."),
     WORDS("Sparsity is a fraction from 0 to below 1: write 0.8 for 80 %; with an N:M pattern leave it out.")},
    {"plan.bad_recovery",
     WORDS("The recovery at {where} is not understood[: it should be {expected}][, not {found}][: {detail}]."),
     WORDS("Steps are recalibrate, reconstruct and fine_tune; README.md lists their keys.")},
    {"plan.names_no_layer", WORDS("The plan removes nothing: \"{where}\" matches no layer of this model."),
     WORDS("Use layer names or globs as `espalier inspect` lists them.")},
    {"plan.pattern_does_not_fit",
     WORDS("The pattern[ {pattern}] does not fit the layer {where}[: {reason}][: {detail}]."),
     WORDS("Choose another pattern for this layer, or leave it dense.")},
    {"plan.layer_slower_sparse",
     WORDS("{where}[, of which {achieved} % was removed,] would be slower on sparse kernels than dense[ (by {slower} %)], "
           "so it runs dense in the sparse runtime."),
     WORDS("Its zeros save memory only[; from about {break_even} % on they would make it faster].")},
    {"plan.coupled_raised",
     WORDS("{where} shares its channels with other layers, so it loses as many as the most that is asked of any of "
           "them[: {sparsity}]."),
     WORDS("Nothing needs to be done; give coupled layers one sparsity to say so yourself.")},
    {"plan.redistributed",
     WORDS("Of the layers that {where} names, some cannot lose what it asks for[ ({asked} %)]; the others give it "
           "instead[, {from} to {to} % each]."),
     WORDS("Nothing needs to be done; name layers one by one to give each its own sparsity.")},
    {"forecast.not_scanned", WORDS("{where} was not scanned as the plan cuts it[ ({layers} such layers)], so nothing can be foretold."),
     WORDS("Run `espalier scan` with that pattern and up to that level.")},
    {"forecast.nothing_to_check", WORDS("No experiment of {where} can be foretold, so there is nothing to compare."),
     WORDS("Run a scan, and plans within what it covers.")},
    {"solve.not_scanned", WORDS("No layer was scanned with this pattern and criterion[: {pattern}]."),
     WORDS("Scan it first: Scan Layers in the window, `espalier scan` on the command line.")},
    {"solve.no_limit", WORDS("There is no limit to keep to."),
     WORDS("Limit latency, weights, MACs or the drop of accuracy (--max-latency-ratio, --max-weights, --max-macs, "
           "--max-accuracy-drop).")},
    {"solve.mixed_patterns", WORDS("Channels or heads and single weights cannot be chosen between in one plan[: {where}]."),
     WORDS("Solve for one kind, then add the other to its plan.")},
    {"solve.unknown_pin", WORDS("{where} cannot be pinned[ at {found}]: it is no layer that was scanned up to there."),
     WORDS("Name a layer as `espalier scan` lists it, within the levels scanned.")},
    {"solve.out_of_reach", WORDS("The limit on {where}[ of {asked}] is out of reach[; the nearest that can be had is {nearest}]."),
     WORDS("Loosen it, or another limit, or scan more patterns and levels.")},
    {"plan.bad_entry",
     WORDS("The entry {where} of the plan is not understood[: it should be {expected}][, not {found}]."),
     WORDS("Correct it; README.md shows a whole plan.")},
    {"plan.unknown_version", WORDS("The plan is of a version that is not known[: {found}]."),
     WORDS("This version reads plans with \"espalier_plan\": 1.")},
    {"plan.bad_order", WORDS("The patterns at {where} cannot follow each other[: {found}]."),
     WORDS("Give at most two: channel first, then one that removes single weights of what is left.")},
    {"plan.criterion_unknown", WORDS("There is no criterion that {where} asks for[: {found}]."),
     WORDS("Use one of these[: {expected}].")},
    {"plan.criterion_does_not_fit",
     WORDS("The criterion[ {criterion}] at {where} has nothing to say of the pattern[ {pattern}] there."),
     WORDS("Rank by magnitude, or use the pattern the criterion is made for.")},
    {"plan.layer_skipped", WORDS("{where} is left dense: the pattern[ {pattern}] does not fit it[: {reason}]."),
     WORDS("Nothing needs to be done; name the layer with another pattern to prune it.")},
    {"plan.block_too_large", WORDS("The block is larger than the weight of {where}."),
     WORDS("Choose a smaller block.")},
    {"plan.too_few_inputs", WORDS("{where} has fewer input channels than a group of the pattern has weights."),
     WORDS("Choose a smaller M, or another pattern for this layer.")},
    {"plan.no_training_data", WORDS("The plan's recovery needs training samples, and {where} has none."),
     WORDS("Make the workspace with --train, or leave the recovery steps out.")},
};

}  // namespace

std::span<const MessageTemplate> planMessages() { return table; }

}  // namespace espalier
