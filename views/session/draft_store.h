#pragma once

#include "core/base/issue.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace espalier {

/// The unsaved plan of a workspace, kept in a file of its own so that it survives a restart and a kill. Written a moment
/// after an edit, on a thread, atomically. Each window that has the workspace open has a draft of its own: the first
/// has the workspace's, a second begins with a copy of it.
class DraftStore : public QObject {
    Q_OBJECT
public:
    struct Kept {
        QByteArray plan;         ///< as it was given
        QString origin;          ///< id of the experiment it was branched from; empty: none
        QByteArray limits = {};  ///< what it is kept within, as JSON; empty: nothing
    };
    struct Draft : Kept {
        bool wasClosed = true;  ///< false: the program ended without closing the workspace
    };

    /// Drafts lie in `folder`, which is made when there is one to keep.
    explicit DraftStore(QString folder, QObject* parent = nullptr);
    ~DraftStore() override;

    /// Begins with a workspace; gives back the draft it was left with.
    std::optional<Draft> open(const QString& workspace);
    /// The plan was edited: `plan` is asked for it soon, once for all edits of a moment.
    void edited(std::function<Kept()> plan);
    /// Ends with the workspace: writes what is not written, and that it ended well. Waits for that.
    void close();
    bool isOpen() const { return !m_file.isEmpty(); }

    /// Forgets the draft of a workspace that is not open.
    static void forget(const QString& folder, const QString& workspace);

signals:
    void failed(const Issue& issue);  ///< a draft could not be written; told once for a workspace

private:
    bool takePlace(const QString& base);
    void write(bool closed);
    void writeFailed(const Issue& issue);

    QString m_folder, m_workspace, m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::function<Kept()> m_ask;
    Kept m_kept;
    QTimer m_soon;
    QThreadPool m_writer;
    bool m_toldFailure = false;
};

}  // namespace espalier
