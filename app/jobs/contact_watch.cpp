#include "app/jobs/contact_watch.h"

namespace espalier {

ContactWatch::ContactWatch(const WorkerTimes& times, QObject* parent) : QObject(parent), m_times(times)
{
    m_timer.setInterval(m_times.tickMs);
    connect(&m_timer, &QTimer::timeout, this, &ContactWatch::tick);
}

void ContactWatch::begin()
{
    m_silentTicks = 0;
    m_greeted = false;
    m_held = false;
    m_timer.start();
}

void ContactWatch::stop()
{
    m_timer.stop();
    setLost(false);
}

void ContactWatch::setHeld(bool held)
{
    m_held = held;
    m_silentTicks = 0;
}

void ContactWatch::heard(double silentSeconds)
{
    m_silentTicks = 0;
    setLost(silentSeconds > m_times.silentJobSeconds);
}

void ContactWatch::tick()
{
    if (m_held) return;
    ++m_silentTicks;
    if (!m_greeted) {
        if (m_silentTicks >= m_times.greetWithinTicks) emit neverGreeted();
    } else if (m_silentTicks >= m_times.lostAfterTicks) {
        setLost(true);
    }
}

void ContactWatch::setLost(bool lost)
{
    if (lost == m_lost) return;
    m_lost = lost;
    emit lostChanged(lost);
}

}  // namespace espalier
