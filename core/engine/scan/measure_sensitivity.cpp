#include "core/engine/scan/measure_sensitivity.h"

#include "core/base/issue.h"
#include "core/engine/evaluate/accuracy.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/runtime/parallel.h"
#include "core/engine/scan/dirty_run.h"
#include "core/engine/scan/scan_tally.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <atomic>
#include <mutex>

namespace espalier {

namespace {

/// One batch through the dense model, then through it with each cut: as many cuts at a time as there are threads, each on
/// one. Threads that share a cut wait for each other at every layer.
void scanBatch(LoadedJob& job, DirtyRun& run, const std::vector<ScanCut>& cuts, const at::Tensor& indexes,
               std::int64_t total, ScanTally& tally)
{
    const at::Tensor dense = run.start(makeBatch(job.validation, indexes, job.preprocessing));
    checkLogits(dense, indexes.numel());
    tally.startBatch(dense, job.validation.labels.index_select(0, indexes));
    std::atomic<std::size_t> next = 0;
    std::size_t done = 0;
    std::mutex sinkIsBusy;
    const BlasThreadLimit alone(1);
    forParts(run.runners(), [&](int runner) {
        const c10::InferenceMode inference;  // each thread has its own
        for (std::size_t i = next++; i < cuts.size(); i = next++) {
            tally.add(i, run.changed(cuts[i].applied(job.dense), runner));
            const std::scoped_lock lock(sinkIsBusy);
            job.sink.checkCancelled();
            const double share = double(++done) / double(cuts.size());
            job.sink.progress(Phase::scan, double(tally.images()) + share * double(indexes.numel()), double(total));
        }
    });
    tally.finishBatch(indexes.numel());
}

}  // namespace

std::vector<SensitivityPoint> measureSensitivity(LoadedJob& job, const std::vector<ScanCut>& cuts)
{
    const std::int64_t n = std::min(job.spec.evaluationImages.value_or(job.validation.size()), job.validation.size());
    if (n == 0) throw Failure("data.empty", job.spec.data);
    ScanTally tally(cuts.size(), job.spec.folder, outcomeKey(job.spec));
    DirtyRun run(job.dense, at::get_num_threads());
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

}  // namespace espalier
