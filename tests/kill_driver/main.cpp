// kill_driver WORKSPACE WORKER: finishes the jobs of a workspace as window and command line do, and says on stdout, a
// line each, what it acknowledges: "added ID", "epoch ID STEP EPOCH", "failed ID CODE", at last "idle". It is there to be
// killed.

#include "app/jobs/job_queue.h"

#include <QCoreApplication>

#include <unistd.h>

#include <sstream>

using namespace espalier;

namespace {

template <class... Words>
void say(const Words&... words)
{
    std::ostringstream line;
    const char* space = "";
    ((line << space << words, space = " "), ...);
    line << '\n';
    const std::string text = line.str();
    [[maybe_unused]] const ssize_t written = ::write(1, text.data(), text.size());
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto log = ExperimentLog::open(argv[1]);
    if (log->readOnlyReason()) return 3;
    QueueSettings settings;
    settings.workerProgram = QString::fromLocal8Bit(argv[2]);
    JobQueue queue(*log, settings);
    QObject::connect(&queue, &JobQueue::experimentAdded, [](const QString& id) { say("added", id.toStdString()); });
    QObject::connect(&queue, &JobQueue::metric, [](const QString& id, const TrainingPoint& point) {
        say("epoch", id.toStdString(), point.step, point.epoch);
    });
    QObject::connect(&queue, &JobQueue::jobChanged, [](const JobStatus& job) {
        if (job.state == JobState::failed) say("failed", job.id.toStdString(), job.failure->code);
    });
    QObject::connect(&queue, &JobQueue::idle, &application, [] {
        say("idle");
        QCoreApplication::quit();
    });
    for (const JobStatus& job : queue.jobs())
        if (job.state == JobState::failed) queue.retry(job.id);
    queue.start();
    return QCoreApplication::exec();
}
