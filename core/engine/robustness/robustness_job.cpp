#include "core/engine/robustness/robustness_job.h"

#include "core/engine/evaluate/accuracy.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/pipeline/job_notes.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/robustness/corrupt_data.h"
#include "core/robustness/robustness_result.h"

#include <ATen/Functions.h>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

/// Passes on nothing but the wish to stop: the steps of one evaluation of many are no progress of the job.
class OnlyCancel : public JobSink {
public:
    explicit OnlyCancel(JobSink& sink) : m_sink(sink) {}
    void send(const JobEvent&) override {}
    bool cancelled() const override { return m_sink.cancelled(); }
    void quiet(bool) override {}

private:
    JobSink& m_sink;
};

/// One version of the data, and what its points have in common.
struct Trial {
    std::string corruption, slice;
    int severity = 0;

    std::string name(std::size_t number) const { return "trial-" + std::to_string(number); }
};

std::vector<std::int64_t> countsOf(const at::Tensor& labels, std::int64_t classes)
{
    const at::Tensor counts = at::bincount(labels, {}, classes).contiguous();
    return {counts.data_ptr<std::int64_t>(), counts.data_ptr<std::int64_t>() + counts.numel()};
}

class RobustnessTest {
public:
    RobustnessTest(LoadedJob& job, std::vector<Program> models, std::vector<Dataset> slices)
        : m_job(job),
          m_request(*job.spec.robustness),
          m_models(std::move(models)),
          m_slices(std::move(slices)),
          m_notes(job.spec.folder, outcomeKey(job.spec)),
          m_images(std::min(m_request.images, job.validation.size()))
    {
    }

    RobustnessResult run()
    {
        RobustnessResult result{m_job.validation.classNames, {}};
        const std::vector<Trial> trials = plannedTrials();
        for (std::size_t i = 0; i < trials.size(); ++i) {
            m_job.sink.checkCancelled();
            m_job.sink.progress(Phase::robustness, double(i), double(trials.size()));
            const auto points = once(trials[i], i);
            result.points.insert(result.points.end(), points.begin(), points.end());
        }
        m_job.sink.progress(Phase::robustness, double(trials.size()), double(trials.size()));
        return result;
    }

private:
    std::vector<Trial> plannedTrials() const
    {
        std::vector<Trial> trials{{}};
        for (const std::string& corruption : fittingCorruptions(m_request.corruptions, m_job.validation))
            for (const int severity : m_request.severities) trials.push_back({corruption, {}, severity});
        for (const std::string& slice : m_request.slices) trials.push_back({"slice", slice, 0});
        return trials;
    }

    Dataset dataOf(const Trial& trial) const
    {
        if (trial.corruption == "slice")
            for (std::size_t i = 0; i < m_slices.size(); ++i)
                if (m_request.slices[i] == trial.slice) return m_slices[i];
        if (!trial.corruption.empty())
            return corrupted(m_job.validation, m_images, trial.corruption, trial.severity, m_request.seed);
        Dataset first = m_job.validation;
        first.samples = first.samples.narrow(0, 0, m_images);
        first.labels = first.labels.narrow(0, 0, m_images);
        return first;
    }

    std::vector<RobustnessPoint> once(const Trial& trial, std::size_t number)
    {
        if (const auto before = m_notes.find(trial.name(number))) return before->get<std::vector<RobustnessPoint>>();
        const std::vector<RobustnessPoint> points = measure(trial);
        m_notes.keep(trial.name(number), points);
        return points;
    }

    std::vector<RobustnessPoint> measure(const Trial& trial)
    {
        const Dataset data = dataOf(trial);
        const std::int64_t classes = std::max<std::int64_t>(m_job.summary.classes, 1);
        OnlyCancel silent(m_job.sink);
        std::vector<RobustnessPoint> points;
        at::Tensor denseRight;
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            const Evaluation evaluation = evaluate(m_models[i], data, m_job.preprocessing, -1, silent);
            const at::Tensor right = evaluation.predictions.eq(data.labels);
            if (i == 0) denseRight = right;
            RobustnessPoint& point = points.emplace_back();
            point.experiment = m_job.spec.models[i].experiment;
            point.corruption = trial.corruption;
            point.severity = trial.severity;
            point.slice = trial.slice;
            point.dataSha256 = data.sha256;
            point.seed = trial.severity > 0 ? m_request.seed : 0;
            point.n = evaluation.n;
            point.right = evaluation.right;
            point.lost = denseRight.logical_and(right.logical_not()).sum().item<std::int64_t>();
            point.gained = right.logical_and(denseRight.logical_not()).sum().item<std::int64_t>();
            point.classN = countsOf(data.labels, classes);
            point.classRight = countsOf(data.labels.masked_select(right), classes);
            point.diverged = !evaluation.finite;
        }
        return points;
    }

    LoadedJob& m_job;
    const RobustnessRequest& m_request;
    std::vector<Program> m_models;
    std::vector<Dataset> m_slices;
    JobNotes m_notes;
    std::int64_t m_images;
};

Dataset loadSlice(const std::string& spec, const LoadedJob& job)
{
    Dataset slice = loadDataset(DataSpec::parse(spec), Split::validation, job.preprocessing.input);
    checkDataset(slice, job.preprocessing, job.summary.classes, spec);
    const auto& expected = job.validation.classNames;
    if (!slice.classNames.empty() && !expected.empty() && slice.classNames != expected)
        throw Failure("robustness.other_classes", spec,
                      {{"found", std::to_string(slice.classNames.size()) + ", " + slice.classNames.front() + " ..."}});
    return slice;
}

}  // namespace

nlohmann::json robustnessJob(const JobSpec& spec, JobSink& sink)
{
    if (!spec.robustness || spec.models.empty()) throw Failure("job.bad_spec", "robustness");
    checkRobustness(*spec.robustness);
    LoadedJob job = loadJob(spec, sink);
    fittingCorruptions(spec.robustness->corruptions, job.validation);
    std::vector<Dataset> slices;
    for (const std::string& slice : spec.robustness->slices) slices.push_back(loadSlice(slice, job));
    std::vector<Program> models;
    for (const JobModel& model : spec.models)
        models.push_back(loadProgram(model.file, job.preprocessing.input, model.sha256));
    return {{"robustness", RobustnessTest(job, std::move(models), std::move(slices)).run()}};
}

}  // namespace espalier
