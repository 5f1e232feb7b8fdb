#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"usage.unknown_domain", QT_TR_NOOP("There is no demo of {where}."),
     QT_TR_NOOP("Choose fashion, vit, letters or sequence.")},
    {"usage.no_language", QT_TR_NOOP("Espalier does not speak \"{where}\"."),
     QT_TR_NOOP("Set ESPALIER_LANGUAGE to a language that is there[: {known}].")},
    {"usage.no_limits", QT_TR_NOOP("Nothing was said about what {where} is to hold against."),
     QT_TR_NOOP("Give a limit, as --max-accuracy-drop 1 or --max-latency-ratio 0.5, or a --profile.")},
    {"usage.unknown_command", QT_TR_NOOP("There is no command \"{where}\", and no file of that name."),
     QT_TR_NOOP("`espalier --help` lists the commands.")},
    {"usage.bad_arguments", QT_TR_NOOP("The command line was not understood[: {detail}]."),
     QT_TR_NOOP("`espalier[ {where}] --help` shows how it is used.")},
    {"usage.bad_filter", QT_TR_NOOP("\"{where}\" is a comparison without a value that fits."),
     QT_TR_NOOP("Write it as in accuracy>92, latency<0.8, stored<300kB or took<5min.")},
    {"usage.nothing_to_edit", QT_TR_NOOP("Nothing was said about what to change in \"{where}\"."),
     QT_TR_NOOP("Add --name, --note, --tag, --untag, --trash or --restore.")},
    {"usage.bad_shape", QT_TR_NOOP("\"{where}\" is no input shape."),
     QT_TR_NOOP("Write channels, height and width as 3x32x32, or the number of features of a table.")},
    {"usage.bad_numbers", QT_TR_NOOP("{where} is not a list of numbers[: \"{found}\"]."),
     QT_TR_NOOP("Write one number, or one a channel with commas between: 0.485,0.456,0.406.")},
    {"usage.bad_value", QT_TR_NOOP("{where} cannot be[ {found}][, it has to be {expected}]."),
     QT_TR_NOOP("Give a value within that range.")},
    {"usage.data_needed", QT_TR_NOOP("There are no data to look at the model[ {where}] with."),
     QT_TR_NOOP("Give validation data: --data SPEC.")},
    {"usage.input_needed", QT_TR_NOOP("The shape of the input of {where} is not known."),
     QT_TR_NOOP("Give it with --input, e.g. --input 3x32x32, or give data to take it from.")},
    {"usage.bad_range", QT_TR_NOOP("{where} is out of its range[: {found}][, allowed is {allowed}]."),
     QT_TR_NOOP("Give a value within it.")},
    {"usage.bad_pin", QT_TR_NOOP("\"{where}\" pins no layer."),
     QT_TR_NOOP("Write LAYER=S with a sparsity from 0 to 1: --pin fc=0.9.")},
    {"usage.unknown_preset", QT_TR_NOOP("There is no preset \"{where}\"."),
     QT_TR_NOOP("Presets are uniform, erk, depth-ramp and global.")},
    {"usage.format_unsupported", QT_TR_NOOP("A file like {where} cannot be written by this version."),
     QT_TR_NOOP("Export to a file that ends in .pt, .onnx or .safetensors.")},
    {"usage.file_exists", QT_TR_NOOP("{where} exists already and was left as it is."),
     QT_TR_NOOP("Choose another name, or add --force to replace it.")},
    {"usage.is_a_directory", QT_TR_NOOP("{where} is a folder, so no file can be written under that name."),
     QT_TR_NOOP("Name a file inside it.")},
};

}  // namespace

std::span<const MessageTemplate> usageMessages() { return table; }

}  // namespace espalier
