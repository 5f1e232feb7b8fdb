#include "core/engine/runtime/runtime_steps.h"

#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>

#include <numeric>

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

/// One where a lane of a vector holds a place of an image, zero where it lies past the edge; by row and column.
Aligned<float> masksOf(const StripLayout& layout)
{
    Aligned<float> masks(std::size_t(layout.rows) * layout.columns * layout.lanes);
    float* mask = masks.data();
    for (int row = 0; row < layout.rows; ++row)
        for (int column = 0; column < layout.columns; ++column)
            for (int lane = 0; lane < layout.lanes; ++lane) {
                int image = 0, y = 0, x = 0;
                layout.placeOf(0, row, column, lane, image, y, x);
                *mask++ = y < layout.height && x < layout.width ? 1.0f : 0.0f;
            }
    return masks;
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
    const auto masks = std::make_shared<const Aligned<float>>(masksOf(layout));
    return [=](Environment& values) {
        const at::Tensor result = at::empty({layout.images, layout.channels, 1, 1}, at::kFloat);
        float* const averages = result.data_ptr<float>();
        const float share = 1.0f / float(layout.height * layout.width);
        const int lanesOfImage = layout.down * layout.across;
        forParts(layout.groups(), [&](int group) {
            const float* const first = input.data + std::size_t(group) * layout.image() + layout.at(0, 0);
            for (int channel = 0; channel < layout.channels; ++channel) {
                alignas(64) float lanes[16];
                kernelSet().sum(first + std::size_t(channel) * layout.plane(), layout.row(), layout.rows,
                                layout.columns, masks->data(), lanes);
                const int images = std::min(layout.imagesInLanes, layout.images - group * layout.imagesInLanes);
                for (int image = 0; image < images; ++image) {
                    const float* const own = lanes + image * lanesOfImage;
                    averages[(group * layout.imagesInLanes + image) * layout.channels + channel] =
                        std::accumulate(own, own + lanesOfImage, 0.0f) * share;
                }
            }
        });
        values[std::size_t(output)] = result;
    };
}

RuntimeStep linearStep(std::shared_ptr<const SparseLinear> linear, int input, int output, Activation activation)
{
    return [=](Environment& values) {
        const at::Tensor x = values[std::size_t(input)].toTensor().contiguous();
        auto shape = x.sizes().vec();
        shape.back() = linear->outputs();
        const at::Tensor y = at::empty(shape, x.options());
        const auto inputs = x.size(-1), rows = x.numel() / inputs;
        constexpr int together = SparseLinear::together;
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
