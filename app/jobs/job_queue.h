#pragma once

#include "app/jobs/job_status.h"
#include "app/jobs/worker_times.h"

#include <QObject>

#include <memory>
#include <vector>

namespace espalier {

struct Experiment;

struct QueueSettings {
    int workers = 1;        ///< jobs at a time
    QString workerProgram;  ///< empty: found, see worker_program.h
    WorkerTimes times = {};
    /// What the log holds, where somebody has read it already; looked at only while the queue is made.
    const std::vector<Experiment>* known = nullptr;
};

/// The jobs of one workspace: keeps them in its log, runs them in worker processes, and takes their results in. The only
/// writer of the log beside whoever owns it; everything happens on the thread it lives on and nothing blocks it.
///
/// A job is in the log before it starts and its result is in the log before it is announced, so that a kill at any
/// moment loses neither. A job whose worker crashed is started again by itself once; it goes on from its last epoch.
class JobQueue : public QObject {
    Q_OBJECT
public:
    /// Takes in the results a killed program left behind and makes the jobs it left unfinished pending again; on a
    /// read-only log it only fills jobs(). Throws Failure where the log cannot be read or written.
    JobQueue(ExperimentLog& log, QueueSettings settings, QObject* parent = nullptr);
    /// Kills the workers; what was running goes on when the workspace is opened again.
    ~JobQueue() override;

    /// Puts a job at the end and gives back its id. Fills in `id` and `folder` where empty; model, data and the rest are
    /// the caller's. Throws Failure where the log cannot be written (its readOnlyReason() where it is read-only).
    QString enqueue(JobSpec spec, const QString& sweep = {});
    /// Begins; what is enqueued before waits for it. Tells jobChanged() for every job there is. On a read-only log no
    /// job runs.
    void start();

    /// A pending job is cancelled at once; a running one is asked, then told, then killed. Normally within 2 s.
    void cancel(const QString& id);
    void cancelAll();
    /// Puts a failed or cancelled job at the end again; it resumes from its last epoch.
    void retry(const QString& id);

    /// Unfinished, failed and cancelled jobs of the log, and those done since it was opened; oldest first.
    std::vector<JobStatus> jobs() const;
    std::optional<JobStatus> job(const QString& id) const;
    std::optional<Plan> plan(const QString& id) const;  ///< what the job does
    /// The experiments whose models the job measures, by id: of a stress or robustness test, or a reassessment.
    std::vector<std::string> testedBy(const QString& id) const;
    bool isIdle() const;  ///< nothing runs, and nothing is pending that could
    /// For all that is unfinished; absent until it can be known.
    std::optional<SecondsRange> secondsLeft() const;
    /// For one experiment with this plan, going by those that are done; absent where there are none like it.
    std::optional<SecondsRange> secondsExpected(const Plan& plan) const;

signals:
    void jobChanged(const JobStatus& status);  ///< a few times a second for a running job; also when one is added
    void experimentAdded(const QString& id);   ///< it is in the log
    void scanned(const QString& id);           ///< what it found is in the log
    void tested(const QString& id);            ///< the same of a stress or robustness test, or a reassessment
    void metric(const QString& id, const TrainingPoint& point);
    void sample(const QString& id, const QString& series, double milliseconds);
    void issue(const QString& id, const Issue& issue);
    /// No job can run: the worker program is missing or does not fit ("environment.*", "job.protocol_mismatch"), or the
    /// log cannot be written. The job it was found with has failed, the others stay pending; retry() and start()
    /// try again.
    void halted(const Issue& issue);
    /// Nothing runs or waits any more. Also after start() with nothing to do, and after halted().
    void idle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace espalier
