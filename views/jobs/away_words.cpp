#include "views/jobs/away_words.h"

#include "views/models/job_text.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// The latency it would have where it is deployed, as far as it was measured; 1 where it was not.
const LatencyRecord* latencyOf(const Experiment& experiment)
{
    for (const char* truth : {"deployed", "sparse", "compacted", "masked"})
        if (const auto found = experiment.latency.find(truth); found != experiment.latency.end()) return &found->second;
    return nullptr;
}

double ratioOf(const Experiment& experiment)
{
    const LatencyRecord* latency = latencyOf(experiment);
    return latency && std::isfinite(latency->ratio) ? latency->ratio : 1;
}

bool isNearDense(const Experiment& experiment)
{
    return experiment.accuracy.final() >= experiment.accuracy.dense - 0.01;
}

QString workText(const EndedWork& work)
{
    std::vector<const JobStatus*> jobs;
    for (const JobStatus& job : work.jobs) jobs.push_back(&job);
    const JobTally sum = tally(jobs, 1);
    if (!work.sweep) return tr("%1 %2").arg(work.name, jobStateText(work.jobs.front()));
    QStringList parts{tr("%1 finished").arg(work.name)};
    if (sum.done > 0) parts << tr("%1 done").arg(sum.done);
    if (sum.failed > 0) parts << tr("%1 failed").arg(sum.failed);
    if (sum.cancelled > 0) parts << tr("%1 cancelled").arg(sum.cancelled);
    return joined(parts);
}

QString bestText(const Experiment& best)
{
    const QString accuracy = percentText(best.accuracy.final(), best.accuracy.ci95);
    const QString name = QString::fromStdString(best.name);
    const LatencyRecord* latency = latencyOf(best);
    return latency ? tr("best: %1, %2 at %3").arg(name, accuracy, ratioText(latency->ratio, latency->ratioCi95))
                   : tr("best: %1, %2").arg(name, accuracy);
}

}  // namespace

const Experiment* bestOf(const std::vector<const Experiment*>& experiments)
{
    const Experiment* best = nullptr;
    const auto isBetter = [](const Experiment& a, const Experiment& b) {
        if (isNearDense(a) != isNearDense(b)) return isNearDense(a);
        if (isNearDense(a) && ratioOf(a) != ratioOf(b)) return ratioOf(a) < ratioOf(b);
        return a.accuracy.final() > b.accuracy.final();
    };
    for (const Experiment* each : experiments)
        if (each->status == "done" && !each->baseline && std::isfinite(each->accuracy.final()) &&
            (!best || isBetter(*each, *best)))
            best = each;
    return best;
}

QString awayText(const std::vector<EndedWork>& works, const std::vector<Experiment>& experiments)
{
    if (works.empty()) return {};
    QStringList parts;
    std::vector<const Experiment*> measured;
    for (const EndedWork& work : works) {
        parts << workText(work);
        for (const JobStatus& job : work.jobs)
            for (const Experiment& experiment : experiments)
                if (experiment.id == job.id.toStdString()) measured.push_back(&experiment);
    }
    if (const Experiment* best = bestOf(measured)) parts << bestText(*best);
    return tr("While you were away: %1.").arg(joinedClauses(parts));
}

}  // namespace espalier
