#pragma once

#include "core/base/issue.h"
#include "views/session/workspace_session.h"

#include <QPointer>
#include <QUndoCommand>

#include <utility>

namespace espalier {

/// An undo step that writes into the log of the workspace it was made in. Owner has a session() and a signal failed(Issue). Steps
/// outlive their owner where the window is made anew in another language: they go on, and tell the session of failures.
template <typename Owner, typename Value>
class LogStep : public QUndoCommand {
public:
    /// Throws Failure.
    using Write = void (*)(WorkspaceSession&, const Value&);

    LogStep(Owner& owner, const QString& text, Value before, Value after, Write write)
        : QUndoCommand(text),
          m_owner(&owner),
          m_session(owner.session()),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_write(write)
    {
    }
    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const Value& value)
    {
        // A step of a workspace that was closed, or one that cannot be written any more, leaves the stack.
        const bool left = m_session.isNull() || (m_owner && m_session != m_owner->session());
        setObsolete(left || !tried(value));
    }

    bool tried(const Value& value)
    {
        try {
            m_write(*m_session, value);
            return true;
        } catch (const Failure& failure) {
            if (m_owner)
                emit m_owner->failed(failure.issue());
            else
                emit m_session->failed(failure.issue());
            return false;
        }
    }

    QPointer<Owner> m_owner;
    QPointer<WorkspaceSession> m_session;
    Value m_before, m_after;
    Write m_write;
};

}  // namespace espalier
