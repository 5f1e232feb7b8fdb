#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"model.not_found", WORDS("There is no model file at {where}."),
     WORDS("Check the path, or choose another TorchScript file.")},
    {"model.is_a_directory", WORDS("{where} is a folder, not a model file."),
     WORDS("Choose the TorchScript file itself, usually a .pt file inside it.")},
    {"model.not_torchscript", WORDS("{where} is no TorchScript file[ (it looks like: {looks_like})]."),
     WORDS("Save the model in Python with torch.jit.save(torch.jit.trace(model.eval(), example), 'model.pt') and open "
           "that.")},
    {"model.truncated", WORDS("{where} ends too early: it is an incomplete TorchScript archive[ ({detail})]."),
     WORDS("Copy or download the file again, or save the model again.")},
    {"model.newer_format", WORDS("{where} was saved by a newer PyTorch than this one can read[ ({detail})]."),
     WORDS("Save it again with an older PyTorch, up to version 2.0.")},
    {"model.unknown_operator",
     WORDS("{where} uses an operator that this LibTorch does not have[: {operator}][ ({detail})]."),
     WORDS("Save the model without that operator, or with an older version of the library that provides it.")},
    {"model.damaged", WORDS("{where} is a TorchScript archive that cannot be read[ ({detail})]."),
     WORDS("Copy or download the file again, or save the model again.")},
    {"model.changed", WORDS("{where} is not the file it was: its SHA-256 has changed."),
     WORDS("Restore the original model file, or make a new workspace for the changed one.")},
    {"model.forward_failed",
     WORDS("The model cannot be run on an input of this shape[, it fails at {where}][: {detail}]."),
     WORDS("Check --input and the preprocessing: the shape has to be the one the model was made for, e.g. 3x32x32.")},
    {"model.unsupported",
     WORDS("The model uses something that cannot be flattened: {where}[, in {module}][: {detail}]."),
     WORDS("Trace the model in eval mode with torch.jit.trace, so that it is one plain forward pass, and open that "
           "file.")},
    {"model.output_not_a_tensor", WORDS("What the model[ {where}] gives back is not a tensor[ ({found})]."),
     WORDS("Wrap the model so that forward returns the class scores, and save that.")},
    {"model.no_layers", WORDS("{where} has no convolution or linear layer, so there is nothing to prune."),
     WORDS("Choose another model.")},
    {"model.flattening_differs",
     WORDS("The flattened model does not compute what forward() computes[ (largest difference {difference})], so it is "
           "not used[: {where}]."),
     WORDS("Trace the model in eval mode without random operators, and open that file.")},
    {"model.no_forward", WORDS("The model[ {where}] has no forward method."),
     WORDS("Save the whole model with torch.jit.save, not a part of it.")},
    {"model.several_inputs", WORDS("The model takes[ {count}] inputs; only models of one input can be used."),
     WORDS("Wrap the model so that forward takes one tensor, and save that.")},
    {"model.output_not_classes",
     WORDS("The model gives back a tensor that is no row of class scores for each sample[: its shape is {found} for a "
           "batch of {batch}]."),
     WORDS("Wrap the model so that forward returns one score a class, and save that.")},
    {"model.traced_in_training", WORDS("The model was traced in training mode; it is run in eval mode here."),
     WORDS("Trace it after model.eval() if its accuracy is not what you expect.")},
    {"model.fixed_batch", WORDS("The model[ {where}] only takes batches of one size[: {batch}]."),
     WORDS("Save it so that the size of a batch is free: no fixed batch in view or reshape, and trace it with a batch "
           "of two.")},
    {"model.not_finite", WORDS("The weights[ of {where}] contain NaN or infinity."),
     WORDS("Repair or retrain the model: such weights cannot be ranked for pruning.")},
    {"model.output_not_finite", WORDS("The model gives NaN[ on some of {n} samples]."),
     WORDS("Check its weights, and the mean and the deviation its inputs are given.")},
};

}  // namespace

std::span<const MessageTemplate> modelMessages() { return table; }

}  // namespace espalier
