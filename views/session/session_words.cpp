#include "views/session/session_words.h"

#include "core/job/adapter_program.h"
#include "views/models/adapter_choices.h"
#include "views/models/job_text.h"
#include "views/session/workspace_session.h"
#include "views/words/messages.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>
#include <algorithm>

namespace espalier {

namespace {

/// One and many are sentences of their own, so that English needs no file of plurals.
QString counted(qlonglong count, const QString& one, const QString& many) { return count == 1 ? one : many.arg(count); }

std::optional<JobStatus> newestJob(WorkspaceSession& session, JobSpec::Kind kind)
{
    const auto jobs = session.queue().jobs();
    const auto found =
        std::find_if(jobs.rbegin(), jobs.rend(), [kind](const JobStatus& job) { return job.kind == kind; });
    return found == jobs.rend() ? std::nullopt : std::optional(*found);
}

/// What measures what is deployed, where somebody chose it.
QString adapterText(const std::string& adapter)
{
    if (adapter.empty()) return {};
    return adapter == noAdapter ? tr("no deployment adapter")
                                : tr("deployed through %1").arg(adapterName(QString::fromStdString(adapter)));
}

}  // namespace

WaitingWords waitingWords(WorkspaceSession& session)
{
    const auto job = newestJob(session, JobSpec::Kind::baseline);
    if (job && job->state == JobState::failed && job->failure)
        return {tr("The dense model could not be measured"), sentenceFor(*job->failure)};
    if (job && job->state == JobState::cancelled)
        return {tr("Nothing measured"),
                tr("The measurement of the dense model was cancelled. Retry it in the list of jobs.")};
    if (job && (job->state == JobState::running || job->state == JobState::pending)) {
        QString text = tr("Everything is compared with it. Now: %1.").arg(phaseText(*job));
        if (job->secondsLeft)
            text += ' ' + tr("About %1.").arg(timeLeftText(job->secondsLeft->first, job->secondsLeft->second));
        return {tr("Measuring the dense model"), text};
    }
    return {tr("No measurements yet"), session.log().readOnlyReason()
                                           ? tr("This workspace can only be read, and nothing was measured in it.")
                                           : QString()};
}

WaitingWords scanWaitingWords(WorkspaceSession& session)
{
    if (!session.baseline()) return waitingWords(session);
    const auto job = newestJob(session, JobSpec::Kind::scan);
    if (job && job->state == JobState::failed && job->failure)
        return {tr("The layers could not be scanned"), sentenceFor(*job->failure)};
    if (!job || job->state == JobState::cancelled || job->state == JobState::done)
        return {
            tr("No layer scanned yet"),
            tr("A scan cuts each layer alone, at several levels, and measures what the model can bear. Accuracy and "
               "latency of any plan are foretold from it.")};
    QString text = tr("Now: %1.").arg(phaseText(*job));
    if (job->secondsLeft)
        text += ' ' + tr("About %1.").arg(timeLeftText(job->secondsLeft->first, job->secondsLeft->second));
    return {tr("Scanning the layers"), text};
}

QString workspaceFacts(const WorkspaceSession& session)
{
    const WorkspaceSetup& setup = session.setup();
    QStringList facts{QString::fromStdString(setup.modelName),
                      QString::fromStdString(setup.data),
                      tr("batch %1").arg(setup.benchmark.batch),
                      counted(setup.benchmark.threads, tr("1 thread"), tr("%1 threads")),
                      adapterText(session.adapter()),
                      counted(qlonglong(session.experiments().size()), tr("1 experiment"), tr("%1 experiments"))};
    facts.removeAll(QString());
    return facts.join(QStringLiteral("  ·  "));
}

QString workUnderWay(WorkspaceSession& session)
{
    const auto jobs = session.queue().jobs();
    const auto running =
        std::find_if(jobs.begin(), jobs.end(), [](const JobStatus& job) { return job.state == JobState::running; });
    if (running == jobs.end()) return {};
    const auto left = std::count_if(jobs.begin(), jobs.end(), [](const JobStatus& job) {
        return job.state == JobState::running || job.state == JobState::pending;
    });
    QStringList parts{tr("%1: %2").arg(running->name, phaseText(*running))};
    if (left > 1) parts << tr("%1 jobs to go").arg(left);
    if (const auto seconds = session.queue().secondsLeft()) parts << timeLeftText(seconds->first, seconds->second);
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace espalier
