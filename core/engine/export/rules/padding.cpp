#include "core/engine/export/onnx_rules.h"

#include <algorithm>

namespace espalier {
namespace {

/// LibTorch lists begin and end of the last dimension, then of the one before it; ONNX all begins, then all ends.
Sizes reordered(const OnnxCall& call)
{
    const auto listed = call.integers(1);
    const auto rank = static_cast<std::size_t>(call.rank(0));
    Sizes pads(2 * rank);
    for (std::size_t i = 0; 2 * i + 1 < listed.size(); ++i) {
        pads[rank - 1 - i] = listed[2 * i];
        pads[2 * rank - 1 - i] = listed[2 * i + 1];
    }
    return pads;
}

void pad(OnnxCall& call, const std::string& mode, double value)
{
    const auto pads = reordered(call);
    if (std::ranges::all_of(pads, [](auto each) { return each == 0; })) return call.give(call.tensor(0));
    if (call.opset() >= 11)
        return call.give(call.add("Pad", {call.tensor(0), call.shape(pads), call.scalar(value)}, {{"mode", mode}}));
    call.give(
        call.add("Pad", {call.tensor(0)}, {{"mode", mode}, {"pads", pads}, {"value", static_cast<float>(value)}}));
}

void padAsNamed(OnnxCall& call)
{
    const auto mode = call.text("mode");
    if (mode == "circular") call.refuse("mode");
    pad(call, mode == "replicate" ? "edge" : mode, call.has("value") ? call.number("value") : 0);
}

}  // namespace

void addPaddingOnnx(OnnxRules& rules)
{
    rules["aten::pad"] = padAsNamed;
    rules["aten::constant_pad_nd"] = [](OnnxCall& call) { pad(call, "constant", call.number("value")); };
    for (const std::string dimensions : {"1d", "2d", "3d"}) {
        rules["aten::reflection_pad" + dimensions] = [](OnnxCall& call) { pad(call, "reflect", 0); };
        rules["aten::replication_pad" + dimensions] = [](OnnxCall& call) { pad(call, "edge", 0); };
    }
}

}  // namespace espalier
