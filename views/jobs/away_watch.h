#pragma once

#include "views/jobs/away_words.h"

#include <QHash>
#include <QObject>
#include <functional>

class QWidget;

namespace espalier {

class JobQueue;

/// Notices what ends while nobody looks: a job, or a whole sweep, of more than half a minute's work. The window asks for
/// attention then, and finished() lists all such work since it was last looked at.
class AwayWatch : public QObject {
    Q_OBJECT
public:
    /// `window` is the one that is looked at or not.
    explicit AwayWatch(QWidget& window);

    void setQueue(JobQueue* queue);
    const std::vector<EndedWork>& works() const { return m_works; }
    void forget() { m_works.clear(); }
    /// Instead of whether the window is active, for tests.
    void setIsAway(std::function<bool()> isAway) { m_isAway = std::move(isAway); }
    void take(const JobStatus& job);

    static constexpr double leastSeconds = 30;

signals:
    void finished();

private:
    QWidget& m_window;
    std::function<bool()> m_isAway;
    JobQueue* m_queue = nullptr;
    QHash<QString, JobStatus> m_jobs;
    QStringList m_order;
    std::vector<EndedWork> m_works;
};

}  // namespace espalier
