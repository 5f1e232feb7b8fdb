#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"scan.few_images",
     WORDS("A scan on[ {images}] so few images tells little: one image more or less is a large part of "
           "what it finds."),
     WORDS("Give more with --images.")},
    {"scan.layer_not_timed", WORDS("{where} cannot be timed with fewer channels: no kernel here runs it alone."),
     WORDS("Choose a convolution without dilation or a linear layer.")},
    {"data.not_found", WORDS("There is no data at {where}[ (missing: {missing})][ ({detail})]."),
     WORDS("Check the path of the data set.")},
    {"data.unrecognised", WORDS("{where} holds nothing that is recognised as a data set."),
     WORDS("Say what it is: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL] or npy:X.npy,Y.npy.")},
    {"data.bad_spec", WORDS("\"{where}\" does not say where the data are[: {reason}][: {detail}]."),
     WORDS("Write idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_folder", WORDS("{where} is a file, but this kind of data is a folder."),
     WORDS("Name the folder that holds the files, or another kind: csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_file", WORDS("{where} is a folder, but this kind of data is a file."),
     WORDS("Name the file itself, or another kind: idx:DIR, images:DIR or cifar:DIR.")},
    {"data.empty", WORDS("{where} holds no samples[ ({detail})]."),
     WORDS("Choose a data set with at least one labelled sample.")},
    {"data.truncated",
     WORDS("{where} ends too early[: {expected} bytes were expected, {found} are there][: its size is no multiple of "
           "{record} bytes][ ({detail})]."),
     WORDS("Copy or download the file again.")},
    {"data.bad_file", WORDS("{where} cannot be read as the data it should be[: {reason}][: {detail}]."),
     WORDS("Check that the file is what its name says, or get it again.")},
    {"data.label_out_of_range",
     WORDS("{where} has a label that the model has no class for[: {found}][, at sample {sample}][; the model has "
           "{classes} classes]."),
     WORDS("Labels count from 0. Choose the data set the model was trained on, or correct the labels.")},
    {"data.lengths_differ", WORDS("{where}: the number of samples[ ({samples})] and of labels[ ({labels})] differ."),
     WORDS("Choose the two files that belong together.")},
    {"data.no_good_image", WORDS("Not one image in {where} could be read[ (of {count})]."),
     WORDS("Check the files: PNG, JPEG, BMP, WebP and TIFF are read.")},
    {"data.no_training_split", WORDS("{where} has no training samples, which the recovery of this plan needs."),
     WORDS("Give training data with --train, or leave the recovery steps out.")},
    {"data.shape_mismatch",
     WORDS("The samples of {where} do not have the shape the model takes[: {found} instead of {expected}]."),
     WORDS("Check --input, or choose the data set the model was made for.")},
    {"data.corrupt_images", WORDS("[{count} of {total} ]images of {where} cannot be read and are left out[: {files}]."),
     WORDS("The rest is used; replace the damaged files if they should count.")},
    {"data.masks_do_not_fit", WORDS("The masks do not fit the weights of {where}."),
     WORDS("Use the masks that were made for this very model.")},
    {"data.bad_preprocessing",
     WORDS("The preprocessing does not fit {where}[: {setting}][ has {found} values for {expected} channels]."),
     WORDS("Give --mean and --std one value, or one a channel; --std has to be above 0.")},
    {"data.bad_rows", WORDS("[{count} of {total} ]rows of {where} are not all numbers and are left out[: {rows}]."),
     WORDS("The rest is used; correct those rows if they should count.")},
    {"data.no_good_row", WORDS("Not one row of {where} holds only numbers[ (of {count})]."),
     WORDS("Check the separator and the columns; features have to be numbers.")},
    {"data.no_such_sample", WORDS("{where} has no such sample[: {sample}][; it has {total}]."),
     WORDS("The data are no longer what the experiment was run on: run it again on what is there now.")},
    {"data.no_such_column", WORDS("{where} has no column[ \"{column}\"][; it has {columns}]."),
     WORDS("Name a column of the header, or its number counted from 0.")},
    {"data.no_validation_split", WORDS("{where} has training samples only."),
     WORDS("Name the folder of the validation samples, or put them in DIR/val.")},
    {"data.too_few_samples", WORDS("There are too few training samples[: {found}]."), WORDS("Use at least two.")},
    {"data.unsupported_type", WORDS("The numbers in {where} are of a type that is not read[: {found}]."),
     WORDS("Save them as float32, float64, uint8 or an integer type.")},
    {"data.accuracy_at_chance",
     WORDS("The model does not recognise these samples[: {accuracy} % of {n} are right][, and guessing gives {chance} "
           "%]."),
     WORDS("Look at the pictures: the mean and the deviation, the order of the classes or the data set itself may not "
           "be the model's.")},
    {"data.one_class_predicted", WORDS("The model takes every sample for the same class[: {class}, {n} times]."),
     WORDS("That happens when the mean and the deviation are not those of its training; try others.")},
    {"data.labels_permuted",
     WORDS("The model tells the classes apart, but under other labels[: {accuracy} % are right, {possible} % would be "
           "if the classes were paired up differently]."),
     WORDS("Put the classes in the order of the training: folders count in alphabetical order, from 0.")},
    {"data.better_preprocessing",
     WORDS("Another preprocessing does better on the same samples[: {preprocessing} gives {better} %, the chosen one "
           "{accuracy} %][ (mean {mean}; deviation {std})]."),
     WORDS("Choose that one, unless you know how the model was trained.")},
    {"data.unnormalised",
     WORDS("What the model is given is far from mean 0 and deviation 1[: mean {mean}, deviation {std}]."),
     WORDS("Most models are trained on normalised inputs; check the mean and the deviation.")},
    {"data.fewer_classes", WORDS("The data have fewer classes than the model[: {found} of {classes}]."),
     WORDS("Accuracy says nothing about the others. Labels count class folders in alphabetical order, so a missing "
           "folder shifts those after it.")},
    {"data.class_order",
     WORDS("The class folders are numbers, but count in alphabetical order[: label {label} is folder {class}]."),
     WORDS("If the model was trained on numerical order, rename them with leading zeros (01, 02, 10).")},
    {"data.grey_for_colour", WORDS("The images are grey, and the model takes colours."),
     WORDS("They are given to it with all three channels alike; check that this is how it was trained.")},
    {"data.colour_for_grey", WORDS("The images have colours, and the model takes grey ones."),
     WORDS("Their brightness is given to it; check that this is how it was trained.")},
    {"data.resized",
     WORDS("The images are scaled to what the model takes[, {input}][; they are {found}][ to {largest}], each side by "
           "itself."),
     WORDS("If the model was trained on cut-outs or another size, prepare the images that way.")},
    {"data.bad_masks", WORDS("The masks[ {where}] are no mask file, or a damaged one[ ({detail})]."),
     WORDS("Run the experiment again to make it anew.")},
};

}  // namespace

std::span<const MessageTemplate> dataMessages() { return table; }

}  // namespace espalier
