#include "core/engine/data/dataset.h"

#include "core/base/sha256.h"
#include "core/engine/data/loaders.h"

#include <algorithm>

namespace espalier {

namespace {

Dataset load(const DataSpec& spec, Split split, const std::vector<std::int64_t>& input)
{
    try {
        switch (spec.kind) {
            case DataSpec::Kind::idx:
                return loadIdx(spec.path, split);
            case DataSpec::Kind::cifar:
                return loadCifar(spec.path, split);
            case DataSpec::Kind::images:
                return loadImages(spec.path, split, input);
            case DataSpec::Kind::csv:
                return loadCsv(spec.path, spec.labelColumn);
            case DataSpec::Kind::npy:
                return loadNpy(spec.path, spec.labels, input);
        }
    } catch (const std::filesystem::filesystem_error& error) {
        throw Failure("environment.unreadable_file", error.path1().string(), {{"detail", error.code().message()}});
    }
    throw Failure("data.bad_spec", spec.text(), {{"reason", "unknown_kind"}});
}

/// Tables of pixels ([n, 784]) and images without a channel ([n, 28, 28]) are taken as `input` if the counts agree.
void shapeAs(Dataset& dataset, const std::vector<std::int64_t>& input)
{
    if (input.empty() || dataset.samples.sizes().slice(1) == c10::IntArrayRef(input)) return;
    const bool flat = dataset.samples.dim() == 2;
    const bool channelless = dataset.samples.dim() == 3 && input.size() == 3 && input[0] == 1;
    if (!flat && !channelless) return;
    std::int64_t elements = 1;
    for (const std::int64_t size : input) elements *= size;
    if (elements * dataset.size() != dataset.samples.numel()) return;
    std::vector<std::int64_t> shape{dataset.size()};
    shape.insert(shape.end(), input.begin(), input.end());
    dataset.samples = dataset.samples.view(shape);
}

std::string hashOf(const Dataset& dataset)
{
    Sha256 hash;
    hash.add(shapeText(dataset.samples.sizes()) + (dataset.samples.is_floating_point() ? " float\n" : " uint8\n"));
    hash.add(dataset.samples.data_ptr(), dataset.samples.nbytes());
    hash.add(dataset.labels.data_ptr(), dataset.labels.nbytes());
    return hash.hex();
}

void checkChannels(const std::vector<double>& values, std::int64_t channels, const char* name, const std::string& where)
{
    if (values.size() <= 1 || static_cast<std::int64_t>(values.size()) == channels) return;
    throw Failure(
        "data.bad_preprocessing", where,
        {{"setting", name}, {"expected", std::to_string(channels)}, {"found", std::to_string(values.size())}});
}

void checkLabels(const Dataset& dataset, std::int64_t classes, const std::string& where)
{
    const auto* labels = dataset.labels.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < dataset.size(); ++i) {
        if (labels[i] >= 0 && (classes <= 0 || labels[i] < classes)) continue;
        throw Failure("data.label_out_of_range", where,
                      {{"sample", std::to_string(i)},
                       {"found", std::to_string(labels[i])},
                       {"classes", std::to_string(classes)}});
    }
}

}  // namespace

std::string shapeText(c10::IntArrayRef shape)
{
    std::string text;
    for (const std::int64_t size : shape) text += (text.empty() ? "" : "x") + std::to_string(size);
    return text;
}

Dataset loadDataset(const DataSpec& spec, Split split, const std::vector<std::int64_t>& input)
{
    std::error_code error;
    if (!std::filesystem::exists(spec.path, error)) throw Failure("data.not_found", spec.path.string());
    Dataset dataset = load(spec, split, input);
    if (dataset.size() == 0) throw Failure("data.empty", spec.path.string());
    dataset.samples = dataset.samples.contiguous();
    shapeAs(dataset, input);
    dataset.sha256 = hashOf(dataset);
    return dataset;
}

void checkDataset(const Dataset& dataset, const Preprocessing& preprocessing, std::int64_t classes,
                  const std::string& where)
{
    const auto shape = dataset.samples.sizes().slice(1);
    if (!preprocessing.input.empty() && shape != c10::IntArrayRef(preprocessing.input))
        throw Failure("data.shape_mismatch", where,
                      {{"expected", shapeText(preprocessing.input)}, {"found", shapeText(shape)}});
    checkChannels(preprocessing.mean, shape[0], "mean", where);
    checkChannels(preprocessing.std, shape[0], "std", where);
    for (const double value : preprocessing.std)
        if (!(value > 0))
            throw Failure("data.bad_preprocessing", where, {{"setting", "std"}, {"found", std::to_string(value)}});
    checkLabels(dataset, classes, where);
}

Issue skippedIssue(const char* code, const std::filesystem::path& where, const char* what,
                   const std::vector<std::string>& names, std::size_t total)
{
    constexpr std::size_t named = 5;
    std::string list;
    for (std::size_t i = 0; i < std::min(named, names.size()); ++i) list += (i ? ", " : "") + names[i];
    return {Severity::warning,
            code,
            where.string(),
            {{"count", std::to_string(names.size())}, {"total", std::to_string(total)}, {what, list}}};
}

}  // namespace espalier
