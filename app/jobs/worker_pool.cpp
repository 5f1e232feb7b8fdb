#include "app/jobs/worker_pool.h"

#include <algorithm>

namespace espalier {

WorkerPool::WorkerPool(int workers, const QString& program, const WorkerTimes& times, QObject* parent) : QObject(parent)
{
    m_slots.resize(static_cast<std::size_t>(std::max(1, workers)));
    for (int index = 0; index < static_cast<int>(m_slots.size()); ++index) {
        m_slots[index].worker = std::make_unique<WorkerProcess>(program, times);
        connectSlot(index);
    }
}

void WorkerPool::connectSlot(int index)
{
    const WorkerProcess* worker = m_slots[index].worker.get();
    connect(worker, &WorkerProcess::said, this, [this, index](const JobEvent& event) { take(index, event); });
    connect(worker, &WorkerProcess::ended, this, [this, index](const JobEnd& end) { this->end(index, end); });
    connect(worker, &WorkerProcess::lostContact, this, [this, index](bool lost) {
        if (!m_slots[index].job.isEmpty()) emit lostContact(m_slots[index].job, lost);
    });
}

bool WorkerPool::hasRoom() const
{
    return !m_turns.holder() &&
           std::any_of(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return slot.job.isEmpty(); });
}

bool WorkerPool::isIdle() const
{
    return std::all_of(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return slot.job.isEmpty(); });
}

void WorkerPool::run(const JobSpec& spec)
{
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return slot.job.isEmpty(); });
    slot->job = QString::fromStdString(spec.id);
    slot->cancelling = false;
    slot->worker->run(spec);
}

void WorkerPool::cancel(const QString& job)
{
    for (Slot& slot : m_slots) {
        if (slot.job != job) continue;
        slot.cancelling = true;
        shareMachine();  // one that is held still cannot end
        slot.worker->cancel();
        return;
    }
}

void WorkerPool::take(int index, const JobEvent& event)
{
    const auto* quiet = std::get_if<QuietEvent>(&event);
    if (!quiet) {
        emit said(m_slots[index].job, event);
        return;
    }
    if (quiet->wanted)
        m_turns.ask(index);
    else
        m_turns.leave(index);
    shareMachine();
    if (!quiet->wanted) emit said(m_slots[index].job, event);  // there may be room again
}

void WorkerPool::end(int index, const JobEnd& end)
{
    const QString job = std::exchange(m_slots[index].job, QString());
    m_turns.leave(index);
    shareMachine();
    emit ended(job, end);
}

void WorkerPool::shareMachine()
{
    const std::optional<int> holder = m_turns.holder();
    for (int index = 0; index < static_cast<int>(m_slots.size()); ++index) {
        Slot& slot = m_slots[index];
        const bool pause = holder && *holder != index && !slot.job.isEmpty() && !slot.cancelling;
        if (slot.worker->isPaused() == pause) continue;
        slot.worker->setPaused(pause);
        if (!slot.job.isEmpty()) emit pausedChanged(slot.job, pause);
    }
    if (holder && holder != m_granted) m_slots[*holder].worker->grantQuiet();
    m_granted = holder;
}

}  // namespace espalier
