#include "core/engine/pipeline/timed_summary.h"

#include "core/engine/benchmark/quiet.h"
#include "core/engine/program/summarize.h"
#include "core/engine/program/thread_limit.h"

namespace espalier {

ModelSummary timedSummary(LoadedJob& job, int rounds)
{
    job.sink.progress(Phase::inspect, 0, 1);
    const ThreadLimit limit(job.spec.benchmark.threads);
    ModelSummary summary;
    {
        const Quiet quiet(job.sink);
        summary = summarize(job.dense, {.batch = job.spec.benchmark.batch, .rounds = rounds});
    }
    summary.sha256 = job.summary.sha256;
    describeCoupling(job.coupling, job.dense, summary);
    summary.issues = job.issues;
    job.sink.progress(Phase::inspect, 1, 1);
    return summary;
}

}  // namespace espalier
