#include "tests/kernels/conv_case.h"

#include "core/engine/runtime/kernels/halo.h"
#include "core/engine/runtime/kernels/strip_copy.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace espalier {

namespace {

int pick(std::mt19937& random, std::initializer_list<int> values) { return values.begin()[random() % values.size()]; }

std::vector<float> noise(std::mt19937& random, std::size_t size)
{
    std::normal_distribution<float> normal;
    std::vector<float> values(size);
    for (float& value : values) value = normal(random);
    return values;
}

/// Takes weights away in one of the patterns that a plan can ask for.
void thin(std::mt19937& random, ConvCase& conv)
{
    const int columns = conv.shape.taps(), window = conv.shape.kernelHeight * conv.shape.kernelWidth;
    const double sparsity = pick(random, {0, 50, 80, 90, 95, 99, 100}) / 100.0;
    const int pattern = pick(random, {0, 0, 0, 1, 2});
    std::bernoulli_distribution gone(sparsity);
    std::vector<char> blockGone(conv.weight.size());
    for (std::size_t i = 0; i < blockGone.size(); ++i) blockGone[i] = gone(random);
    for (std::size_t i = 0; i < conv.weight.size(); ++i) {
        const int row = int(i) / columns, column = int(i) % columns;
        bool zero = blockGone[i];
        if (pattern == 1) zero = column / window % 4 != row % 4 && column / window % 4 != (row + 1) % 4;  // 2:4
        if (pattern == 2) zero = blockGone[std::size_t(row / 4 * 4) * columns + column];                  // 4x1
        if (zero) conv.weight[i] = 0;
    }
}

}  // namespace

std::string ConvCase::text() const
{
    std::ostringstream out;
    out << images << "x" << shape.inputs << "x" << height << "x" << width << " -> " << shape.outputs << " groups "
        << shape.groups << " kernel " << shape.kernelHeight << "x" << shape.kernelWidth << " stride " << shape.strideY
        << "," << shape.strideX << " pad " << shape.padY << "," << shape.padX << " tile " << tiling.block << "*"
        << tiling.rows << "x" << tiling.columns << " chunk " << tiling.chunk << (tiling.keepZeros ? " dense" : "")
        << " activation " << int(activation) << (residual.empty() ? "" : " residual");
    return out.str();
}

ConvCase randomConv(std::mt19937& random)
{
    ConvCase conv;
    ConvShape& shape = conv.shape;
    shape.groups = pick(random, {1, 1, 1, 1, 2, 3, 8});
    shape.inputs = shape.groups * pick(random, {1, 2, 3, 4, 7});
    shape.outputs = shape.groups * pick(random, {1, 2, 4, 5, 8});
    shape.kernelHeight = pick(random, {1, 1, 3, 3, 3, 5, 7, 2});
    shape.kernelWidth = random() % 4 ? shape.kernelHeight : pick(random, {1, 2, 3, 5});
    shape.strideY = pick(random, {1, 1, 2, 3});
    shape.strideX = random() % 4 ? shape.strideY : pick(random, {1, 2});
    shape.padY = random() % 3 ? shape.kernelHeight / 2 : pick(random, {0, 1, 2});
    shape.padX = random() % 3 ? shape.kernelWidth / 2 : pick(random, {0, 1, 2});
    shape.padY = std::min(shape.padY, shape.kernelHeight - 1);
    shape.padX = std::min(shape.padX, shape.kernelWidth - 1);
    conv.images = pick(random, {1, 1, 1, 2, 3, 8, 16});
    conv.height = shape.kernelHeight + int(random() % 11);
    conv.width = shape.kernelWidth + int(random() % 19);
    conv.tiling = {pick(random, {1, 1, 4}), pick(random, {1, 2, 4}), 1 + int(random() % 8), pick(random, {0, 1, 2, 5}),
                   random() % 5 == 0};
    conv.activation = static_cast<Activation>(random() % 4);
    conv.input = noise(random, std::size_t(conv.images) * shape.inputs * conv.height * conv.width);
    conv.weight = noise(random, std::size_t(shape.outputs) * shape.taps());
    conv.bias = noise(random, std::size_t(shape.outputs));
    if (random() % 3 == 0)
        conv.residual =
            noise(random, std::size_t(conv.images) * shape.outputs * conv.outputHeight() * conv.outputWidth());
    thin(random, conv);
    return conv;
}

std::vector<float> runOnStrips(const KernelSet& kernels, const ConvCase& conv)
{
    const ConvShape& shape = conv.shape;
    const Window window(shape);
    const int height = conv.outputHeight(), width = conv.outputWidth();
    const int halo = std::max(window.reach(), StripConv::haloInPlace(shape));
    const StripLayout output = StripLayout::of(kernels.lanes, conv.images, shape.outputs, height, width, halo);
    if (output.rows == 0) return {};
    // Read in place where the input can be cut so that it lies over the output.
    StripLayout input = output.over(conv.height, conv.width, shape.strideX);
    input.channels = shape.inputs;
    const bool inPlace = input.rows > 0 && StripConv::canReadInPlace(shape, input, output);
    if (!inPlace) {
        input = output;
        input.channels = shape.inputs * window.phases();
    }
    const auto copyAll = [&](const StripCopy& copy, const float* from, float* to) {
        for (int part = 0; part < copy.parts(); ++part) copy.run(kernels, from, to, part);
    };

    Aligned<float> strips(input.floats()), made(output.floats()), added(output.floats());
    const PlainLayout plain = PlainLayout::nchw(conv.images, shape.inputs, conv.height, conv.width);
    if (inPlace) {
        copyAll(StripCopy::forWindow(plain, input, Window::whole(input.halo)), conv.input.data(), strips.data());
        // Anything may lie in the halo and past the edges: Halo must put it right.
        for (int group = 0; group < input.groups(); ++group)
            for (int row = 0; row < input.rows; ++row)
                for (int channel = 0; channel < input.channels; ++channel)
                    for (int column = 0; column < input.columns; ++column)
                        for (int lane = 0; lane < input.lanes; ++lane) {
                            int image, y, x;
                            if (!input.placeOf(group, row, column, lane, image, y, x))
                                strips.data()[std::size_t(group) * input.image() + input.at(row, column) +
                                              std::size_t(channel) * input.plane() + std::size_t(lane)] = 1e6f;
                        }
        Halo(kernels, input).fill(strips.data(), 0, input.channels);
    } else {
        copyAll(StripCopy::forWindow(plain, input, window), conv.input.data(), strips.data());
    }
    const PlainLayout plainOutput = PlainLayout::nchw(conv.images, shape.outputs, height, width);
    if (!conv.residual.empty())
        copyAll(StripCopy::forWindow(plainOutput, output, Window::whole(0)), conv.residual.data(), added.data());

    Tiling tiling = conv.tiling;
    while (!kernels.tile(tiling.block, 1, tiling.rows, tiling.columns))
        tiling.columns > 1 ? --tiling.columns : tiling.rows /= 2;
    const StripConv strip(kernels, shape, input, output, conv.weight.data(), conv.bias.data(), tiling);
    const int parts = strip.parts(conv.images % 2 ? 1 : 3);
    for (int part = 0; part < parts; ++part)
        strip.run(strips.data(), made.data(), conv.residual.empty() ? nullptr : added.data(), &output, conv.activation,
                  part, parts);
    std::vector<float> found(std::size_t(conv.images) * shape.outputs * height * width);
    copyAll(StripCopy::toPlain(output, plainOutput), made.data(), found.data());
    return found;
}

double relativeDifference(const std::vector<float>& found, const std::vector<float>& expected)
{
    if (found.size() != expected.size()) return INFINITY;
    double most = 0, scale = 1e-6;
    for (std::size_t i = 0; i < found.size(); ++i) {
        most = std::max(most, std::isfinite(found[i]) ? std::abs(double(found[i]) - expected[i]) : INFINITY);
        scale = std::max(scale, std::abs(double(expected[i])));
    }
    return most / scale;
}

}  // namespace espalier
