#include "app/jobs/worker_process.h"

#include "app/jobs/worker_death.h"
#include "app/jobs/worker_environment.h"
#include "app/jobs/worker_program.h"
#include "core/base/atomic_file.h"

#include <QFileInfo>
#include <QMetaObject>

#include <unistd.h>

#include <csignal>

namespace espalier {

namespace {

constexpr qsizetype keptWords = 4096;

Issue notFound(const QString& program)
{
    return {Severity::error, "environment.worker_not_found", program.toStdString(), {}};
}

}  // namespace

WorkerProcess::WorkerProcess(QString program, const WorkerTimes& times, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_watch(times)
{
    // A group of its own: the terminal's Ctrl+C is for us to handle, and a signal reaches what the worker has started.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.setProcessEnvironment(workerEnvironment());
    m_terminate.setSingleShot(true);
    m_terminate.setInterval(times.terminateAfterMs);
    m_kill.setSingleShot(true);
    m_kill.setInterval(times.killAfterMs);

    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readMessages);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_lastWords = (m_lastWords + m_process.readAllStandardError()).right(keptWords); });
    connect(&m_process, &QProcess::finished, this, &WorkerProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &WorkerProcess::onStartError);
    connect(&m_watch, &ContactWatch::lostChanged, this, &WorkerProcess::lostContact);
    connect(&m_watch, &ContactWatch::neverGreeted, this, [this] {
        giveUp({Severity::error, "environment.worker_did_not_start", m_program.toStdString(), {}});
    });
    connect(&m_terminate, &QTimer::timeout, this, [this] { signalGroup(SIGTERM); });
    connect(&m_kill, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
}

WorkerProcess::~WorkerProcess()
{
    m_process.disconnect(this);
    m_watch.disconnect(this);
    signalGroup(SIGKILL);
    m_process.waitForFinished();
}

void WorkerProcess::run(const JobSpec& spec)
{
    Q_ASSERT(!m_busy);
    m_job = spec;
    m_busy = true;
    m_cancelling = false;
    m_killsBefore = outOfMemoryKills();
    if (m_process.state() == QProcess::NotRunning)
        startProcess();
    else if (m_greeted)
        sendJob();
}

void WorkerProcess::startProcess()
{
    m_reader = {};
    m_lastWords.clear();
    m_reason.reset();
    m_greeted = false;
    m_paused = false;
    try {
        if (m_program.isEmpty()) m_program = findWorkerProgram();
    } catch (const Failure& failure) {
        return endLater({JobEnd::How::failed, {}, failure.issue(), true});
    }
    m_process.start(m_program, QStringList());
    m_watch.begin();
    send({{"command", "hello"}, {"protocol", protocolVersion}});
}

void WorkerProcess::send(const nlohmann::json& command)
{
    const std::string line = frame(command);
    m_process.write(line.data(), static_cast<qint64>(line.size()));
}

void WorkerProcess::sendJob()
{
    try {
        send({{"command", "run"}, {"spec", *m_job}});
    } catch (const Failure& failure) {
        endLater({JobEnd::How::failed, {}, failure.issue(), false});
    }
}

void WorkerProcess::cancel()
{
    if (!m_busy || m_cancelling) return;
    m_cancelling = true;
    setPaused(false);
    if (!m_greeted) return signalGroup(SIGKILL);
    send({{"command", "cancel"}});
    m_terminate.start();
    m_kill.start();
}

void WorkerProcess::grantQuiet() { send({{"command", "quiet"}}); }

void WorkerProcess::setPaused(bool paused)
{
    if (paused == m_paused) return;
    m_paused = paused;
    m_watch.setHeld(paused);
    signalGroup(paused ? SIGSTOP : SIGCONT);
}

void WorkerProcess::signalGroup(int signal)
{
    const auto pid = static_cast<pid_t>(m_process.processId());
    if (pid <= 0) return;
    // Just after the fork the group is not there yet.
    if (::kill(-pid, signal) != 0) ::kill(pid, signal);
}

void WorkerProcess::readMessages()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_reader.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
    try {
        while (auto message = m_reader.next()) take(*message);
    } catch (const Failure& failure) {
        giveUp(failure.issue());
    }
}

void WorkerProcess::take(const nlohmann::json& message)
{
    if (m_reason) return;  // given up; what it still says counts for nothing
    const JobEvent event = eventFromJson(message);
    const auto* heartbeat = std::get_if<HeartbeatEvent>(&event);
    m_watch.heard(heartbeat ? heartbeat->silentSeconds : 0);

    if (const auto* hello = std::get_if<HelloEvent>(&event)) {
        greet(*hello);
    } else if (!m_greeted) {
        throw Failure("job.protocol", m_program.toStdString(), {{"detail", "no hello first"}});
    } else if (!m_busy || heartbeat) {
        return;
    } else if (const auto* result = std::get_if<ResultEvent>(&event)) {
        end({JobEnd::How::result, result->result, {}, false});
    } else if (const auto* failed = std::get_if<FailedEvent>(&event)) {
        end({JobEnd::How::failed, {}, failed->issue, false});
    } else if (std::holds_alternative<CancelledEvent>(event)) {
        end({JobEnd::How::cancelled, {}, {}, false});
    } else {
        emit said(event);
    }
}

void WorkerProcess::greet(const HelloEvent& hello)
{
    if (hello.protocol != protocolVersion)
        return giveUp({Severity::error,
                       "job.protocol_mismatch",
                       m_program.toStdString(),
                       {{"expected", std::to_string(protocolVersion)}, {"found", std::to_string(hello.protocol)}}});
    m_greeted = true;
    m_watch.greeted();
    if (m_busy) sendJob();
}

void WorkerProcess::giveUp(const Issue& why)
{
    if (m_reason) return;
    m_reason = why;
    signalGroup(SIGKILL);
}

void WorkerProcess::onStartError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart) return;  // everything else ends in finished()
    m_watch.stop();
    Issue issue = notFound(m_program);
    if (QFileInfo::exists(m_program)) {
        issue.code = "environment.worker_did_not_start";
        issue.details["detail"] = m_process.errorString().toStdString();
    }
    endLater({JobEnd::How::failed, {}, issue, true});
}

void WorkerProcess::onFinished(int code, QProcess::ExitStatus status)
{
    readMessages();
    m_lastWords = (m_lastWords + m_process.readAllStandardError()).right(keptWords);
    m_watch.stop();
    if (!m_busy) return;
    if (m_reason) return end({JobEnd::How::failed, {}, *m_reason, true});
    // Published, but it did not live to say so.
    if (m_greeted && std::filesystem::exists(m_job->folder / "result.json"))
        return end({JobEnd::How::result, {}, {}, true});
    if (m_cancelling) return end({JobEnd::How::cancelled, {}, {}, true});
    const std::optional<long long> kills = outOfMemoryKills();
    const bool outOfMemory = kills && m_killsBefore && *kills > *m_killsBefore;
    Issue issue = issueOf({status == QProcess::CrashExit, code, m_greeted, outOfMemory, m_lastWords});
    if (!m_greeted) issue.where = m_program.toStdString();
    end({JobEnd::How::failed, {}, issue, true});
}

void WorkerProcess::end(JobEnd end)
{
    if (!m_busy) return;
    if (end.how == JobEnd::How::result && end.result.is_null()) {
        // Too long for a message; the worker has published the file before it said so.
        try {
            end.result = nlohmann::json::parse(readFile(m_job->folder / "result.json"));
        } catch (const std::exception& error) {
            end.how = JobEnd::How::failed;
            end.failure = {Severity::error, "job.protocol", m_job->folder.string(), {{"detail", error.what()}}};
        }
    }
    m_terminate.stop();
    m_kill.stop();
    m_busy = false;
    m_job.reset();
    emit ended(end);
}

void WorkerProcess::endLater(JobEnd end)
{
    QMetaObject::invokeMethod(
        this, [this, end] { this->end(end); }, Qt::QueuedConnection);
}

}  // namespace espalier
