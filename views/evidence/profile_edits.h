#pragma once

#include "core/base/issue.h"
#include "core/profile/operating_profile.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QUndoStack;

namespace espalier {

class WorkspaceSession;

/// Changes of a workspace's operating profiles, on the window's one undo stack. What the log refuses is told and not kept
/// as a step.
class ProfileEdits : public QObject {
    Q_OBJECT
public:
    explicit ProfileEdits(QUndoStack& stack, QObject* parent = nullptr);
    void setSession(WorkspaceSession* session);  ///< null for none; older steps then do nothing
    WorkspaceSession* session() const;

    /// The workspace's profiles become these. False where that was refused, or nothing would change.
    bool push(const QString& text, const std::vector<OperatingProfile>& profiles);

signals:
    void failed(const Issue& issue);

private:
    QUndoStack& m_stack;
    QPointer<WorkspaceSession> m_session;
};

}  // namespace espalier
