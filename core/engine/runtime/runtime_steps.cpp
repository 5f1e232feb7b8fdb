#include "core/engine/runtime/runtime_steps.h"

#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>

namespace espalier {

namespace {

void runCopy(const StripCopy& copy, const float* source, float* target)
{
    forParts(copy.parts(), [&](int part) { copy.run(kernelSet(), source, target, part); });
}

void fillHalo(const Halo* halo, const Strips& strips)
{
    if (!halo || halo->empty()) return;
    constexpr int together = 8;  // channels
    const int channels = strips.layout.channels;
    forParts(ceilDivide(channels, together),
             [&](int part) { halo->fill(strips.data, part * together, std::min(channels, (part + 1) * together)); });
}

/// Four sums side by side: one would wait for itself.
float sumOf(const float* from, const std::size_t* places, std::size_t count)
{
    float sums[4] = {};
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4)
        for (std::size_t j = 0; j < 4; ++j) sums[j] += from[places[i + j]];
    for (; i < count; ++i) sums[0] += from[places[i]];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace

RuntimeStep libraryStep(Executor::Code& code, std::size_t index)
{
    return [&code, index](Environment& values) { code.stepReleasing(index, values); };
}

RuntimeStep denseStep(std::shared_ptr<DenseLayer> layer, int input, int residual, int output)
{
    return [=](Environment& values) {
        const at::Tensor added = residual < 0 ? at::Tensor() : values[std::size_t(residual)].toTensor();
        values[std::size_t(output)] = layer->run(values[std::size_t(input)].toTensor(), added);
    };
}

RuntimeStep convStep(std::shared_ptr<const StripConv> conv, const Strips& input, const Strips& output,
                     const Strips& residual, Activation activation, std::shared_ptr<const Halo> halo)
{
    return [=](Environment&) {
        const int parts = conv->parts(at::get_num_threads());
        forParts(parts, [&](int part) {
            conv->run(input.data, output.data, residual.data, &residual.layout, activation, part, parts);
        });
        fillHalo(halo.get(), output);
    };
}

RuntimeStep poolStep(const ConvShape& window, const Strips& input, const Strips& output,
                     std::shared_ptr<const Halo> halo)
{
    std::vector<std::ptrdiff_t> offsets;
    for (int y = 0; y < window.kernelHeight; ++y)
        for (int x = 0; x < window.kernelWidth; ++x)
            offsets.push_back((y - window.padY) * std::ptrdiff_t(input.layout.row()) +
                              (x - window.padX) * std::ptrdiff_t(input.layout.lanes));
    return [=](Environment&) {
        const StripLayout &from = input.layout, &to = output.layout;
        forParts(to.groups() * to.rows, [&](int part) {
            const int group = part / to.rows, row = part % to.rows;
            kernelSet().maxPool({input.data + std::size_t(group) * from.image() + from.at(row * window.strideY, 0),
                                 from.row(), from.plane(), window.strideX,
                                 output.data + std::size_t(group) * to.image() + to.at(row, 0), to.row(), to.plane(), 1,
                                 to.columns, to.channels, offsets.data(), static_cast<int>(offsets.size())});
        });
        fillHalo(halo.get(), output);
    };
}

RuntimeStep averageStep(const Strips& input, int output)
{
    const StripLayout layout = input.layout;
    std::vector<std::size_t> places;  // of channel 0 of each image in turn
    for (int image = 0; image < layout.images; ++image)
        for (int y = 0; y < layout.height; ++y)
            for (int x = 0; x < layout.width; ++x) places.push_back(layout.at(image, 0, y, x));
    return [=](Environment& values) {
        const at::Tensor averages = at::empty({layout.images, layout.channels, 1, 1}, at::kFloat);
        const std::size_t count = std::size_t(layout.height) * layout.width;
        forParts(layout.images, [&](int image) {
            float* const to = averages.data_ptr<float>() + std::size_t(image) * layout.channels;
            for (int channel = 0; channel < layout.channels; ++channel)
                to[channel] = sumOf(input.data + std::size_t(channel) * layout.plane(), &places[image * count], count) /
                              float(count);
        });
        values[std::size_t(output)] = averages;
    };
}

RuntimeStep csrStep(std::shared_ptr<const CsrLinear> linear, int input, int output, Activation activation)
{
    return [=](Environment& values) {
        const at::Tensor x = values[std::size_t(input)].toTensor().contiguous();
        auto shape = x.sizes().vec();
        shape.back() = linear->outputs();
        const at::Tensor y = at::empty(shape, x.options());
        const auto inputs = x.size(-1), rows = x.numel() / inputs;
        constexpr int together = 64;  // outputs
        const int ranges = ceilDivide(linear->outputs(), together);
        forParts(ranges, [&](int part) {
            for (std::int64_t row = 0; row < rows; ++row)
                linear->run(x.data_ptr<float>() + row * inputs, y.data_ptr<float>() + row * linear->outputs(),
                            part * together, std::min(linear->outputs(), (part + 1) * together), activation);
        });
        values[std::size_t(output)] = y;
    };
}

RuntimeStep copyInStep(int value, StripCopy copy, float* target)
{
    const auto shared = std::make_shared<const StripCopy>(std::move(copy));
    return [=](Environment& values) {
        const at::Tensor plain = values[std::size_t(value)].toTensor().contiguous();
        runCopy(*shared, plain.data_ptr<float>(), target);
    };
}

RuntimeStep copyStep(StripCopy copy, const float* source, float* target)
{
    const auto shared = std::make_shared<const StripCopy>(std::move(copy));
    return [=](Environment&) { runCopy(*shared, source, target); };
}

RuntimeStep copyOutStep(StripCopy copy, const float* source, int value, std::vector<std::int64_t> shape)
{
    const auto shared = std::make_shared<const StripCopy>(std::move(copy));
    return [=](Environment& values) {
        const at::Tensor plain = at::empty(shape, at::kFloat);
        runCopy(*shared, source, plain.data_ptr<float>());
        values[std::size_t(value)] = plain;
    };
}

}  // namespace espalier
