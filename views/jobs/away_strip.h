#pragma once

#include "views/issues/issue_strip.h"

namespace espalier {

class AwayWatch;
class WorkspaceSession;

/// What ended while nobody looked, until it is put away.
class AwayStrip : public IssueStrip {
    Q_OBJECT
public:
    explicit AwayStrip(QWidget& window);
    /// Null: no workspace.
    void setSession(WorkspaceSession* session);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showWorks();

    AwayWatch* m_watch;
    WorkspaceSession* m_session = nullptr;
};

}  // namespace espalier
