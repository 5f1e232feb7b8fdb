#include "app/jobs/one_shot.h"

#include "app/jobs/worker_process.h"

#include <QTemporaryDir>
#include <QUuid>

namespace espalier {

struct OneShot::Private {
    explicit Private(const QString& program) : worker(program, WorkerTimes{}) {}

    WorkerProcess worker;
    std::optional<QTemporaryDir> folder;
};

OneShot::OneShot(const QString& workerProgram, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(workerProgram))
{
    connect(&d->worker, &WorkerProcess::lostContact, this, &OneShot::lostContact);
    connect(&d->worker, &WorkerProcess::said, this, [this](const JobEvent& event) {
        if (const auto* said = std::get_if<ProgressEvent>(&event)) emit progress(said->phase, said->done, said->total);
        if (const auto* said = std::get_if<IssueEvent>(&event)) emit issue(said->issue);
        if (const auto* quiet = std::get_if<QuietEvent>(&event); quiet && quiet->wanted) d->worker.grantQuiet();
    });
    connect(&d->worker, &WorkerProcess::ended, this, [this](const JobEnd& end) {
        d->folder.reset();
        switch (end.how) {
            case JobEnd::How::result:
                emit finished(end.result);
                break;
            case JobEnd::How::failed:
                emit failed(end.failure);
                break;
            case JobEnd::How::cancelled:
                emit cancelled();
                break;
        }
    });
}

OneShot::~OneShot() { d->worker.disconnect(this); }

void OneShot::run(JobSpec spec)
{
    if (spec.id.empty()) spec.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    if (spec.folder.empty()) {
        d->folder.emplace();
        spec.folder = d->folder->path().toStdString();
    }
    d->worker.run(spec);
}

void OneShot::cancel() { d->worker.cancel(); }

bool OneShot::isRunning() const { return d->worker.isBusy(); }

}  // namespace espalier
