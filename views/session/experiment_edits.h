#pragma once

#include "core/log/experiment_edit.h"

#include <QObject>
#include <QPointer>
#include <vector>

class QUndoStack;

namespace espalier {

class WorkspaceSession;

/// Changes of what people say about experiments, on the window's one undo stack: Ctrl+Z takes back what was done last, be it
/// to the plan or to an experiment. What the log refuses is told and not kept as a step.
class ExperimentEdits : public QObject {
    Q_OBJECT
public:
    explicit ExperimentEdits(QUndoStack& stack, QObject* parent = nullptr);
    void setSession(WorkspaceSession* session);  ///< null for none; older steps then do nothing
    WorkspaceSession* session() const;

    /// Puts them into the log as one step. False where that was refused, or nothing would change.
    bool push(const std::vector<ExperimentEdit>& edits);

signals:
    void failed(const Issue& issue);

private:
    QUndoStack& m_stack;
    QPointer<WorkspaceSession> m_session;
};

}  // namespace espalier
