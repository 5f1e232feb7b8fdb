#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"scan.few_images",
     QT_TR_NOOP("A scan on so few images[ ({images})] tells little: one image more or less is a large part of "
                "what it finds."),
     QT_TR_NOOP("Give more with --images.")},
    {"scan.layer_not_timed", QT_TR_NOOP("{where} cannot be timed with fewer channels: no kernel here runs it alone."),
     QT_TR_NOOP("Choose a convolution without dilation or a linear layer.")},
    {"data.not_found", QT_TR_NOOP("There is no data at {where}[ (missing: {missing})][ ({detail})]."),
     QT_TR_NOOP("Check the path of the data set.")},
    {"data.unrecognised", QT_TR_NOOP("{where} holds nothing that is recognised as a data set."),
     QT_TR_NOOP("Say what it is: idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.")},
    {"data.bad_spec", QT_TR_NOOP("\"{where}\" does not say where the data are[: {reason}][: {detail}]."),
     QT_TR_NOOP("Write idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_folder", QT_TR_NOOP("{where} is a file, but this kind of data is a folder."),
     QT_TR_NOOP("Name the folder that holds the files, or another kind: csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_file", QT_TR_NOOP("{where} is a folder, but this kind of data is a file."),
     QT_TR_NOOP("Name the file itself, or another kind: idx:DIR, images:DIR or cifar:DIR.")},
    {"data.empty", QT_TR_NOOP("{where} holds no samples[ ({detail})]."),
     QT_TR_NOOP("Choose a data set with at least one labelled sample.")},
    {"data.truncated",
     QT_TR_NOOP(
         "{where} ends too early[: {expected} bytes were expected, {found} are there][: its size is no multiple of "
         "{record} bytes][ ({detail})]."),
     QT_TR_NOOP("Copy or download the file again.")},
    {"data.bad_file", QT_TR_NOOP("{where} cannot be read as the data it should be[: {reason}][: {detail}]."),
     QT_TR_NOOP("Check that the file is what its name says, or get it again.")},
    {"data.label_out_of_range",
     QT_TR_NOOP("{where} has a label that the model has no class for[: {found}][, at sample {sample}][; the model has "
                "{classes} classes]."),
     QT_TR_NOOP("Labels count from 0. Choose the data set the model was trained on, or correct the labels.")},
    {"data.lengths_differ",
     QT_TR_NOOP("{where}: the number of samples[ ({samples})] and of labels[ ({labels})] differ."),
     QT_TR_NOOP("Choose the two files that belong together.")},
    {"data.no_good_image", QT_TR_NOOP("Not one image in {where} could be read[ (of {count})]."),
     QT_TR_NOOP("Check the files: PNG, JPEG, BMP, WebP and TIFF are read.")},
    {"data.no_training_split", QT_TR_NOOP("{where} has no training samples, which the recovery of this plan needs."),
     QT_TR_NOOP("Give training data with --train, or leave the recovery steps out.")},
    {"data.shape_mismatch",
     QT_TR_NOOP("The samples of {where} do not have the shape the model takes[: {found} instead of {expected}]."),
     QT_TR_NOOP("Check --input, or choose the data set the model was made for.")},
    {"data.corrupt_images",
     QT_TR_NOOP("[{count} of {total} ]images of {where} cannot be read and are left out[: {files}]."),
     QT_TR_NOOP("The rest is used; replace the damaged files if they should count.")},
    {"data.masks_do_not_fit", QT_TR_NOOP("The masks do not fit the weights of {where}."),
     QT_TR_NOOP("Use the masks that were made for this very model.")},
    {"data.bad_preprocessing",
     QT_TR_NOOP("The preprocessing does not fit {where}[: {setting}][ has {found} values for {expected} channels]."),
     QT_TR_NOOP("Give --mean and --std one value, or one a channel; --std has to be above 0.")},
    {"data.bad_rows",
     QT_TR_NOOP("[{count} of {total} ]rows of {where} are not all numbers and are left out[: {rows}]."),
     QT_TR_NOOP("The rest is used; correct those rows if they should count.")},
    {"data.no_good_row", QT_TR_NOOP("Not one row of {where} holds only numbers[ (of {count})]."),
     QT_TR_NOOP("Check the separator and the columns; features have to be numbers.")},
    {"data.no_such_sample", QT_TR_NOOP("{where} has no such sample[: {sample}][; it has {total}]."),
     QT_TR_NOOP("The data are no longer what the experiment was run on: run it again on what is there now.")},
    {"data.no_such_column", QT_TR_NOOP("{where} has no column[ \"{column}\"][; it has {columns}]."),
     QT_TR_NOOP("Name a column of the header, or its number counted from 0.")},
    {"data.no_validation_split", QT_TR_NOOP("{where} has training samples only."),
     QT_TR_NOOP("Name the folder of the validation samples, or put them in DIR/val.")},
    {"data.too_few_samples", QT_TR_NOOP("There are too few training samples[: {found}]."),
     QT_TR_NOOP("Use at least two.")},
    {"data.unsupported_type", QT_TR_NOOP("The numbers in {where} are of a type that is not read[: {found}]."),
     QT_TR_NOOP("Save them as float32, float64, uint8 or an integer type.")},
    {"data.accuracy_at_chance",
     QT_TR_NOOP(
         "The model does not recognise these samples[: {accuracy} % of {n} are right][, and guessing gives {chance} "
         "%]."),
     QT_TR_NOOP(
         "Look at the pictures: the mean and the deviation, the order of the classes or the data set itself may not "
         "be the model's.")},
    {"data.one_class_predicted", QT_TR_NOOP("The model takes every sample for the same class[: {class}, {n} times]."),
     QT_TR_NOOP("That happens when the mean and the deviation are not those of its training; try others.")},
    {"data.labels_permuted",
     QT_TR_NOOP(
         "The model tells the classes apart, but under other labels[: {accuracy} % are right, {possible} % would be "
         "if the classes were paired up differently]."),
     QT_TR_NOOP("Put the classes in the order of the training: folders count in alphabetical order, from 0.")},
    {"data.better_preprocessing",
     QT_TR_NOOP(
         "Another preprocessing does better on the same samples[: {preprocessing} gives {better} %, the chosen one "
         "{accuracy} %][ (mean {mean}; deviation {std})]."),
     QT_TR_NOOP("Choose that one, unless you know how the model was trained.")},
    {"data.unnormalised",
     QT_TR_NOOP("What the model is given is far from mean 0 and deviation 1[: mean {mean}, deviation {std}]."),
     QT_TR_NOOP("Most models are trained on normalised inputs; check the mean and the deviation.")},
    {"data.fewer_classes", QT_TR_NOOP("The data have fewer classes than the model[: {found} of {classes}]."),
     QT_TR_NOOP(
         "Accuracy says nothing about the others. Labels count class folders in alphabetical order, so a missing "
         "folder shifts those after it.")},
    {"data.class_order",
     QT_TR_NOOP("The class folders are numbers, but count in alphabetical order[: label {label} is folder {class}]."),
     QT_TR_NOOP("If the model was trained on numerical order, rename them with leading zeros (01, 02, 10).")},
    {"data.grey_for_colour", QT_TR_NOOP("The images are grey, and the model takes colours."),
     QT_TR_NOOP("They are given to it with all three channels alike; check that this is how it was trained.")},
    {"data.colour_for_grey", QT_TR_NOOP("The images have colours, and the model takes grey ones."),
     QT_TR_NOOP("Their brightness is given to it; check that this is how it was trained.")},
    {"data.resized",
     QT_TR_NOOP(
         "The images are scaled to what the model takes[, {input}][; they are {found}][ to {largest}], each side by "
         "itself."),
     QT_TR_NOOP("If the model was trained on cut-outs or another size, prepare the images that way.")},
    {"data.bad_masks", QT_TR_NOOP("The masks[ {where}] are no mask file, or a damaged one[ ({detail})]."),
     QT_TR_NOOP("Run the experiment again to make it anew.")},
};

}  // namespace

std::span<const MessageTemplate> dataMessages() { return table; }

}  // namespace espalier
