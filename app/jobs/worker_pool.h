#pragma once

#include "app/jobs/quiet_turns.h"
#include "app/jobs/worker_process.h"

#include <memory>
#include <vector>

namespace espalier {

/// A few workers and who of them does which job. Gives the machine to one of them alone while it measures: the others
/// are held still (SIGSTOP), and nothing new starts.
class WorkerPool : public QObject {
    Q_OBJECT
public:
    WorkerPool(int workers, const QString& program, const WorkerTimes& times, QObject* parent = nullptr);

    bool hasRoom() const;
    bool isIdle() const;
    void run(const JobSpec& spec);  ///< only where hasRoom()
    void cancel(const QString& job);

signals:
    void said(const QString& job, const JobEvent& event);
    void pausedChanged(const QString& job, bool paused);
    void lostContact(const QString& job, bool lost);
    void ended(const QString& job, const JobEnd& end);

private:
    struct Slot {
        std::unique_ptr<WorkerProcess> worker;
        QString job;  ///< empty: none
        bool cancelling = false;
    };

    void connectSlot(int index);
    void take(int index, const JobEvent& event);
    void end(int index, const JobEnd& end);
    void shareMachine();

    std::vector<Slot> m_slots;
    QuietTurns m_turns;
    std::optional<int> m_granted;
};

}  // namespace espalier
