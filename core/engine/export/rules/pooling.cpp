#include "core/engine/export/onnx_rules.h"

#include <algorithm>

namespace espalier {
namespace {

/// A window that moves over the dimensions after batch and channels.
struct Window {
    Sizes kernel, stride, padding, dilation;
    Sizes begin, end;  ///< padding; the end's includes what ceil_mode reaches over
    bool reachesOver = false;
};

/// LibTorch's ceil_mode leaves out a window that would begin in the padding, ONNX's does not everywhere: the sizes are
/// known, so the end is padded as far as the last window reaches.
Window readWindow(const OnnxCall& call)
{
    const auto in = call.sizes(0), out = call.outputSizes();
    Window window;
    window.kernel = call.integers("kernel_size", in.size() - 2);
    const auto count = window.kernel.size();
    window.stride = call.integers("stride").empty() ? window.kernel : call.integers("stride", count);
    window.begin = window.end = window.padding = call.integers("padding", count);
    window.dilation = call.has("dilation") ? call.integers("dilation", count) : Sizes(count, 1);
    if (!call.flag("ceil_mode")) return window;
    for (std::size_t i = 0; i < count; ++i) {
        const auto extent = window.dilation[i] * (window.kernel[i] - 1) + 1;
        const auto needed = (out[i + 2] - 1) * window.stride[i] + extent - in[i + 2] - window.begin[i];
        window.reachesOver |= needed > window.end[i];
        window.end[i] = std::max(window.end[i], needed);
    }
    return window;
}

std::vector<OnnxAttribute> attributesOf(const Window& window)
{
    Sizes pads = window.begin;
    pads.insert(pads.end(), window.end.begin(), window.end.end());
    return {{"kernel_shape", window.kernel}, {"strides", window.stride}, {"pads", pads}};
}

void maxPool(OnnxCall& call)
{
    const auto window = readWindow(call);
    auto attributes = attributesOf(window);
    if (std::ranges::any_of(window.dilation, [](auto each) { return each != 1; }))
        attributes.push_back({"dilations", window.dilation});
    call.give(call.add("MaxPool", {call.tensor(0)}, attributes));
}

double area(const Sizes& kernel)
{
    double product = 1;
    for (const auto side : kernel) product *= static_cast<double>(side);
    return product;
}

void averagePool(OnnxCall& call)
{
    const auto window = readWindow(call);
    const bool countsPadding = call.flag("count_include_pad");
    const bool padded = std::ranges::any_of(window.padding, [](auto each) { return each != 0; });
    const double divisor = call.has("divisor_override") ? call.number("divisor_override") : 0;
    // What ceil_mode reaches over is counted by nobody, whatever becomes of the padding.
    if (window.reachesOver && (divisor != 0 || (countsPadding && padded))) call.refuse("ceil_mode");
    auto attributes = attributesOf(window);
    const bool countAll = divisor != 0 || (countsPadding && !window.reachesOver);
    attributes.push_back({"count_include_pad", std::int64_t(countAll)});
    const auto average = call.add("AveragePool", {call.tensor(0)}, attributes);
    call.give(divisor == 0 ? average : call.add("Mul", {average, call.scalar(area(window.kernel) / divisor)}));
}

/// Column i of [in, out] averages what belongs to the i-th of `out` parts.
std::string averagingMatrix(const OnnxCall& call, std::int64_t in, std::int64_t out)
{
    std::vector<float> values(static_cast<std::size_t>(in * out));
    for (std::int64_t i = 0; i < out; ++i) {
        const auto from = i * in / out, to = ((i + 1) * in + out - 1) / out;
        for (std::int64_t j = from; j < to; ++j)
            values[static_cast<std::size_t>(j * out + i)] = 1.0f / static_cast<float>(to - from);
    }
    return call.vector(values, {in, out});
}

/// Parts of unequal sizes: a product with a matrix for each of the last dimensions. The matrix comes second, because
/// OpenCV's reader wants that.
std::string unevenAverage(const OnnxCall& call, const Sizes& in, const Sizes& out)
{
    if (in.size() > 2) call.refuse("output_size");
    const auto value = call.add("MatMul", {call.tensor(0), averagingMatrix(call, in.back(), out.back())});
    if (in.size() == 1) return value;
    const Sizes exchanged = {0, 1, 3, 2};
    const auto columns = call.permuted(value, exchanged);
    return call.permuted(call.add("MatMul", {columns, averagingMatrix(call, in[0], out[0])}), exchanged);
}

void adaptiveAveragePool(OnnxCall& call)
{
    const auto whole = call.sizes(0), result = call.outputSizes();
    const Sizes in(whole.begin() + 2, whole.end()), out(result.begin() + 2, result.end());
    if (in == out) return call.give(call.tensor(0));
    if (area(out) == 1) return call.give(call.add("GlobalAveragePool", {call.tensor(0)}));
    Sizes kernel;
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (in[i] % out[i] != 0) return call.give(unevenAverage(call, in, out));
        kernel.push_back(in[i] / out[i]);
    }
    call.give(call.add("AveragePool", {call.tensor(0)}, {{"kernel_shape", kernel}, {"strides", kernel}}));
}

void adaptiveMaxPool(OnnxCall& call)
{
    const auto whole = call.sizes(0), result = call.outputSizes();
    Sizes kernel;
    for (std::size_t i = 2; i < whole.size(); ++i) {
        if (whole[i] % result[i] != 0) call.refuse("output_size");
        kernel.push_back(whole[i] / result[i]);
    }
    call.give(0, call.add("MaxPool", {call.tensor(0)}, {{"kernel_shape", kernel}, {"strides", kernel}}));
}

}  // namespace

void addPoolingOnnx(OnnxRules& rules)
{
    for (const char* dimensions : {"1d", "2d", "3d"}) {
        const std::string ending = dimensions;
        rules["aten::max_pool" + ending] = maxPool;
        rules["aten::avg_pool" + ending] = averagePool;
        rules["aten::adaptive_avg_pool" + ending] = adaptiveAveragePool;
        rules["aten::adaptive_max_pool" + ending] = adaptiveMaxPool;
    }
}

}  // namespace espalier
