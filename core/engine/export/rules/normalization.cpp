#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

float epsilon(const OnnxCall& call) { return static_cast<float>(call.number("eps")); }

std::string given(const OnnxCall& call, const char* argument, double otherwise, const Sizes& sizes)
{
    return call.isNone(argument) ? call.filled(otherwise, sizes) : call.tensor(argument);
}

/// (value - mean) / sqrt(variance + eps), both over `axes`.
std::string standardized(const OnnxCall& call, const std::string& value, const Sizes& axes)
{
    const std::vector<OnnxAttribute> over = {{"axes", axes}, {"keepdims", std::int64_t(1)}};
    const auto centered = call.add("Sub", {value, call.add("ReduceMean", {value}, over)});
    const auto square = call.add("Pow", {centered, call.vector({2}, {}, call.outputType())});
    const auto variance = call.add("Add", {call.add("ReduceMean", {square}, over), call.scalar(call.number("eps"))});
    return call.add("Div", {centered, call.add("Sqrt", {variance})});
}

std::string scaledAndShifted(const OnnxCall& call, std::string value, const Sizes& sizes)
{
    const auto sized = [&](const char* argument) {
        const auto name = call.tensor(argument);
        return call.sizes(argument) == sizes ? name : call.reshaped(name, sizes);
    };
    if (!call.isNone("weight")) value = call.add("Mul", {value, sized("weight")});
    if (!call.isNone("bias")) value = call.add("Add", {value, sized("bias")});
    return value;
}

/// [channels, 1, ...], to go with the dimensions after the batch.
Sizes perChannel(const OnnxCall& call)
{
    Sizes sizes(call.sizes(0).size() - 1, 1);
    sizes.front() = call.sizes(0).at(1);
    return sizes;
}

void withRunningStatistics(OnnxCall& call)
{
    const Sizes channels = {call.sizes(0).at(1)};
    call.give(call.add("BatchNormalization",
                       {call.tensor(0), given(call, "weight", 1, channels), given(call, "bias", 0, channels),
                        call.tensor("running_mean"), call.tensor("running_var")},
                       {{"epsilon", epsilon(call)}}));
}

void batchNorm(OnnxCall& call)
{
    if (!call.isNone("running_mean")) return withRunningStatistics(call);
    Sizes axes = {0};
    for (std::int64_t i = 2; i < call.rank(0); ++i) axes.push_back(i);
    call.give(scaledAndShifted(call, standardized(call, call.tensor(0), axes), perChannel(call)));
}

void instanceNorm(OnnxCall& call)
{
    if (!call.flag("use_input_stats")) return withRunningStatistics(call);
    const Sizes channels = {call.sizes(0).at(1)};
    call.give(call.add("InstanceNormalization",
                       {call.tensor(0), given(call, "weight", 1, channels), given(call, "bias", 0, channels)},
                       {{"epsilon", epsilon(call)}}));
}

void layerNorm(OnnxCall& call)
{
    const auto shape = call.integers("normalized_shape");
    Sizes axes;
    for (std::size_t i = 0; i < shape.size(); ++i)
        axes.push_back(call.rank(0) - static_cast<std::int64_t>(shape.size() - i));
    call.give(scaledAndShifted(call, standardized(call, call.tensor(0), axes), shape));
}

/// Each group of channels is an instance of its own.
void groupNorm(OnnxCall& call)
{
    const auto groups = call.integer("num_groups");
    const auto sizes = call.sizes(0);
    std::int64_t each = 1;
    for (std::size_t i = 1; i < sizes.size(); ++i) each *= sizes[i];
    const auto grouped = call.reshaped(call.tensor(0), {anyBatch, groups, each / groups});
    const auto normalized =
        call.add("InstanceNormalization", {grouped, call.filled(1, {groups}), call.filled(0, {groups})},
                 {{"epsilon", epsilon(call)}});
    call.give(scaledAndShifted(call, call.reshaped(normalized, sizes), perChannel(call)));
}

}  // namespace

void addNormalizationOnnx(OnnxRules& rules)
{
    rules["aten::batch_norm"] = batchNorm;
    rules["aten::instance_norm"] = instanceNorm;
    rules["aten::layer_norm"] = layerNorm;
    rules["aten::group_norm"] = groupNorm;
}

}  // namespace espalier
