#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"usage.unknown_domain", WORDS("There is no demo of {where}."),
     WORDS("Choose fashion, vit, letters or sequence.")},
    {"usage.unknown_command", WORDS("There is no command \"{where}\", and no file of that name."),
     WORDS("`espalier --help` lists the commands.")},
    {"usage.bad_arguments", WORDS("The command line was not understood[: {detail}]."),
     WORDS("`espalier[ {where}] --help` shows how it is used.")},
    {"usage.bad_filter", WORDS("\"{where}\" is a comparison without a value that fits."),
     WORDS("Write it as in accuracy>92, latency<0.8, stored<300kB or took<5min.")},
    {"usage.nothing_to_edit", WORDS("Nothing was said about what to change in \"{where}\"."),
     WORDS("Add --name, --note, --tag, --untag, --trash or --restore.")},
    {"usage.bad_shape", WORDS("\"{where}\" is no input shape."),
     WORDS("Write channels, height and width as 3x32x32, or the number of features of a table.")},
    {"usage.bad_numbers", WORDS("{where} is not a list of numbers[: \"{found}\"]."),
     WORDS("Write one number, or one a channel with commas between: 0.485,0.456,0.406.")},
    {"usage.bad_value", WORDS("{where} cannot be[ {found}][, it has to be {expected}]."),
     WORDS("Give a value within that range.")},
    {"usage.data_needed", WORDS("There are no data to look at the model[ {where}] with."),
     WORDS("Give validation data: --data SPEC.")},
    {"usage.input_needed", WORDS("The shape of the input of {where} is not known."),
     WORDS("Give it with --input, e.g. --input 3x32x32, or give data to take it from.")},
    {"usage.bad_range", WORDS("{where} is out of its range[: {found}][, allowed is {allowed}]."),
     WORDS("Give a value within it.")},
    {"usage.bad_pin", WORDS("\"{where}\" pins no layer."),
     WORDS("Write LAYER=S with a sparsity from 0 to 1: --pin fc=0.9.")},
    {"usage.unknown_preset", WORDS("There is no preset \"{where}\"."),
     WORDS("Presets are uniform, erk, depth-ramp and global.")},
    {"usage.format_unsupported", WORDS("A file like {where} cannot be written by this version."),
     WORDS("Export to a file that ends in .pt, .onnx or .safetensors.")},
    {"usage.file_exists", WORDS("{where} exists already and was left as it is."),
     WORDS("Choose another name, or add --force to replace it.")},
    {"usage.is_a_directory", WORDS("{where} is a folder, so no file can be written under that name."),
     WORDS("Name a file inside it.")},
};

}  // namespace

std::span<const MessageTemplate> usageMessages() { return table; }

}  // namespace espalier
