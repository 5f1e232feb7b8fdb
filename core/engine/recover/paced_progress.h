#pragma once

#include "core/engine/run_job.h"

#include <chrono>

namespace espalier {

/// Tells progress ten times a second, however fast the steps are, and always the last one.
class PacedProgress {
public:
    PacedProgress(JobSink& sink, Phase phase, double total) : m_sink(sink), m_phase(phase), m_total(total) {}

    void at(double done)
    {
        const auto now = std::chrono::steady_clock::now();
        if (done < m_total && now - m_last < std::chrono::milliseconds(100)) return;
        m_last = now;
        m_sink.progress(m_phase, done, m_total);
    }

private:
    JobSink& m_sink;
    Phase m_phase;
    double m_total;
    std::chrono::steady_clock::time_point m_last{};
};

}  // namespace espalier
