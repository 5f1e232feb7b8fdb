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
};

}  // namespace

const char* wordsForValue(std::string_view name, std::string_view value)
{
    for (const ValueWords& entry : table)
        if (entry.name == name && entry.value == value) return entry.words;
    return nullptr;
}

}  // namespace espalier
