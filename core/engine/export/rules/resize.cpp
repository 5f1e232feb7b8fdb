#include "core/engine/export/onnx_rules.h"

#include <cmath>

namespace espalier {
namespace {

/// The smallest factor that makes `out` of `in`, rounded down.
float factor(std::int64_t in, std::int64_t out)
{
    float value = static_cast<float>(out) / static_cast<float>(in);
    while (std::floor(value * static_cast<float>(in)) < static_cast<float>(out))
        value = std::nextafter(value, INFINITY);
    return value;
}

void resize(OnnxCall& call, const char* mode)
{
    call.require(11);
    const auto in = call.sizes(0), out = call.outputSizes();
    std::vector<float> factors(in.size(), 1);
    for (std::size_t i = 2; i < in.size(); ++i) factors[i] = factor(in[i], out[i]);
    const bool nearest = std::string(mode) == "nearest";
    const bool aligned = call.has("align_corners") && call.flag("align_corners");
    std::vector<OnnxAttribute> attributes = {
        {"mode", std::string(mode)},
        {"coordinate_transformation_mode", std::string(nearest   ? "asymmetric"
                                                       : aligned ? "align_corners"
                                                                 : "pytorch_half_pixel")}};
    if (nearest) attributes.push_back({"nearest_mode", std::string("floor")});
    if (std::string(mode) == "cubic") attributes.push_back({"cubic_coeff_a", -0.75f});
    const auto regions = call.vector({}, {0});
    const auto scales = call.vector(factors, {static_cast<std::int64_t>(factors.size())});
    call.give(call.add("Resize", {call.tensor(0), regions, scales}, attributes));
}

}  // namespace

void addResizeOnnx(OnnxRules& rules)
{
    for (const char* kind : {"aten::upsample_nearest1d", "aten::upsample_nearest2d", "aten::upsample_nearest3d"})
        rules[kind] = [](OnnxCall& call) { resize(call, "nearest"); };
    for (const char* kind : {"aten::upsample_linear1d", "aten::upsample_bilinear2d", "aten::upsample_trilinear3d"})
        rules[kind] = [](OnnxCall& call) { resize(call, "linear"); };
    rules["aten::upsample_bicubic2d"] = [](OnnxCall& call) { resize(call, "cubic"); };
}

}  // namespace espalier
