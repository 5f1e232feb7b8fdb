#pragma once

#include "core/log/experiment_log.h"

#include <QObject>
#include <functional>
#include <memory>

namespace espalier {

/// Makes or opens a workspace on a thread of its own: checking a large log, or finding out that another program has it,
/// takes longer than a window may stand still.
class WorkspaceOpener : public QObject {
    Q_OBJECT
public:
    using Log = std::unique_ptr<ExperimentLog>;
    using QObject::QObject;

    /// Runs `open` in the background; one at a time, a second call is ignored while one is under way.
    void open(std::function<Log()> open);
    bool isBusy() const { return m_busy; }
    /// What opened() announced; the first who asks has it.
    Log take() { return std::move(m_log); }
    /// All that is in it: to read a long log takes as long as to open it.
    std::vector<Experiment> takeExperiments() { return std::move(m_experiments); }

signals:
    void opened();
    void failed(const Issue& issue);

private:
    void arrived(Log log, std::vector<Experiment> experiments, const std::optional<Issue>& failure);

    bool m_busy = false;
    Log m_log;
    std::vector<Experiment> m_experiments;
};

}  // namespace espalier
