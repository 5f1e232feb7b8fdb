#include "core/engine/preview/preview_job.h"

#include "core/engine/load/torchscript_file.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/pipeline/timed_summary.h"
#include "core/engine/preview/sample_items.h"
#include "core/engine/preview/trials.h"
#include "core/preview/candidates.h"
#include "core/preview/findings.h"

#include <ATen/Functions.h>

#include <cmath>

namespace espalier {

namespace {

constexpr std::int64_t itemsShown = 12;
constexpr int timedRounds = 5;

/// Of the samples an outcome is about.
std::vector<std::int64_t> labelsOf(const PreviewData& data, const TrialOutcome& outcome)
{
    const auto* index = data.order.data_ptr<std::int64_t>();
    const auto* label = data.dataset.labels.data_ptr<std::int64_t>();
    std::vector<std::int64_t> labels;
    for (std::size_t i = 0; i < outcome.predictions.size(); ++i) labels.push_back(label[index[i]]);
    return labels;
}

void fillHistograms(const PreviewData& data, const TrialOutcome& outcome, Preview& preview)
{
    const auto classes = static_cast<std::size_t>(preview.summary.classes);
    preview.labelCounts.assign(classes, 0);
    preview.predictionCounts.assign(classes, 0);
    for (const std::int64_t label : labelsOf(data, outcome)) ++preview.labelCounts.at(static_cast<std::size_t>(label));
    for (const std::int64_t predicted : outcome.predictions)
        ++preview.predictionCounts.at(static_cast<std::size_t>(predicted));
    preview.rightIfRelabelled = preview.trial().rightIfRelabelled;
}

void fillItems(const PreviewData& data, const TrialOutcome& outcome, Preview& preview)
{
    const std::int64_t count =
        std::min<std::int64_t>(itemsShown, static_cast<std::int64_t>(outcome.predictions.size()));
    preview.items = sampleItems(data.dataset, data.order.narrow(0, 0, count),
                                withTrial(data.preprocessing, preview.trial()), preview.shown);
    for (std::size_t i = 0; i < preview.items.size(); ++i) {
        PreviewItem& item = preview.items[i];
        item.index = data.indexes[static_cast<std::size_t>(item.index)];
        item.prediction = outcome.predictions[i];
        item.confidence = outcome.confidences[i];
    }
}

/// A folder's labels are its class folders, whichever of them were drawn.
void checkClasses(const PreviewData& data, std::int64_t classes, const std::string& where)
{
    const auto folders = static_cast<std::int64_t>(data.dataset.classNames.size());
    if (data.files && classes > 0 && folders > classes)
        throw Failure("data.label_out_of_range", where,
                      {{"found", std::to_string(folders - 1)}, {"classes", std::to_string(classes)}});
    checkDataset(data.dataset, data.preprocessing, classes, where);
}

void describeData(const PreviewData& data, Preview& preview)
{
    preview.input = data.preprocessing.input;
    preview.inputFrom = data.inputFrom;
    preview.images = data.dataset.samples.scalar_type() == at::kByte || data.dataset.samples.dim() == 4;
    preview.files = data.files;
    preview.samples = data.total;
    preview.labelsPresent = data.labelsPresent;
    preview.classNames = data.dataset.classNames;
    preview.measured = measureChannels(data);
}

}  // namespace

Preview previewJob(const JobSpec& spec, JobSink& sink)
{
    if (!spec.train.empty()) DataSpec::parse(spec.train);  // what it names has to be there
    PreviewData data = readPreviewData(spec, sink);
    LoadedJob job = assembleJob(spec, sink, data.preprocessing);
    for (const Issue& issue : data.dataset.issues) job.warn(issue);
    Preview preview;
    describeData(data, preview);
    preview.summary = job.summary;
    checkClasses(data, job.summary.classes, spec.data);
    const bool pixels = data.dataset.samples.scalar_type() == at::kByte;
    preview.trials =
        preprocessingCandidates(spec.preprocessing, preview.measured, pixels, data.dataset.samples.size(1));
    const auto outcomes = tryPreprocessing(job.dense, data, spec.evaluationImages, preview.trials, sink);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        preview.trials[i].rightIfRelabelled =
            rightIfRelabelled(labelsOf(data, outcomes[i]), outcomes[i].predictions, preview.summary.classes);
    preview.used = bestTrial(preview.trials);
    const TrialOutcome& outcome = outcomes[preview.used];
    const auto tried = static_cast<std::int64_t>(outcome.predictions.size());
    preview.normalised = statisticsOf(
        makeBatch(data.dataset, data.order.narrow(0, 0, tried), withTrial(data.preprocessing, preview.trial())));
    preview.shown = rangeOf(preview.normalised);
    fillHistograms(data, outcome, preview);
    fillItems(data, outcome, preview);
    preview.summary = timedSummary(job, timedRounds);
    preview.issues = job.issues;
    for (Issue& issue : findings(preview)) preview.issues.push_back(std::move(issue));
    return preview;
}

}  // namespace espalier
