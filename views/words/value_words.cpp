#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

struct ValueWords {
    std::string_view name;
    std::string_view value;
    const char* words;
};

constexpr ValueWords table[] = {
    {"looks_like", "pickle", QT_TR_NOOP("a Python pickle")},
    {"looks_like", "state_dict", QT_TR_NOOP("a state dict, which holds weights but no model")},
    {"looks_like", "text", QT_TR_NOOP("a text file")},
    {"looks_like", "zip", QT_TR_NOOP("a zip archive of something else")},
    {"looks_like", "empty", QT_TR_NOOP("an empty file")},
    {"looks_like", "unknown", QT_TR_NOOP("nothing that is known")},
    {"reason", "no_path", QT_TR_NOOP("it names no path")},
    {"reason", "no_label_column", QT_TR_NOOP("label= names no column")},
    {"reason", "npy_needs_two_files", QT_TR_NOOP("npy needs two files, samples and labels: npy:X.npy,Y.npy")},
    {"reason", "empty", QT_TR_NOOP("it is empty")},
    {"reason", "too_long", QT_TR_NOOP("it is too long")},
    {"reason", "separator", QT_TR_NOOP("there is a space or a comma in it")},
    {"reason", "unknown_kind", QT_TR_NOOP("the word before the colon is not known")},
    {"reason", "unknown", QT_TR_NOOP("the word is not known")},
    {"reason", "n_of_m", QT_TR_NOOP("in N:M, N has to be from 1 to M - 1 and M at most 64")},
    {"reason", "block", QT_TR_NOOP("a block has rows and columns, as block:4x1")},
    {"reason", "peak_below_average", QT_TR_NOOP("the peak is lower than the average")},
    {"reason", "no_memory_left", QT_TR_NOOP("what runs beside the model takes all of the memory")},
    {"reason", "beside_what", QT_TR_NOOP("how much memory there is in all is not said")},
    {"found", "images", QT_TR_NOOP("images")},
    {"found", "table", QT_TR_NOOP("a table")},
    {"reason", "damaged", QT_TR_NOOP("it is damaged")},
    {"reason", "foreign", QT_TR_NOOP("it is another job's")},
    {"reason", "magic", QT_TR_NOOP("it does not begin as such a file does")},
    {"reason", "version", QT_TR_NOOP("its version is not known")},
    {"reason", "header", QT_TR_NOOP("its header is damaged")},
    {"reason", "trailing_bytes", QT_TR_NOOP("there are bytes left over at its end")},
    {"reason", "checksum", QT_TR_NOOP("its checksum is wrong")},
    {"reason", "dimensions", QT_TR_NOOP("it has the wrong number of dimensions")},
    {"reason", "labels_dimensions", QT_TR_NOOP("the labels have to be one list")},
    {"reason", "labels_not_whole", QT_TR_NOOP("the labels are not whole numbers")},
    {"reason", "one_column", QT_TR_NOOP("it has one column only, or another separator than the comma")},
    {"detail", "truncated", QT_TR_NOOP("it ends too early")},
    {"detail", "shape", QT_TR_NOOP("a shape is damaged")},
    {"detail", "padding", QT_TR_NOOP("bits after the end are set")},
    {"detail", "magic", QT_TR_NOOP("it does not begin as such a file does")},
    {"detail", "checksum", QT_TR_NOOP("its checksum is wrong")},
    {"detail", "order", QT_TR_NOOP("its entries are out of order")},
    {"detail", "trailing_bytes", QT_TR_NOOP("there are bytes left over at its end")},
    {"detail", "schema", QT_TR_NOOP("its tables are not as they should be")},
    {"detail", "length", QT_TR_NOOP("a length is wrong")},
    {"detail", "lengths differ", QT_TR_NOOP("its lists are not equally long")},
    {"detail", "class counts", QT_TR_NOOP("its counts of classes are not equally many")},
    {"detail", "no row", QT_TR_NOOP("a row is missing")},
    {"detail", "too long", QT_TR_NOOP("it is too long")},
    {"detail", "no output file", QT_TR_NOOP("there is no file with the outputs")},
    {"detail", "sha256", QT_TR_NOOP("the name of a file is no SHA-256")},
    {"setting", "mean", QT_TR_NOOP("the mean")},
    {"setting", "std", QT_TR_NOOP("the deviation")},
    {"found", "shape", QT_TR_NOOP("in its shape")},
    {"expected", "present", QT_TR_NOOP("there")},
    {"expected", "a known key", QT_TR_NOOP("a key that is known")},
    {"expected", "an object", QT_TR_NOOP("an object in braces")},
    {"expected", "a list of steps", QT_TR_NOOP("a list of steps")},
    {"expected", "one value for each pattern", QT_TR_NOOP("one value for each pattern")},
    {"expected", "one for each sparsity", QT_TR_NOOP("one for each sparsity")},
    {"expected", "steps before pruning to come first", QT_TR_NOOP("steps before pruning to come first")},
    {"expected", "no gradual pruning before pruning", QT_TR_NOOP("no gradual pruning before pruning")},
    {"expected", "local or global", QT_TR_NOOP("local or global")},
    {"expected", "sgd or adam", QT_TR_NOOP("sgd or adam")},
    {"expected", "recalibrate, reconstruct, fine_tune or rewind",
     QT_TR_NOOP("recalibrate, reconstruct, fine_tune or rewind")},
    {"expected", "a name", QT_TR_NOOP("a name")},
    {"expected", "more than 0", QT_TR_NOOP("more than 0")},
    {"expected", "0 or more", QT_TR_NOOP("0 or more")},
    {"expected", "1 or more", QT_TR_NOOP("1 or more")},
    {"allowed", "from .. 1", QT_TR_NOOP("from the lowest to below 1")},
    {"expected", "a number", QT_TR_NOOP("a number")},
    {"expected", "text", QT_TR_NOOP("a text")},
    {"reason", "channels.output", QT_TR_NOOP("its channels are the model's output")},
    {"reason", "channels.unsupported_operator",
     QT_TR_NOOP("its channels pass through an operator that cannot be followed")},
    {"reason", "channels.attention", QT_TR_NOOP("its channels are mixed by attention")},
    {"reason", "channels.count_used", QT_TR_NOOP("the model computes with the number of its channels")},
    {"reason", "channels.fixed", QT_TR_NOOP("its channels meet values of a fixed shape")},
    {"reason", "channels.group_norm", QT_TR_NOOP("a group norm takes its channels together")},
    {"reason", "channels.layer_norm", QT_TR_NOOP("a layer norm takes its channels together")},
    {"reason", "channels.mixed", QT_TR_NOOP("its channels are mixed with other dimensions")},
    {"reason", "channels.shared_parameter", QT_TR_NOOP("its weights are used at another place too")},
    {"reason", "channels.heads", QT_TR_NOOP("its channels go as whole attention heads, with the pattern head")},
    {"reason", "channels.no_heads", QT_TR_NOOP("it has no attention heads")},
    {"reason", "plan.too_few_inputs", QT_TR_NOOP("it has fewer input channels than a group has weights")},
    {"reason", "plan.block_too_large", QT_TR_NOOP("the block is larger than its weight")},
    {"reason", "workspace.open_elsewhere", QT_TR_NOOP("it is open in another Espalier")},
    {"reason", "workspace.read_only_folder", QT_TR_NOOP("its folder cannot be written to")},
    {"reason", "workspace.asked_read_only", QT_TR_NOOP("it was opened for reading only")},
    {"preprocessing", "measured", QT_TR_NOOP("what was measured")},
    {"preprocessing", "imagenet", QT_TR_NOOP("ImageNet's")},
    {"preprocessing", "half", QT_TR_NOOP("scaling to -1..1")},
    {"preprocessing", "none", QT_TR_NOOP("scaling to 0..1 alone")},
    {"preprocessing", "bytes", QT_TR_NOOP("values of 0..255")},
    {"crash", "job.worker_crashed", QT_TR_NOOP("it had crashed")},
    {"crash", "job.worker_killed", QT_TR_NOOP("it had been killed from outside")},
};

}  // namespace

const char* wordsForValue(std::string_view name, std::string_view value)
{
    for (const ValueWords& entry : table)
        if (entry.name == name && entry.value == value) return entry.words;
    return nullptr;
}

}  // namespace espalier
