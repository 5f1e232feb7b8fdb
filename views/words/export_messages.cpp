#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"export.operator_unsupported",
     QT_TR_NOOP("The operator[ {operator}][ of {where}] cannot be written as ONNX[ (because of {reason})]."),
     QT_TR_NOOP("Export to TorchScript (.pt) instead; everything else about the model works.")},
    {"export.type_unsupported", QT_TR_NOOP("ONNX has no numbers of this type[: {found}][ (at {where})]."),
     QT_TR_NOOP("Export to TorchScript (.pt) instead.")},
    {"export.too_large",
     QT_TR_NOOP("{where} would take[ {found} bytes, which is] more than the 2 GB at which an ONNX file ends."),
     QT_TR_NOOP("Export to TorchScript (.pt) instead.")},
    {"export.differs",
     QT_TR_NOOP(
         "The exported model {where} gives other outputs[ in {engine}][: they differ by {difference} of the largest]"
         "[: of sizes {found} instead of {expected}]."),
     QT_TR_NOOP("Do not deploy this file there; try another engine, and please report this.")},
    {"export.failed", QT_TR_NOOP("The model could not be exported[: {detail}]."),
     QT_TR_NOOP("Export to TorchScript (.pt) instead, and please report this.")},
    {"export.not_checked", QT_TR_NOOP("{where} was written but not run: there is no ONNX Runtime here[ ({detail})]."),
     QT_TR_NOOP("Install one to have exports checked: pip install onnxruntime, or npm install onnxruntime-node.")},
    {"adapter.not_found", QT_TR_NOOP("There is no deployment adapter called {where}[; there are {found}]."),
     QT_TR_NOOP("Use one of those, or put a program of that name into ~/.config/espalier/adapters; docs/adapters.md "
                "tells how.")},
    {"adapter.engine_missing", QT_TR_NOOP("The deployment adapter {where} lacks its engine[: {detail}]."),
     QT_TR_NOOP("Install the engine; docs/adapters.md tells where it is looked for.")},
    {"adapter.not_started", QT_TR_NOOP("The deployment adapter {where} could not be started[: {detail}]."),
     QT_TR_NOOP("Run it by hand with the word describe to see what is wrong.")},
    {"adapter.failed",
     QT_TR_NOOP("The deployment adapter {where} failed[ to {verb}][ with status {status}][: {detail}]."),
     QT_TR_NOOP("The other figures stand. Run it by hand to see what is wrong.")},
    {"adapter.crashed", QT_TR_NOOP("The deployment adapter {where} crashed[ (signal {signal})][: {detail}]."),
     QT_TR_NOOP("The other figures stand. Run it by hand to see what is wrong.")},
    {"adapter.late",
     QT_TR_NOOP("The deployment adapter {where} gave no answer[ within {seconds} seconds] and was ended."),
     QT_TR_NOOP("The other figures stand. Run it by hand to see what it waits for.")},
    {"adapter.bad_answer",
     QT_TR_NOOP("The deployment adapter {where} gave an answer that is not understood[: {detail}]."),
     QT_TR_NOOP("The other figures stand. docs/adapters.md tells what an adapter has to answer.")},
};

}  // namespace

std::span<const MessageTemplate> exportMessages() { return table; }

}  // namespace espalier
