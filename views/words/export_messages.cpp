#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"export.operator_unsupported",
     WORDS("The operator[ {operator}][ of {where}] cannot be written as ONNX[ (because of {reason})]."),
     WORDS("Export to TorchScript (.pt) instead; everything else about the model works.")},
    {"export.type_unsupported", WORDS("ONNX has no numbers of this type[: {found}][ (at {where})]."),
     WORDS("Export to TorchScript (.pt) instead.")},
    {"export.too_large", WORDS("{where} would take[ {found} bytes, which is] more than the 2 GB at which an ONNX file ends."),
     WORDS("Export to TorchScript (.pt) instead.")},
    {"export.differs",
     WORDS("The exported model {where} gives other outputs[ in {engine}][: they differ by {difference} of the largest]"
           "[: of sizes {found} instead of {expected}]."),
     WORDS("Do not deploy this file there; try another engine, and please report this.")},
    {"export.failed", WORDS("The model could not be exported[: {detail}]."),
     WORDS("Export to TorchScript (.pt) instead, and please report this.")},
    {"export.not_checked", WORDS("{where} was written but not run: there is no ONNX Runtime here[ ({detail})]."),
     WORDS("Install one to have exports checked: pip install onnxruntime, or npm install onnxruntime-node.")},
    {"adapter.not_found", WORDS("There is no deployment adapter called {where}[; there are {found}]."),
     WORDS("Use one of those, or put a program of that name into ~/.config/espalier/adapters; docs/adapters.md tells how.")},
    {"adapter.engine_missing", WORDS("The deployment adapter {where} lacks its engine[: {detail}]."),
     WORDS("Install the engine; docs/adapters.md tells where it is looked for.")},
    {"adapter.not_started", WORDS("The deployment adapter {where} could not be started[: {detail}]."),
     WORDS("Run it by hand with the word describe to see what is wrong.")},
    {"adapter.failed", WORDS("The deployment adapter {where} failed[ to {verb}][ with status {status}][: {detail}]."),
     WORDS("The other figures stand. Run it by hand to see what is wrong.")},
    {"adapter.crashed", WORDS("The deployment adapter {where} crashed[ (signal {signal})][: {detail}]."),
     WORDS("The other figures stand. Run it by hand to see what is wrong.")},
    {"adapter.late", WORDS("The deployment adapter {where} gave no answer[ within {seconds} seconds] and was ended."),
     WORDS("The other figures stand. Run it by hand to see what it waits for.")},
    {"adapter.bad_answer", WORDS("The deployment adapter {where} gave an answer that is not understood[: {detail}]."),
     WORDS("The other figures stand. docs/adapters.md tells what an adapter has to answer.")},
};

}  // namespace

std::span<const MessageTemplate> exportMessages() { return table; }

}  // namespace espalier
