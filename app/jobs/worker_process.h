#pragma once

#include "app/jobs/contact_watch.h"
#include "core/job/framing.h"
#include "core/job/job_event.h"
#include "core/job/job_spec.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace espalier {

/// How a job ended in its worker.
struct JobEnd {
    enum class How { result, failed, cancelled };

    How how = How::result;
    nlohmann::json result;
    Issue failure;
    bool workerDied = false;  ///< the failure is the worker's end, not the job's
};

/// One espalier-worker: started when first needed, greeted, given one job at a time, kept for the next. Every run() ends
/// with exactly one ended(), never before run() has returned.
class WorkerProcess : public QObject {
    Q_OBJECT
public:
    /// Empty `program`: found when first needed.
    WorkerProcess(QString program, const WorkerTimes& times, QObject* parent = nullptr);
    /// Kills the process.
    ~WorkerProcess() override;

    void run(const JobSpec& spec);  ///< only where not isBusy()
    /// Asks; SIGTERM and SIGKILL follow if it does not end.
    void cancel();
    void grantQuiet();
    /// Holds the process still (SIGSTOP) or lets it go on.
    void setPaused(bool paused);

    bool isBusy() const { return m_busy; }
    bool isPaused() const { return m_paused; }
    bool hasLostContact() const { return m_watch.isLost(); }

signals:
    void said(const JobEvent& event);  ///< progress, metric, sample, issue, quiet
    void lostContact(bool lost);
    void ended(const JobEnd& end);

private:
    void startProcess();
    void send(const nlohmann::json& command);
    void sendJob();
    void readMessages();
    void take(const nlohmann::json& message);
    void greet(const HelloEvent& hello);
    void onFinished(int code, QProcess::ExitStatus status);
    void onStartError(QProcess::ProcessError error);
    void signalGroup(int signal);
    void giveUp(const Issue& why);
    void end(JobEnd end);
    void endLater(JobEnd end);

    QString m_program;
    QProcess m_process;
    MessageReader m_reader;
    ContactWatch m_watch;
    QTimer m_terminate;
    QTimer m_kill;
    std::optional<JobSpec> m_job;            ///< until it ends
    std::optional<Issue> m_reason;           ///< why this side killed the process
    std::optional<long long> m_killsBefore;  ///< of the kernel, for lack of memory
    QByteArray m_lastWords;
    bool m_greeted = false;
    bool m_busy = false;
    bool m_paused = false;
    bool m_cancelling = false;
};

}  // namespace espalier
