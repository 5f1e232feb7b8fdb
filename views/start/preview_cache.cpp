#include "views/start/preview_cache.h"

#include "core/log/peek_workspace.h"
#include "views/start/preview_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace espalier {

namespace {

constexpr int threadLivesMs = 5000;

WorkspacePreview failed(WorkspacePreview::State state)
{
    WorkspacePreview preview;
    preview.state = state;
    return preview;
}

WorkspacePreview lookUp(const QString& folder, const QString& file, const Thumbnail& draw)
{
    if (!QFileInfo::exists(file)) return failed(WorkspacePreview::State::missing);
    // Before it is read: what is written meanwhile makes the preview an old one, never the other way round.
    const PreviewFiles files(folder, file);
    if (auto kept = readPreview(files)) return *kept;
    try {
        const PeekedWorkspace peeked = peekWorkspace(file.toStdString());
        const WorkspacePreview preview = previewOf(peeked.experiments, peeked.unfinishedJobs, draw);
        writePreview(files, preview);
        return preview;
    } catch (const std::exception&) {
        // Opening it tells what is wrong.
        return failed(WorkspacePreview::State::unreadable);
    }
}

}  // namespace

PreviewCache::PreviewCache(QString folder, Thumbnail draw, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_draw(std::move(draw))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    m_thread.setExpiryTimeout(threadLivesMs);
}

PreviewCache::~PreviewCache()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void PreviewCache::run(const QString& file, std::function<WorkspacePreview()> make)
{
    m_thread.start([self = QPointer<PreviewCache>(this), file, make = std::move(make)] {
        const WorkspacePreview preview = make();
        QMetaObject::invokeMethod(
            qApp,
            [self, file, preview] {
                if (self) emit self->ready(file, preview);
            },
            Qt::QueuedConnection);
    });
}

void PreviewCache::want(const QString& file)
{
    run(file, [folder = m_folder, file, draw = m_draw] { return lookUp(folder, file, draw); });
}

void PreviewCache::renew(const QString& file, std::vector<Experiment> experiments, int unfinishedJobs)
{
    run(file, [folder = m_folder, file, draw = m_draw, experiments = std::move(experiments), unfinishedJobs] {
        const PreviewFiles files(folder, file);
        const WorkspacePreview preview = previewOf(experiments, unfinishedJobs, draw);
        writePreview(files, preview);
        return preview;
    });
}

void PreviewCache::forget(const QString& file)
{
    const PreviewFiles files(m_folder, file);
    for (const QString& name : {files.facts, files.light, files.dark}) QFile::remove(name);
}

}  // namespace espalier
