#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"plan.not_found", QT_TR_NOOP("There is no plan file at {where}."), QT_TR_NOOP("Check the path.")},
    {"plan.pattern_fits_no_layer", QT_TR_NOOP("The pattern {where} fits no layer of this model."),
     QT_TR_NOOP("Choose another pattern; `espalier inspect` lists the layers and what locks them.")},
    {"plan.all_protected",
     QT_TR_NOOP(
         "Every layer that the pattern {where} fits is protected, being the first or the last or coupled with them."),
     QT_TR_NOOP("Protect none, or choose another pattern.")},
    {"plan.not_json",
     QT_TR_NOOP("The plan {where} is not valid JSON[, at line {line}][, column {column}][ ({detail})]."),
     QT_TR_NOOP("Correct it there; README.md shows a whole plan.")},
    {"plan.bad_pattern", QT_TR_NOOP("There is no such pattern as {where}[ (found {found})][: {reason}][: {detail}]."),
     QT_TR_NOOP("Patterns are unstructured, channel, head, N:M such as 2:4 (N from 1 to M - 1) and block:RxC such as "
                "block:4x1.")},
    {"plan.bad_sparsity",
     QT_TR_NOOP("The sparsity[ {found}] at {where} cannot be[; {pattern} always removes {expected}]."),
     QT_TR_NOOP("Sparsity is a fraction from 0 to below 1: write 0.8 for 80 %; with an N:M pattern leave it out.")},
    {"plan.bad_recovery",
     QT_TR_NOOP("The recovery at {where} is not understood[: it should be {expected}][, not {found}][: {detail}]."),
     QT_TR_NOOP("Steps are recalibrate, reconstruct and fine_tune; README.md lists their keys.")},
    {"plan.names_no_layer", QT_TR_NOOP("The plan removes nothing: \"{where}\" matches no layer of this model."),
     QT_TR_NOOP("Use layer names or globs as `espalier inspect` lists them.")},
    {"plan.pattern_does_not_fit",
     QT_TR_NOOP("The pattern[ {pattern}] does not fit the layer {where}[: {reason}][: {detail}]."),
     QT_TR_NOOP("Choose another pattern for this layer, or leave it dense.")},
    {"plan.layer_slower_sparse",
     QT_TR_NOOP("{where}[, of which {achieved} % was removed,] would be slower on sparse kernels than dense[ (by "
                "{slower} %)], "
                "so it runs dense in the sparse runtime."),
     QT_TR_NOOP("Its zeros save memory only[; from about {break_even} % on they would make it faster].")},
    {"plan.coupled_raised",
     QT_TR_NOOP(
         "{where} shares its channels with other layers, so it loses as many as the most that is asked of any of "
         "them[: {sparsity}]."),
     QT_TR_NOOP("Nothing needs to be done; give coupled layers one sparsity to say so yourself.")},
    {"plan.redistributed",
     QT_TR_NOOP("Of the layers that {where} names, some cannot lose what it asks for[ ({asked} %)]; the others give it "
                "instead[, {from} to {to} % each]."),
     QT_TR_NOOP("Nothing needs to be done; name layers one by one to give each its own sparsity.")},
    {"forecast.not_scanned",
     QT_TR_NOOP("{where} was not scanned as the plan cuts it[ ({layers} such layers)], so nothing can be foretold."),
     QT_TR_NOOP("Run `espalier scan` with that pattern and up to that level.")},
    {"forecast.nothing_to_check",
     QT_TR_NOOP("No experiment of {where} can be foretold, so there is nothing to compare."),
     QT_TR_NOOP("Run a scan, and plans within what it covers.")},
    {"solve.not_scanned", QT_TR_NOOP("No layer was scanned with this pattern and criterion[: {pattern}]."),
     QT_TR_NOOP("Scan it first: Scan Layers in the window, `espalier scan` on the command line.")},
    {"solve.no_limit", QT_TR_NOOP("There is no limit to keep to."),
     QT_TR_NOOP(
         "Limit latency, weights, MACs, activations or the drop of accuracy (--max-latency-ratio, --max-weights, "
         "--max-macs, --max-activations, --max-accuracy-drop).")},
    {"solve.masks_keep_activations",
     QT_TR_NOOP("Zeros leave activations as they are: their peak stays[ at {nearest}][, and the limit is {asked}]."),
     QT_TR_NOOP("Take out channels instead, or loosen the limit.")},
    {"solve.activations_unknown",
     QT_TR_NOOP("It is not known which activations of this model are alive when, so they cannot be limited."),
     QT_TR_NOOP("Measure the model in a new workspace, or limit something else.")},
    {"solve.unknown_pin",
     QT_TR_NOOP("{where} cannot be pinned[ at {found}]: it is no layer that was scanned up to there."),
     QT_TR_NOOP("Name a layer as `espalier scan` lists it, within the levels scanned.")},
    {"solve.out_of_reach",
     QT_TR_NOOP("The limit on {where}[ of {asked}] is out of reach[; the nearest that can be had is {nearest}]."),
     QT_TR_NOOP("Loosen it, or another limit, or scan more patterns and levels.")},
    {"plan.bad_entry",
     QT_TR_NOOP("The entry {where} of the plan is not understood[: it should be {expected}][, not {found}]."),
     QT_TR_NOOP("Correct it; README.md shows a whole plan.")},
    {"plan.unknown_version", QT_TR_NOOP("The plan is of a version that is not known[: {found}]."),
     QT_TR_NOOP("This version reads plans with \"espalier_plan\": 1.")},
    {"plan.bad_order", QT_TR_NOOP("The patterns at {where} cannot follow each other[: {found}]."),
     QT_TR_NOOP("Give at most two: channel first, then one that removes single weights of what is left.")},
    {"plan.criterion_unknown", QT_TR_NOOP("There is no criterion that {where} asks for[: {found}]."),
     QT_TR_NOOP("Use one of these[: {expected}].")},
    {"plan.criterion_does_not_fit",
     QT_TR_NOOP("The criterion[ {criterion}] at {where} has nothing to say of the pattern[ {pattern}] there."),
     QT_TR_NOOP("Rank by magnitude, or use the pattern the criterion is made for.")},
    {"plan.layer_skipped", QT_TR_NOOP("{where} is left dense: the pattern[ {pattern}] does not fit it[: {reason}]."),
     QT_TR_NOOP("Nothing needs to be done; name the layer with another pattern to prune it.")},
    {"plan.block_too_large", QT_TR_NOOP("The block is larger than the weight of {where}."),
     QT_TR_NOOP("Choose a smaller block.")},
    {"plan.too_few_inputs", QT_TR_NOOP("{where} has fewer input channels than a group of the pattern has weights."),
     QT_TR_NOOP("Choose a smaller M, or another pattern for this layer.")},
    {"plan.no_training_data", QT_TR_NOOP("The plan's recovery needs training samples, and {where} has none."),
     QT_TR_NOOP("Make the workspace with --train, or leave the recovery steps out.")},
};

}  // namespace

std::span<const MessageTemplate> planMessages() { return table; }

}  // namespace espalier
