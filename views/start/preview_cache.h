#pragma once

#include "views/start/workspace_preview.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace espalier {

/// Previews of workspaces, kept in a folder until the workspace's file changes. All reading and drawing is done on a
/// thread; a workspace that has to be looked into is not opened for it, see peekWorkspace().
class PreviewCache : public QObject {
    Q_OBJECT
public:
    PreviewCache(QString folder, Thumbnail draw, QObject* parent = nullptr);
    ~PreviewCache() override;

    /// Tells ready() soon, from the cache or from the file.
    void want(const QString& file);
    /// Draws and keeps a workspace that was just closed, with what is known of it already.
    void renew(const QString& file, std::vector<Experiment> experiments, int unfinishedJobs);
    void forget(const QString& file);
    /// Ends when nothing is under way.
    void waitForDone() { m_thread.waitForDone(); }

signals:
    void ready(const QString& file, const WorkspacePreview& preview);

private:
    void run(const QString& file, std::function<WorkspacePreview()> make);

    QString m_folder;
    Thumbnail m_draw;
    QThreadPool m_thread;
};

}  // namespace espalier
