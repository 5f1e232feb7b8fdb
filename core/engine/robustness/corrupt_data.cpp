#include "core/engine/robustness/corrupt_data.h"

#include "core/engine/robustness/corrupt_image.h"
#include "core/robustness/corruption_kind.h"

#include <ATen/Functions.h>

#include <algorithm>

namespace espalier {

namespace {

constexpr double noiseOfDeviation[] = {.05, .1, .2, .4, .8};
constexpr double missingShare[] = {.05, .1, .2, .3, .5};

void corruptImages(at::Tensor& samples, const std::string& corruption, int severity, std::uint64_t seed)
{
    const bool planes = samples.dim() == 4;
    const ImagePlanes shape{nullptr, int(planes ? samples.size(1) : 1), int(samples.size(-2)), int(samples.size(-1))};
    const std::int64_t each = samples.numel() / std::max<std::int64_t>(1, samples.size(0));
    auto* pixels = samples.data_ptr<std::uint8_t>();
    for (std::int64_t i = 0; i < samples.size(0); ++i) {
        SampleRandom random(seed, corruption, severity, i);
        ImagePlanes image = shape;
        image.pixels = pixels + i * each;
        corruptImage(image, corruption, severity, random);
    }
}

void corruptTable(at::Tensor& samples, const at::Tensor& whole, const std::string& corruption, int severity,
                  std::uint64_t seed)
{
    const at::Tensor columns = whole.flatten(1);
    const at::Tensor mean = columns.mean(0).contiguous(), deviation = columns.std(0, false).contiguous();
    const auto* means = mean.data_ptr<float>();
    const auto* deviations = deviation.data_ptr<float>();
    const std::int64_t width = columns.size(1);
    const auto level = std::size_t(std::clamp(severity, 1, severities) - 1);
    auto* values = samples.data_ptr<float>();
    for (std::int64_t i = 0; i < samples.size(0); ++i) {
        SampleRandom random(seed, corruption, severity, i);
        for (std::int64_t column = 0; column < width; ++column) {
            float& value = values[i * width + column];
            if (corruption == "noise")
                value += float(noiseOfDeviation[level] * random.normal()) * deviations[column];
            else if (random.uniform() < missingShare[level])
                value = means[column];
        }
    }
}

}  // namespace

bool areImages(const Dataset& data) { return data.samples.scalar_type() == at::kByte && data.samples.dim() >= 3; }

std::vector<std::string> fittingCorruptions(const std::vector<std::string>& asked, const Dataset& data)
{
    const bool images = areImages(data);
    for (const std::string& code : asked)
        if (!isCorruption(code, images))
            throw Failure("robustness.does_not_fit", code, {{"found", images ? "images" : "table"}});
    if (!asked.empty()) return asked;
    std::vector<std::string> all;
    for (const CorruptionKind& kind : corruptionKinds())
        if (kind.images == images) all.emplace_back(kind.code);
    return all;
}

Dataset corrupted(const Dataset& data, std::int64_t count, const std::string& corruption, int severity,
                  std::uint64_t seed)
{
    Dataset worse;
    worse.samples = data.samples.narrow(0, 0, count).clone();
    worse.labels = data.labels.narrow(0, 0, count);
    worse.classNames = data.classNames;
    worse.sha256 = data.sha256;
    if (areImages(data)) {
        corruptImages(worse.samples, corruption, severity, seed);
    } else {
        worse.samples = worse.samples.to(at::kFloat).contiguous();
        corruptTable(worse.samples, data.samples.to(at::kFloat), corruption, severity, seed);
    }
    return worse;
}

}  // namespace espalier
