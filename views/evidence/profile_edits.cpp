#include "views/evidence/profile_edits.h"

#include "views/session/evidence_store.h"
#include "views/session/log_step.h"
#include "views/session/workspace_session.h"

#include <QUndoStack>

namespace espalier {

ProfileEdits::ProfileEdits(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

void ProfileEdits::setSession(WorkspaceSession* session) { m_session = session; }

WorkspaceSession* ProfileEdits::session() const { return m_session; }

bool ProfileEdits::push(const QString& text, const std::vector<OperatingProfile>& profiles)
{
    if (m_session.isNull() || profiles == m_session->evidence().profiles()) return false;
    const int steps = m_stack.index();
    m_stack.push(new LogStep<ProfileEdits, std::vector<OperatingProfile>>(
        *this, text, m_session->evidence().profiles(), profiles,
        [](WorkspaceSession& session, const std::vector<OperatingProfile>& now) {
            session.evidence().setProfiles(now);
        }));
    return m_stack.index() > steps;
}

}  // namespace espalier
