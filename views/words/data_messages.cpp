#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"data.not_found", WORDS("There is no data at {where}[ ({detail})]."), WORDS("Check the path of the data set.")},
    {"data.unrecognised", WORDS("{where} holds nothing that is recognised as a data set."),
     WORDS("Say what it is: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL] or npy:X.npy,Y.npy.")},
    {"data.bad_spec", WORDS("\"{where}\" does not say where the data are[: {reason}][: {detail}]."),
     WORDS("Write idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_folder", WORDS("{where} is a file, but this kind of data is a folder."),
     WORDS("Name the folder that holds the files, or another kind: csv:FILE or npy:X.npy,Y.npy.")},
    {"data.not_a_file", WORDS("{where} is a folder, but this kind of data is a file."),
     WORDS("Name the file itself, or another kind: idx:DIR, images:DIR or cifar:DIR.")},
    {"data.empty", WORDS("{where} holds no samples[ ({detail})]."), WORDS("Choose a data set with at least one labelled sample.")},
    {"data.truncated", WORDS("{where} ends too early[: {expected} bytes were expected, {found} are there][ ({detail})]."),
     WORDS("Copy or download the file again.")},
    {"data.bad_file", WORDS("{where} cannot be read as the data it should be[: {detail}]."),
     WORDS("Check that the file is what its name says, or get it again.")},
    {"data.label_out_of_range",
     WORDS("{where} has labels that the model has no class for[: found {found}][, the model has {classes} classes]."),
     WORDS("Labels count from 0. Choose the data set the model was trained on, or correct the labels.")},
    {"data.lengths_differ", WORDS("{where}: the number of samples[ ({samples})] and of labels[ ({labels})] differ."),
     WORDS("Choose the two files that belong together.")},
    {"data.no_good_image", WORDS("Not one image in {where} could be read."),
     WORDS("Check the files: PNG, JPEG, BMP, WebP and TIFF are read.")},
    {"data.no_training_split", WORDS("{where} has no training samples, which the recovery of this plan needs."),
     WORDS("Give training data with --train, or leave the recovery steps out.")},
    {"data.shape_mismatch", WORDS("The samples of {where} do not have the shape the model takes[: {found} instead of {expected}]."),
     WORDS("Check --input, or choose the data set the model was made for.")},
    {"data.corrupt_images", WORDS("[{count} ]images of {where} cannot be read and are left out[: {files}]."),
     WORDS("The rest is used; replace the damaged files if they should count.")},
    {"data.bad_masks", WORDS("{where} is no mask file, or a damaged one[ ({detail})]."), WORDS("Run the experiment again to make it anew.")},
};

}  // namespace

std::span<const MessageTemplate> dataMessages() { return table; }

}  // namespace espalier
