#include "core/engine/scan/scan_job.h"

#include "core/base/issue.h"
#include "core/engine/data/dataset.h"
#include "core/engine/evaluate/accuracy.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/scan/dirty_run.h"
#include "core/engine/scan/layer_times.h"
#include "core/engine/scan/scan_cuts.h"
#include "core/engine/scan/scan_tally.h"
#include "core/sensitivity/scan_result.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

std::vector<ScanCut> makeCuts(LoadedJob& job)
{
    CriterionRanks ranks(
        {job.dense, [&job]() -> const Dataset& { return trainingData(job); }, job.preprocessing, 0, job.sink});
    std::vector<ScanCut> cuts;
    for (const ScanPoint& point : job.spec.scan) {
        job.sink.checkCancelled();
        cuts.push_back(makeScanCut(job, point, ranks));
        job.sink.progress(Phase::prune, double(cuts.size()), double(job.spec.scan.size()));
    }
    return cuts;
}

/// One batch through the dense model, then through it with each cut.
void scanBatch(LoadedJob& job, DirtyRun& run, const std::vector<ScanCut>& cuts, const at::Tensor& indexes,
               std::int64_t total, ScanTally& tally)
{
    const at::Tensor labels = job.validation.labels.index_select(0, indexes);
    const at::Tensor dense = run.start(makeBatch(job.validation, indexes, job.preprocessing));
    checkLogits(dense, indexes.numel());
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        job.sink.checkCancelled();
        tally.add(i, dense, run.changed(cuts[i].applied(job.dense)), labels);
        const double share = double(i + 1) / double(cuts.size());
        job.sink.progress(Phase::scan, double(tally.images()) + share * double(indexes.numel()), double(total));
    }
    tally.finishBatch(indexes.numel());
}

std::vector<SensitivityPoint> measureSensitivity(LoadedJob& job, const std::vector<ScanCut>& cuts)
{
    const std::int64_t n = std::min(job.spec.evaluationImages.value_or(job.validation.size()), job.validation.size());
    if (n == 0) throw Failure("data.empty", job.spec.data);
    ScanTally tally(cuts.size(), job.spec.folder, outcomeKey(job.spec));
    DirtyRun run(job.dense);
    const c10::InferenceMode inference;
    const std::int64_t step = evaluationBatch(job.validation);
    while (tally.images() < n) {
        const std::int64_t begin = tally.images(), count = std::min(step, n - begin);
        scanBatch(job, run, cuts, at::arange(begin, begin + count, at::kLong), n, tally);
    }
    std::vector<SensitivityPoint> points;
    for (std::size_t i = 0; i < cuts.size(); ++i) points.push_back(tally.result(i, cuts[i].point, cuts[i].achieved));
    return points;
}

}  // namespace

nlohmann::json scanJob(const JobSpec& spec, JobSink& sink)
{
    LoadedJob job = loadJob(spec, sink);
    const std::vector<ScanCut> cuts = makeCuts(job);
    const std::vector<SensitivityPoint> points = measureSensitivity(job, cuts);
    return {{"scan", ScanResult{job.validation.sha256, points, measureLayerTimes(job, cuts)}}};
}

}  // namespace espalier
