#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

struct ValueWords {
    std::string_view name;
    std::string_view value;
    const char* words;
};

constexpr ValueWords table[] = {
    {"looks_like", "pickle", WORDS("a Python pickle")},
    {"looks_like", "state_dict", WORDS("a state dict, which holds weights but no model")},
    {"looks_like", "text", WORDS("a text file")},
    {"looks_like", "zip", WORDS("a zip archive of something else")},
    {"looks_like", "unknown", WORDS("nothing that is known")},
    {"reason", "no_path", WORDS("it names no path")},
    {"reason", "no_label_column", WORDS("label= names no column")},
    {"reason", "npy_needs_two_files", WORDS("npy needs two files, samples and labels: npy:X.npy,Y.npy")},
    {"reason", "empty", WORDS("it is empty")},
    {"reason", "too_long", WORDS("it is too long")},
    {"reason", "separator", WORDS("there is a space or a comma in it")},
    {"reason", "unknown_kind", WORDS("the word before the colon is not known")},
    {"reason", "unknown", WORDS("the word is not known")},
    {"reason", "n_of_m", WORDS("in N:M, N has to be from 1 to M - 1 and M at most 64")},
    {"reason", "block", WORDS("a block has rows and columns, as block:4x1")},
    {"reason", "peak_below_average", WORDS("the peak is lower than the average")},
    {"reason", "no_memory_left", WORDS("what runs beside the model takes all of the memory")},
    {"reason", "beside_what", WORDS("how much memory there is in all is not said")},
    {"found", "images", WORDS("images")},
    {"found", "table", WORDS("a table")},
    {"reason", "magic", WORDS("it does not begin as such a file does")},
    {"reason", "version", WORDS("its version is not known")},
    {"reason", "header", WORDS("its header is damaged")},
    {"reason", "trailing_bytes", WORDS("there are bytes left over at its end")},
    {"reason", "checksum", WORDS("its checksum is wrong")},
    {"reason", "dimensions", WORDS("it has the wrong number of dimensions")},
    {"reason", "labels_dimensions", WORDS("the labels have to be one list")},
    {"reason", "labels_not_whole", WORDS("the labels are not whole numbers")},
    {"reason", "one_column", WORDS("it has one column only, or another separator than the comma")},
    {"detail", "truncated", WORDS("it ends too early")},
    {"detail", "shape", WORDS("a shape is damaged")},
    {"detail", "padding", WORDS("bits after the end are set")},
    {"detail", "magic", WORDS("it does not begin as such a file does")},
    {"detail", "checksum", WORDS("its checksum is wrong")},
    {"detail", "order", WORDS("its entries are out of order")},
    {"detail", "trailing_bytes", WORDS("there are bytes left over at its end")},
    {"detail", "schema", WORDS("its tables are not as they should be")},
    {"found", "shape", WORDS("in its shape")},
    {"expected", "present", WORDS("there")},
    {"expected", "a known key", WORDS("a key that is known")},
    {"expected", "a number", WORDS("a number")},
    {"expected", "text", WORDS("a text")},
    {"reason", "channels.output", WORDS("its channels are the model's output")},
    {"reason", "channels.unsupported_operator", WORDS("its channels pass through an operator that cannot be followed")},
    {"reason", "channels.attention", WORDS("its channels are mixed by attention")},
    {"reason", "channels.count_used", WORDS("the model computes with the number of its channels")},
    {"reason", "channels.fixed", WORDS("its channels meet values of a fixed shape")},
    {"reason", "channels.group_norm", WORDS("a group norm takes its channels together")},
    {"reason", "channels.layer_norm", WORDS("a layer norm takes its channels together")},
    {"reason", "channels.mixed", WORDS("its channels are mixed with other dimensions")},
    {"reason", "channels.shared_parameter", WORDS("its weights are used at another place too")},
    {"reason", "channels.heads", WORDS("its channels go as whole attention heads, with the pattern head")},
    {"reason", "channels.no_heads", WORDS("it has no attention heads")},
    {"reason", "plan.too_few_inputs", WORDS("it has fewer input channels than a group has weights")},
    {"reason", "plan.block_too_large", WORDS("the block is larger than its weight")},
    {"reason", "workspace.open_elsewhere", WORDS("it is open in another Espalier")},
    {"reason", "workspace.read_only_folder", WORDS("its folder cannot be written to")},
    {"reason", "workspace.asked_read_only", WORDS("it was opened for reading only")},
    {"preprocessing", "measured", WORDS("what was measured")},
    {"preprocessing", "imagenet", WORDS("ImageNet's")},
    {"preprocessing", "half", WORDS("scaling to -1..1")},
    {"preprocessing", "none", WORDS("scaling to 0..1 alone")},
    {"preprocessing", "bytes", WORDS("values of 0..255")},
    {"crash", "job.worker_crashed", WORDS("it had crashed")},
    {"crash", "job.worker_killed", WORDS("it had been killed from outside")},
};

}  // namespace

const char* wordsForValue(std::string_view name, std::string_view value)
{
    for (const ValueWords& entry : table)
        if (entry.name == name && entry.value == value) return entry.words;
    return nullptr;
}

}  // namespace espalier
