#include "core/engine/scan/measure_sensitivity.h"

#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "core/engine/evaluate/accuracy.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/runtime/parallel.h"
#include "core/engine/scan/dirty_run.h"
#include "core/engine/scan/scan_tally.h"
#include "core/estimate/joint_plans.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>

namespace espalier {

namespace {

/// What part of a scan's way a stretch of it is: from where to where, of how much, in images through all single cuts.
struct Stretch {
    double begin, length, total;
};

/// Plans as a whole come after the single cuts, and are reckoned with beforehand: nothing of the model can be left out for
/// them, of a single cut about half.
Stretch stretchOf(const JobSpec& spec, std::int64_t images, bool joint)
{
    std::set<std::pair<std::string, std::string>> families;
    for (const ScanPoint& point : spec.scan) families.emplace(point.pattern.text(), point.criterion);
    const double plans = double(families.size() * jointPlansOfAFamily + spec.joint.size());
    const double singles = spec.scan.empty() ? 0 : double(images);
    const double wholes = spec.scan.empty() ? double(images) : double(images) * 2 * plans / double(spec.scan.size());
    return joint ? Stretch{singles, wholes, singles + wholes} : Stretch{0, singles, singles + wholes};
}

/// One batch through the dense model, then through it with each cut: as many cuts at a time as there are threads, each on
/// one. Threads that share a cut wait for each other at every layer.
void scanBatch(LoadedJob& job, DirtyRun& run, const std::vector<ScanCut>& cuts, const at::Tensor& indexes,
               std::int64_t images, const Stretch& stretch, ScanTally& tally)
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
            const double seen = (double(tally.images()) + share * double(indexes.numel())) / double(images);
            job.sink.progress(Phase::scan, stretch.begin + seen * stretch.length, stretch.total);
        }
    });
    tally.finishBatch(indexes.numel());
}

/// Of a scan without a folder nothing is kept.
std::filesystem::path partialFile(const JobSpec& spec, const char* name)
{
    return spec.folder.empty() ? std::filesystem::path() : spec.folder / name;
}

void runThrough(LoadedJob& job, const std::vector<ScanCut>& cuts, bool joint, ScanTally& tally)
{
    const std::int64_t n = std::min(job.spec.evaluationImages.value_or(job.validation.size()), job.validation.size());
    if (n == 0) throw Failure("data.empty", job.spec.data);
    const Stretch stretch = stretchOf(job.spec, n, joint);
    DirtyRun run(job.dense, at::get_num_threads());
    const c10::InferenceMode inference;
    const std::int64_t step = evaluationBatch(job.validation);
    while (tally.images() < n) {
        const std::int64_t begin = tally.images(), count = std::min(step, n - begin);
        scanBatch(job, run, cuts, at::arange(begin, begin + count, at::kLong), n, stretch, tally);
    }
}

/// Those of the plans' cuts that are not known yet.
std::vector<ScanPoint> missingCuts(const std::vector<JointCuts>& plans, const std::vector<ScanCut>& known)
{
    std::vector<ScanPoint> missing;
    for (const JointCuts& plan : plans)
        for (const ScanPoint& cut : plan)
            if (std::none_of(known.begin(), known.end(), [&](const ScanCut& each) { return each.point == cut; }) &&
                std::find(missing.begin(), missing.end(), cut) == missing.end())
                missing.push_back(cut);
    return missing;
}

}  // namespace

std::vector<SensitivityPoint> measureSensitivity(LoadedJob& job, const std::vector<ScanCut>& cuts)
{
    ScanTally tally(cuts.size(), partialFile(job.spec, "scan.partial"), outcomeKey(job.spec));
    runThrough(job, cuts, false, tally);
    std::vector<SensitivityPoint> points;
    for (std::size_t i = 0; i < cuts.size(); ++i) points.push_back({tally.outcome(i), cuts[i].point, cuts[i].achieved});
    return points;
}

std::vector<JointPoint> measureJoint(LoadedJob& job, const std::vector<JointCuts>& plans,
                                     const std::vector<ScanCut>& known)
{
    std::vector<JointPoint> measured;
    if (plans.empty()) return measured;
    const std::vector<ScanCut> others = makeScanCuts(job, missingCuts(plans, known));
    std::vector<ScanCut> wholes;
    std::string key = outcomeKey(job.spec);
    for (const JointCuts& plan : plans) {
        std::vector<const ScanCut*> cuts;
        for (const ScanPoint& point : plan)
            for (const auto* made : {&known, &others})
                for (const ScanCut& cut : *made)
                    if (cut.point == point) cuts.push_back(&cut);
        wholes.push_back(together(cuts));
        key += jointKey({}, {}, 0, plan);
    }
    ScanTally tally(wholes.size(), partialFile(job.spec, "joint.partial"), sha256(key));
    runThrough(job, wholes, true, tally);
    for (std::size_t i = 0; i < plans.size(); ++i) measured.push_back({tally.outcome(i), plans[i]});
    return measured;
}

}  // namespace espalier
