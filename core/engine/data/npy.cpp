#include "core/engine/data/loaders.h"
#include "core/engine/data/npy_file.h"

#include <ATen/Functions.h>

#include <algorithm>

namespace espalier {

namespace {

/// [n, H, W, C] is turned into [n, C, H, W] where only that reading fits `input`, or C can only be the last.
at::Tensor channelsFirst(const at::Tensor& samples, const std::vector<std::int64_t>& input)
{
    if (samples.dim() != 4) return samples;
    const auto shape = samples.sizes().slice(1);
    const std::vector<std::int64_t> turned{shape[2], shape[0], shape[1]};
    const bool lastIsColour = shape[2] == 1 || shape[2] == 3;
    const bool turn = input.empty() ? lastIsColour && shape[0] != 1 && shape[0] != 3
                                    : lastIsColour && shape != c10::IntArrayRef(input) && turned == input;
    return turn ? samples.permute({0, 3, 1, 2}).contiguous() : samples;
}

/// Bytes are pixels where samples are images, plain numbers in a table.
at::Tensor readSamples(const std::filesystem::path& file, const std::vector<std::int64_t>& input)
{
    at::Tensor samples = readNpy(file);
    if (samples.dim() < 2) throw Failure("data.bad_file", file.string(), {{"reason", "dimensions"}});
    const bool pixels = samples.scalar_type() == at::kByte && (samples.dim() > 2 || input.size() == 3);
    if (samples.dim() == 3 && input.empty() && pixels) samples = samples.unsqueeze(1);
    return channelsFirst(pixels ? samples : samples.to(at::kFloat), input);
}

at::Tensor readLabels(const std::filesystem::path& file)
{
    at::Tensor labels = readNpy(file);
    if (labels.dim() == 2 && labels.size(1) == 1) labels = labels.squeeze(1);
    if (labels.dim() != 1) throw Failure("data.bad_file", file.string(), {{"reason", "labels_dimensions"}});
    const at::Tensor whole = labels.to(at::kLong);
    if (labels.is_floating_point() && !whole.to(at::kFloat).equal(labels))
        throw Failure("data.bad_file", file.string(), {{"reason", "labels_not_whole"}});
    if (const auto least = whole.min().item<std::int64_t>(); least < 0)
        throw Failure("data.label_out_of_range", file.string(), {{"found", std::to_string(least)}});
    return whole.contiguous();
}

}  // namespace

Dataset loadNpy(const std::filesystem::path& samples, const std::filesystem::path& labels,
                const std::vector<std::int64_t>& input)
{
    Dataset dataset;
    dataset.samples = readSamples(samples, input);
    dataset.labels = readLabels(labels);
    if (dataset.samples.size(0) != dataset.labels.size(0))
        throw Failure(
            "data.lengths_differ", samples.string(),
            {{"samples", std::to_string(dataset.samples.size(0))}, {"labels", std::to_string(dataset.labels.size(0))}});
    return dataset;
}

}  // namespace espalier
