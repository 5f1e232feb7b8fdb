#include "views/export/model_exporter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace espalier {

namespace {

/// What a copy came to, on whatever thread.
struct Copied {
    nlohmann::json result;
    std::optional<Issue> failure;
};

Copied copied(const ExportTarget& target)
{
    try {
        return {nlohmann::json(copyArtifact(target)), {}};
    } catch (const Failure& failure) {
        return {{}, failure.issue()};
    }
}

}  // namespace

ModelExporter::ModelExporter(const QString& workerProgram, QObject* parent)
    : QObject(parent), m_workerProgram(workerProgram)
{
}

ModelExporter::~ModelExporter() = default;

void ModelExporter::start(const Experiment& experiment, const ExperimentLog& log, const std::string& role,
                          const QString& file)
{
    const ExportTarget target = exportTarget(experiment, log, role, file.toStdString(), true);
    m_running = true;
    ++m_round;
    target.isCopy() ? copy(target) : convert(exportJob(target, log));
}

void ModelExporter::copy(const ExportTarget& target)
{
    auto* app = QCoreApplication::instance();
    QThreadPool::globalInstance()->start([self = QPointer(this), app, round = m_round, target] {
        const Copied done = copied(target);
        QMetaObject::invokeMethod(
            app,
            [self, round, done] {
                if (!self || self->m_round != round || !self->m_running) return;
                self->end();
                done.failure ? emit self->failed(*done.failure) : emit self->finished(done.result);
            },
            Qt::QueuedConnection);
    });
}

void ModelExporter::convert(const JobSpec& job)
{
    m_worker = std::make_unique<OneShot>(m_workerProgram);
    connect(m_worker.get(), &OneShot::progress, this, &ModelExporter::progress);
    connect(m_worker.get(), &OneShot::issue, this, &ModelExporter::issue);
    connect(m_worker.get(), &OneShot::finished, this, [this](const nlohmann::json& result) {
        end();
        emit finished(result);
    });
    connect(m_worker.get(), &OneShot::failed, this, [this](const Issue& issue) {
        end();
        emit failed(issue);
    });
    connect(m_worker.get(), &OneShot::cancelled, this, [this] {
        end();
        emit cancelled();
    });
    m_worker->run(job);
}

void ModelExporter::cancel()
{
    if (!m_running) return;
    if (m_worker) return m_worker->cancel();
    end();
    emit cancelled();
}

/// The worker, which has hundreds of megabytes of libraries loaded, is not kept for another day.
void ModelExporter::end()
{
    m_running = false;
    if (m_worker) m_worker.release()->deleteLater();
}

}  // namespace espalier
