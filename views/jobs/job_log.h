#pragma once

#include "app/jobs/job_status.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

namespace espalier {

class JobQueue;

/// What happened to one job since the workspace was opened.
struct JobLogEntry {
    QStringList lines;                    ///< "16:02:46  fine-tuning, 34 s"; plain text, in order
    std::vector<TrainingPoint> training;  ///< one for each step and epoch; a resumed job goes on where it was
};

/// The log of each job of a queue, made from what the queue tells. A phase gets its line when it ends, with its time.
class JobLog : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit JobLog(QObject* parent = nullptr, Clock clock = &QDateTime::currentDateTime);

    /// Starts over; null: no workspace.
    void setQueue(JobQueue* queue);
    const JobLogEntry& entry(const QString& id) const;

    void take(const JobStatus& job);
    void take(const QString& id, const TrainingPoint& point);
    void take(const QString& id, const Issue& issue);

signals:
    void lineAdded(const QString& id, const QString& line);
    void trainingChanged(const QString& id);

private:
    struct Known {
        JobStatus status;
        double phaseBegan = 0;  ///< on the clock of the job's own work
        bool told = false;      ///< something was written of the job
    };
    void add(const QString& id, const QString& text);
    void endPhase(const JobStatus& job, Phase phase, Known& known);
    void tellState(const JobStatus& job, const Known& known);

    Clock m_clock;
    JobQueue* m_queue = nullptr;
    QHash<QString, JobLogEntry> m_entries;
    QHash<QString, Known> m_known;
};

/// "epoch 2: loss 0.412, accuracy 91.2 %"; with its step where there are several.
QString trainingPointText(const TrainingPoint& point);

}  // namespace espalier
