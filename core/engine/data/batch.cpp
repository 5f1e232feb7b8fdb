#include "core/engine/data/dataset.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <array>

namespace espalier {

namespace {

double channelValue(const std::vector<double>& values, std::int64_t channel, double absent)
{
    if (values.empty()) return absent;
    return values.size() == 1 ? values[0] : values.at(static_cast<std::size_t>(channel));
}

/// What each of the 256 pixel values becomes, a channel at a time, rounded as float arithmetic step by step would.
using PixelTable = std::array<float, 256>;

std::vector<PixelTable> pixelTables(std::int64_t channels, const Preprocessing& preprocessing)
{
    std::vector<PixelTable> tables(static_cast<std::size_t>(channels));
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto mean = static_cast<float>(channelValue(preprocessing.mean, c, 0));
        const auto std = static_cast<float>(channelValue(preprocessing.std, c, 1));
        for (int value = 0; value < 256; ++value)
            tables[static_cast<std::size_t>(c)][static_cast<std::size_t>(value)] =
                (static_cast<float>(value) / 255.0F - mean) / std;
    }
    return tables;
}

std::vector<std::int64_t> batchShape(const at::Tensor& samples, std::int64_t count)
{
    auto shape = samples.sizes().vec();
    shape[0] = count;
    return shape;
}

/// Gathers and normalises in one pass: pixels are looked up, so the batch is written once.
at::Tensor imageBatch(const at::Tensor& samples, const at::Tensor& indexes, const Preprocessing& preprocessing)
{
    const std::int64_t count = indexes.size(0);
    const std::int64_t channels = samples.size(1);
    const std::int64_t plane = samples.numel() / samples.size(0) / channels;
    const auto tables = pixelTables(channels, preprocessing);
    at::Tensor batch = at::empty(batchShape(samples, count), at::kFloat);
    const auto* source = samples.data_ptr<std::uint8_t>();
    const auto* index = indexes.data_ptr<std::int64_t>();
    float* target = batch.data_ptr<float>();
    at::parallel_for(0, count * channels, 65536 / plane + 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t at = begin; at < end; ++at) {
            const PixelTable& table = tables[static_cast<std::size_t>(at % channels)];
            const std::uint8_t* from = source + (index[at / channels] * channels + at % channels) * plane;
            float* to = target + at * plane;
            for (std::int64_t i = 0; i < plane; ++i) to[i] = table[from[i]];
        }
    });
    return batch;
}

at::Tensor channelTensor(const std::vector<double>& values, std::int64_t dimensions)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(dimensions), 1);
    if (values.size() > 1) shape[1] = static_cast<std::int64_t>(values.size());
    return at::tensor(values, at::kFloat).view(shape);
}

at::Tensor floatBatch(const at::Tensor& samples, const at::Tensor& indexes, const Preprocessing& preprocessing)
{
    at::Tensor batch = samples.index_select(0, indexes);
    if (!preprocessing.mean.empty()) batch.sub_(channelTensor(preprocessing.mean, batch.dim()));
    if (!preprocessing.std.empty()) batch.div_(channelTensor(preprocessing.std, batch.dim()));
    return batch;
}

}  // namespace

at::Tensor makeBatch(const Dataset& dataset, const at::Tensor& indexes, const Preprocessing& preprocessing)
{
    const bool image = dataset.samples.scalar_type() == at::kByte;
    return image ? imageBatch(dataset.samples, indexes, preprocessing)
                 : floatBatch(dataset.samples, indexes, preprocessing);
}

}  // namespace espalier
