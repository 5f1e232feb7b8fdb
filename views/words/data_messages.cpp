#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"data.not_found", WORDS("There is no data at {where}[ (missing: {missing})][ ({detail})]."), WORDS("Check the path of the data set.")},
    {"data.unrecognised", WORDS("{where} holds nothing that is recognised as a data set."),
     WORDS("Say what it is: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL] or npy:X.npy,Y.npy.")},
    {"data.bad_spec", WORDS("\"{where}\" does not say where the data are[: {reason}][: {detail}]."),
     WORDS("Write idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_folder", WORDS("{where} is a file, but this kind of data is a folder."),
     WORDS("Name the folder that holds the files, or another kind: csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_file", WORDS("{where} is a folder, but this kind of data is a file."),
     WORDS("Name the file itself, or another kind: idx:DIR, images:DIR or cifar:DIR.")},
    {"data.empty", WORDS("{where} holds no samples[ ({detail})]."), WORDS("Choose a data set with at least one labelled sample.")},
    {"data.truncated", WORDS("{where} ends too early[: {expected} bytes were expected, {found} are there][: its size is no multiple of {record} bytes][ ({detail})]."),
     WORDS("Copy or download the file again.")},
    {"data.bad_file", WORDS("{where} cannot be read as the data it should be[: {reason}][: {detail}]."),
     WORDS("Check that the file is what its name says, or get it again.")},
    {"data.label_out_of_range",
     WORDS("{where} has a label that the model has no class for[: {found}][, at sample {sample}][; the model has {classes} classes]."),
     WORDS("Labels count from 0. Choose the data set the model was trained on, or correct the labels.")},
    {"data.lengths_differ", WORDS("{where}: the number of samples[ ({samples})] and of labels[ ({labels})] differ."),
     WORDS("Choose the two files that belong together.")},
    {"data.no_good_image", WORDS("Not one image in {where} could be read[ (of {count})]."),
     WORDS("Check the files: PNG, JPEG, BMP, WebP and TIFF are read.")},
    {"data.no_training_split", WORDS("{where} has no training samples, which the recovery of this plan needs."),
     WORDS("Give training data with --train, or leave the recovery steps out.")},
    {"data.shape_mismatch", WORDS("The samples of {where} do not have the shape the model takes[: {found} instead of {expected}]."),
     WORDS("Check --input, or choose the data set the model was made for.")},
    {"data.corrupt_images", WORDS("[{count} of {total} ]images of {where} cannot be read and are left out[: {files}]."),
     WORDS("The rest is used; replace the damaged files if they should count.")},
    {"data.masks_do_not_fit", WORDS("The masks do not fit the weights of {where}."),
     WORDS("Use the masks that were made for this very model.")},
    {"data.bad_preprocessing", WORDS("The preprocessing does not fit {where}[: {setting}][ has {found} values for {expected} channels]."),
     WORDS("Give --mean and --std one value, or one a channel; --std has to be above 0.")},
    {"data.bad_rows", WORDS("[{count} of {total} ]rows of {where} are not all numbers and are left out[: {rows}]."),
     WORDS("The rest is used; correct those rows if they should count.")},
    {"data.no_good_row", WORDS("Not one row of {where} holds only numbers[ (of {count})]."),
     WORDS("Check the separator and the columns; features have to be numbers.")},
    {"data.no_such_column", WORDS("{where} has no column[ \"{column}\"][; it has {columns}]."),
     WORDS("Name a column of the header, or its number counted from 0.")},
    {"data.no_validation_split", WORDS("{where} has training samples only."),
     WORDS("Name the folder of the validation samples, or put them in DIR/val.")},
    {"data.too_few_samples", WORDS("There are too few training samples[: {found}]."),
     WORDS("Use at least two.")},
    {"data.unsupported_type", WORDS("The numbers in {where} are of a type that is not read[: {found}]."),
     WORDS("Save them as float32, float64, uint8 or an integer type.")},
    {"data.bad_masks", WORDS("The masks[ {where}] are no mask file, or a damaged one[ ({detail})]."), WORDS("Run the experiment again to make it anew.")},
};

}  // namespace

std::span<const MessageTemplate> dataMessages() { return table; }

}  // namespace espalier
