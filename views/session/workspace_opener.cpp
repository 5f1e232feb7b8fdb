#include "views/session/workspace_opener.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace espalier {

void WorkspaceOpener::open(std::function<Log()> open)
{
    if (m_busy) return;
    m_busy = true;
    QPointer<WorkspaceOpener> self(this);
    QThreadPool::globalInstance()->start([self, open = std::move(open)] {
        std::shared_ptr<Log> log = std::make_shared<Log>();
        auto experiments = std::make_shared<std::vector<Experiment>>();
        std::optional<Issue> failure;
        try {
            *log = open();
            (*log)->takeInLeftOvers();  // what a killed window left belongs to it
            *experiments = (*log)->experiments();
        } catch (const Failure& caught) {
            failure = caught.issue();
        } catch (const std::exception& error) {
            failure = Issue{Severity::error, "workspace.damaged", {}, {{"detail", error.what()}}};
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, log, experiments, failure] {
                if (self) self->arrived(std::move(*log), std::move(*experiments), failure);
            },
            Qt::QueuedConnection);
    });
}

void WorkspaceOpener::arrived(Log log, std::vector<Experiment> experiments, const std::optional<Issue>& failure)
{
    m_busy = false;
    if (failure) {
        emit failed(*failure);
        return;
    }
    m_log = std::move(log);
    m_experiments = std::move(experiments);
    emit opened();
}

}  // namespace espalier
