#pragma once

#include <QObject>
#include <QTimer>

#include "app/jobs/worker_times.h"

namespace espalier {

/// Notices that a worker has fallen silent. Counts ticks of its own event loop, not seconds of the clock: when this
/// program or the machine slept, nobody was listening and nobody was silent.
class ContactWatch : public QObject {
    Q_OBJECT
public:
    explicit ContactWatch(const WorkerTimes& times, QObject* parent = nullptr);

    void begin();  ///< the process was started: waits for its hello
    void stop();
    /// While held, silence means nothing.
    void setHeld(bool held);
    /// A message came; `silentSeconds` is how long the job behind it has shown no sign of life.
    void heard(double silentSeconds);
    void greeted() { m_greeted = true; }
    bool isLost() const { return m_lost; }

signals:
    void lostChanged(bool lost);
    void neverGreeted();

private:
    void tick();
    void setLost(bool lost);

    WorkerTimes m_times;
    QTimer m_timer;
    int m_silentTicks = 0;
    bool m_greeted = false;
    bool m_held = false;
    bool m_lost = false;
};

}  // namespace espalier
