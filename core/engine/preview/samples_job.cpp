#include "core/engine/preview/samples_job.h"

#include "core/engine/data/image_folder.h"
#include "core/engine/preview/sample_items.h"

#include <ATen/Functions.h>

namespace espalier {

namespace {

/// The samples asked for, and where each is in the data set.
struct ChosenSamples {
    Dataset dataset;
    std::vector<std::int64_t> rows;  ///< of `dataset`, in the order asked for
};

void checkSamples(const JobSpec& spec, std::int64_t size)
{
    if (spec.samples.size() > mostSampleItems)
        throw Failure(
            "usage.bad_value", "samples",
            {{"found", std::to_string(spec.samples.size())}, {"expected", "1 .. " + std::to_string(mostSampleItems)}});
    for (const std::int64_t sample : spec.samples)
        if (sample < 0 || sample >= size)
            throw Failure("data.no_such_sample", spec.data,
                          {{"sample", std::to_string(sample)}, {"total", std::to_string(size)}});
}

/// Nothing where files may have been left out when the set was evaluated.
std::optional<ChosenSamples> chosenFiles(const JobSpec& spec, const DataSpec& where)
{
    if (where.kind != DataSpec::Kind::images || !spec.evaluationImages) return {};
    ImageList list = listImages(where.path, Split::validation);
    if (static_cast<std::int64_t>(list.files.size()) != *spec.evaluationImages) return {};
    checkSamples(spec, *spec.evaluationImages);
    ChosenSamples chosen;
    std::vector<LabelledFile> files;
    for (const std::int64_t sample : spec.samples) {
        chosen.rows.push_back(static_cast<std::int64_t>(files.size()));
        files.push_back(list.files[static_cast<std::size_t>(sample)]);
    }
    list.files = std::move(files);
    chosen.dataset = readImages(list, spec.preprocessing.input);
    if (chosen.dataset.size() != static_cast<std::int64_t>(chosen.rows.size())) return {};
    return chosen;
}

ChosenSamples fromWholeSet(const JobSpec& spec, const DataSpec& where)
{
    ChosenSamples chosen{loadDataset(where, Split::validation, spec.preprocessing.input), spec.samples};
    checkSamples(spec, chosen.dataset.size());
    return chosen;
}

ChosenSamples choose(const JobSpec& spec)
{
    const DataSpec where = DataSpec::parse(spec.data);
    std::error_code error;
    if (!std::filesystem::exists(where.path, error)) throw Failure("data.not_found", where.path.string());
    try {
        if (auto files = chosenFiles(spec, where)) return std::move(*files);
        return fromWholeSet(spec, where);
    } catch (const std::filesystem::filesystem_error& problem) {
        throw Failure("environment.unreadable_file", problem.path1().string(), {{"detail", problem.code().message()}});
    }
}

}  // namespace

SamplePictures samplesJob(const JobSpec& spec, JobSink& sink)
{
    if (spec.data.empty()) throw Failure("usage.data_needed", spec.model.string());
    sink.progress(Phase::load, 0, 1);
    const ChosenSamples chosen = choose(spec);
    sink.checkCancelled();
    SamplePictures pictures{chosen.dataset.classNames, {}};
    if (chosen.rows.empty()) return pictures;
    const at::Tensor rows = at::tensor(chosen.rows, at::kLong);
    const auto shown = rangeOf(statisticsOf(makeBatch(chosen.dataset, rows, spec.preprocessing)));
    pictures.items = sampleItems(chosen.dataset, rows, spec.preprocessing, shown);
    for (std::size_t i = 0; i < pictures.items.size(); ++i) pictures.items[i].index = spec.samples[i];
    sink.progress(Phase::load, 1, 1);
    return pictures;
}

}  // namespace espalier
