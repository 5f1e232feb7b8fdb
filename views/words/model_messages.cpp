#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"model.not_found", QT_TR_NOOP("There is no model file at {where}."),
     QT_TR_NOOP("Check the path, or choose another TorchScript file.")},
    {"model.is_a_directory", QT_TR_NOOP("{where} is a folder, not a model file."),
     QT_TR_NOOP("Choose the TorchScript file itself, usually a .pt file inside it.")},
    {"model.not_torchscript", QT_TR_NOOP("{where} is no TorchScript file[ (it looks like: {looks_like})]."),
     QT_TR_NOOP(
         "Save the model in Python with torch.jit.save(torch.jit.trace(model.eval(), example), 'model.pt') and open "
         "that.")},
    {"model.truncated", QT_TR_NOOP("{where} ends too early: it is an incomplete TorchScript archive[ ({detail})]."),
     QT_TR_NOOP("Copy or download the file again, or save the model again.")},
    {"model.newer_format", QT_TR_NOOP("{where} was saved by a newer PyTorch than this one can read[ ({detail})]."),
     QT_TR_NOOP("Save it again with an older PyTorch, up to version 2.0.")},
    {"model.unknown_operator",
     QT_TR_NOOP("{where} uses an operator that this LibTorch does not have[: {operator}][ ({detail})]."),
     QT_TR_NOOP("Save the model without that operator, or with an older version of the library that provides it.")},
    {"model.damaged", QT_TR_NOOP("{where} is a TorchScript archive that cannot be read[ ({detail})]."),
     QT_TR_NOOP("Copy or download the file again, or save the model again.")},
    {"model.changed", QT_TR_NOOP("{where} is not the file it was: its SHA-256 has changed."),
     QT_TR_NOOP("Restore the original model file, or make a new workspace for the changed one.")},
    {"model.forward_failed",
     QT_TR_NOOP("The model cannot be run on an input of this shape[, it fails at {where}][: {detail}]."),
     QT_TR_NOOP(
         "Check --input and the preprocessing: the shape has to be the one the model was made for, e.g. 3x32x32.")},
    {"model.unsupported",
     QT_TR_NOOP("The model uses something that cannot be flattened: {where}[, in {module}][: {detail}]."),
     QT_TR_NOOP(
         "Trace the model in eval mode with torch.jit.trace, so that it is one plain forward pass, and open that "
         "file.")},
    {"model.output_not_a_tensor", QT_TR_NOOP("What the model[ {where}] gives back is not a tensor[ ({found})]."),
     QT_TR_NOOP("Wrap the model so that forward returns the class scores, and save that.")},
    {"model.no_layers", QT_TR_NOOP("{where} has no convolution or linear layer, so there is nothing to prune."),
     QT_TR_NOOP("Choose another model.")},
    {"model.flattening_differs",
     QT_TR_NOOP(
         "The flattened model does not compute what forward() computes[ (largest difference {difference})], so it is "
         "not used[: {where}]."),
     QT_TR_NOOP("Trace the model in eval mode without random operators, and open that file.")},
    {"model.no_forward", QT_TR_NOOP("The model[ {where}] has no forward method."),
     QT_TR_NOOP("Save the whole model with torch.jit.save, not a part of it.")},
    {"model.several_inputs", QT_TR_NOOP("The model takes[ {count}] inputs; only models of one input can be used."),
     QT_TR_NOOP("Wrap the model so that forward takes one tensor, and save that.")},
    {"model.output_not_classes",
     QT_TR_NOOP(
         "The model gives back a tensor that is no row of class scores for each sample[: its shape is {found} for a "
         "batch of {batch}]."),
     QT_TR_NOOP("Wrap the model so that forward returns one score a class, and save that.")},
    {"model.traced_in_training", QT_TR_NOOP("The model was traced in training mode; it is run in eval mode here."),
     QT_TR_NOOP("Trace it after model.eval() if its accuracy is not what you expect.")},
    {"model.fixed_batch", QT_TR_NOOP("The model[ {where}] only takes batches of one size[: {batch}]."),
     QT_TR_NOOP(
         "Save it so that the size of a batch is free: no fixed batch in view or reshape, and trace it with a batch "
         "of two.")},
    {"model.not_finite", QT_TR_NOOP("The weights[ of {where}] contain NaN or infinity."),
     QT_TR_NOOP("Repair or retrain the model: such weights cannot be ranked for pruning.")},
    {"model.output_not_finite", QT_TR_NOOP("The model gives NaN[ on some of {n} samples]."),
     QT_TR_NOOP("Check its weights, and the mean and the deviation its inputs are given.")},
};

}  // namespace

std::span<const MessageTemplate> modelMessages() { return table; }

}  // namespace espalier
