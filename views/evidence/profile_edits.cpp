#include "views/evidence/profile_edits.h"

#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"

#include <QUndoStack>

namespace espalier {

class ProfileEdits::Step : public QUndoCommand {
public:
    Step(ProfileEdits& owner, const QString& text, std::vector<OperatingProfile> after)
        : QUndoCommand(text),
          m_owner(&owner),
          m_session(owner.m_session),
          m_before(owner.m_session->evidence().profiles()),
          m_after(std::move(after))
    {
    }
    void undo() override { write(m_before); }
    void redo() override { write(m_after); }

private:
    void write(const std::vector<OperatingProfile>& profiles)
    {
        // A step of a workspace that was closed, or one that cannot be written any more, leaves the stack.
        const bool left = m_session.isNull() || (m_owner && m_session != m_owner->m_session);
        setObsolete(left || !tried(profiles));
    }

    bool tried(const std::vector<OperatingProfile>& profiles)
    {
        try {
            m_session->evidence().setProfiles(profiles);
            return true;
        } catch (const Failure& failure) {
            // The steps outlive their panel where the window is made anew in another language.
            if (m_owner)
                emit m_owner->failed(failure.issue());
            else
                emit m_session->failed(failure.issue());
            return false;
        }
    }

    QPointer<ProfileEdits> m_owner;
    QPointer<WorkspaceSession> m_session;
    std::vector<OperatingProfile> m_before, m_after;
};

ProfileEdits::ProfileEdits(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

void ProfileEdits::setSession(WorkspaceSession* session) { m_session = session; }

bool ProfileEdits::push(const QString& text, const std::vector<OperatingProfile>& profiles)
{
    if (m_session.isNull() || profiles == m_session->evidence().profiles()) return false;
    const int steps = m_stack.index();
    m_stack.push(new Step(*this, text, profiles));
    return m_stack.index() > steps;
}

}  // namespace espalier
