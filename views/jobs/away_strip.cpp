#include "views/jobs/away_strip.h"

#include "views/jobs/away_watch.h"
#include "views/session/workspace_session.h"

#include <QHideEvent>
#include <algorithm>

namespace espalier {

AwayStrip::AwayStrip(QWidget& window) : m_watch(new AwayWatch(window))
{
    setObjectName(QStringLiteral("awayStrip"));
    setDismissable(true);
    connect(m_watch, &AwayWatch::finished, this, &AwayStrip::showWorks);
}

void AwayStrip::setSession(WorkspaceSession* session)
{
    m_session = session;
    m_watch->setQueue(session ? &session->queue() : nullptr);
    clear();
}

void AwayStrip::showWorks()
{
    if (!m_session) return;
    const auto& works = m_watch->works();
    const bool failed = std::any_of(works.begin(), works.end(), [](const EndedWork& work) {
        return std::any_of(work.jobs.begin(), work.jobs.end(),
                           [](const JobStatus& job) { return job.state == JobState::failed; });
    });
    say(failed ? Severity::warning : Severity::info, awayText(works, m_session->experiments()));
}

void AwayStrip::hideEvent(QHideEvent* event)
{
    IssueStrip::hideEvent(event);
    if (!event->spontaneous()) m_watch->forget();
}

}  // namespace espalier
