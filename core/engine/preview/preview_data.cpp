#include "core/engine/preview/preview_data.h"

#include "core/engine/data/image_folder.h"
#include "core/engine/preview/input_shape.h"

#include <ATen/Functions.h>

#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

namespace espalier {

namespace {

constexpr std::uint64_t seed = 1;
constexpr std::int64_t filesLookedAt = 48;
constexpr std::int64_t largeImage = 3 * 96 * 96;

std::vector<std::int64_t> shapeOf(const Dataset& dataset)
{
    const auto sizes = dataset.samples.sizes();
    return {sizes.begin() + 1, sizes.end()};
}

at::Tensor seededOrder(std::int64_t count)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i + 1 < order.size(); ++i) std::swap(order[i], order[i + random() % (order.size() - i)]);
    return at::tensor(order, at::kLong);
}

void readFolder(const JobSpec& spec, const DataSpec& where, JobSink& sink, PreviewData& data)
{
    data.files = lookAtImages(where.path, Split::validation, filesLookedAt, seed);
    const ImageFacts& files = *data.files;
    std::vector<std::int64_t>& input = data.preprocessing.input;
    if (input.empty()) {
        const InputProbe probe(spec.model, spec.modelSha256);
        auto choice =
            inputForFiles(probe, files.smallest[0], files.smallest[1], files.smallest == files.largest, files.grey);
        input = std::move(choice.shape);
        data.inputFrom = std::move(choice.from);
    }
    // Decoding takes its time: enough for the mean and the deviation to three digits, nearly.
    const bool large = files.largest[0] * files.largest[1] * 3 > largeImage;
    const std::int64_t wanted = std::max<std::int64_t>(large ? 512 : 2000, spec.evaluationImages.value_or(0));
    auto draw = drawImages(where.path, Split::validation, input, wanted, seed, [&](std::int64_t done) {
        sink.checkCancelled();
        sink.progress(Phase::load, static_cast<double>(done), static_cast<double>(wanted));
    });
    data.dataset = std::move(draw.dataset);
    data.indexes = std::move(draw.indexes);
    data.total = draw.total;
    data.labelsPresent = draw.labelsPresent;
    data.order = at::arange(data.dataset.size(), at::kLong);  // drawn in a seeded order already
}

void readWhole(const JobSpec& spec, const DataSpec& where, PreviewData& data)
{
    std::vector<std::int64_t>& input = data.preprocessing.input;
    data.dataset = loadDataset(where, Split::validation, input);
    if (input.empty()) {
        const InputProbe probe(spec.model, spec.modelSha256);
        auto choice = inputForSamples(probe, shapeOf(data.dataset), spec.data);
        if (choice.shape != shapeOf(data.dataset)) data.dataset = loadDataset(where, Split::validation, choice.shape);
        input = std::move(choice.shape);
        data.inputFrom = std::move(choice.from);
    }
    data.total = data.dataset.size();
    data.order = seededOrder(data.total);
    const auto* label = data.dataset.labels.data_ptr<std::int64_t>();
    data.labelsPresent = static_cast<std::int64_t>(std::set<std::int64_t>(label, label + data.total).size());
    data.indexes.resize(static_cast<std::size_t>(data.total));
    std::iota(data.indexes.begin(), data.indexes.end(), 0);
}

/// Pixels are counted by value: exact, and quick.
void measurePixels(const at::Tensor& samples, const at::Tensor& order, ChannelStatistics& result)
{
    const std::int64_t channels = samples.size(1), plane = samples.numel() / samples.size(0) / channels;
    const auto* pixels = samples.data_ptr<std::uint8_t>();
    const auto* index = order.data_ptr<std::int64_t>();
    for (std::int64_t c = 0; c < channels; ++c) {
        std::array<std::int64_t, 256> counts{};
        for (std::int64_t i = 0; i < order.size(0); ++i) {
            const std::uint8_t* from = pixels + (index[i] * channels + c) * plane;
            for (std::int64_t at = 0; at < plane; ++at) ++counts[from[at]];
        }
        double sum = 0, squares = 0;
        const auto all = static_cast<double>(plane * order.size(0));
        for (std::size_t value = 0; value < counts.size(); ++value) {
            const double scaled = static_cast<double>(value) / 255;
            sum += scaled * static_cast<double>(counts[value]);
            squares += scaled * scaled * static_cast<double>(counts[value]);
        }
        result.mean.push_back(sum / all);
        result.std.push_back(std::sqrt(std::max(0.0, squares / all - sum / all * (sum / all))));
    }
}

void measureNumbers(const at::Tensor& samples, const at::Tensor& order, ChannelStatistics& result)
{
    at::Tensor values = samples.index_select(0, order).to(at::kDouble).transpose(0, 1).flatten(1);
    const at::Tensor mean = values.mean(1).contiguous(), std = values.std(1, false).contiguous();
    result.mean.assign(mean.data_ptr<double>(), mean.data_ptr<double>() + mean.numel());
    result.std.assign(std.data_ptr<double>(), std.data_ptr<double>() + std.numel());
}

}  // namespace

PreviewData readPreviewData(const JobSpec& spec, JobSink& sink)
{
    sink.progress(Phase::load, 0, 1);
    if (spec.data.empty()) throw Failure("usage.data_needed", spec.model.string());
    const DataSpec where = DataSpec::parse(spec.data);
    PreviewData data;
    data.preprocessing = spec.preprocessing;
    data.inputFrom = "given";
    try {
        if (where.kind == DataSpec::Kind::images)
            readFolder(spec, where, sink, data);
        else
            readWhole(spec, where, data);
    } catch (const std::filesystem::filesystem_error& error) {
        throw Failure("environment.unreadable_file", error.path1().string(), {{"detail", error.code().message()}});
    }
    sink.checkCancelled();
    return data;
}

ChannelStatistics measureChannels(const PreviewData& data)
{
    constexpr std::int64_t most = 20'000;
    const at::Tensor order = data.order.narrow(0, 0, std::min(most, data.order.size(0)));
    ChannelStatistics result;
    result.samples = order.size(0);
    if (data.dataset.samples.scalar_type() == at::kByte)
        measurePixels(data.dataset.samples, order, result);
    else
        measureNumbers(data.dataset.samples, order, result);
    return result;
}

}  // namespace espalier
