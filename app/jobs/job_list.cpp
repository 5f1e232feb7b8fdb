#include "app/jobs/job_list.h"

#include <algorithm>

namespace espalier {

JobStatus JobEntry::statusNow(const TimeLeft& timeLeft) const
{
    const auto now = std::chrono::steady_clock::now();
    JobStatus current = status;
    current.secondsElapsed = clock.seconds(now);
    if (status.state == JobState::pending) current.secondsLeft = timeLeft.whole(size());
    if (status.state == JobState::running) current.secondsLeft = timeLeft.left(size(), clock, now);
    return current;
}

JobEntry& JobList::add(const JobRecord& record)
{
    auto entry = std::make_unique<JobEntry>();
    entry->spec = record.spec;
    JobStatus& status = entry->status;
    status.id = QString::fromStdString(record.spec.id);
    status.name = QString::fromStdString(record.spec.name);
    status.sweep = QString::fromStdString(record.sweep);
    status.kind = record.spec.kind;
    status.state = record.state;
    status.attempts = record.attempts;
    status.failure = record.failure;
    m_entries.push_back(std::move(entry));
    return *m_entries.back();
}

const JobEntry* JobList::find(const QString& id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry->status.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

JobEntry* JobList::find(const QString& id) { return const_cast<JobEntry*>(std::as_const(*this).find(id)); }

JobEntry* JobList::takeNext()
{
    if (m_line.empty()) return nullptr;
    const QString id = m_line.front();
    m_line.pop_front();
    return find(id);
}

std::optional<SecondsRange> JobList::secondsLeft(const TimeLeft& timeLeft, int workers) const
{
    SecondsRange sum{0, 0};
    double longest = 0;
    for (const auto& entry : m_entries) {
        if (entry->status.state != JobState::pending && entry->status.state != JobState::running) continue;
        const auto left = entry->statusNow(timeLeft).secondsLeft;
        if (!left) return std::nullopt;
        sum.first += left->first;
        sum.second += left->second;
        longest = std::max(longest, left->second);
    }
    // At best all workers are busy to the end, at worst the longest job is begun last.
    return SecondsRange{sum.first / workers, (sum.second - longest) / workers + longest};
}

}  // namespace espalier
