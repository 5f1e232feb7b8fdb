#pragma once

#include "core/engine/run_job.h"

namespace espalier {

/// Asks for a quiet machine for as long as it lives.
class Quiet {
public:
    explicit Quiet(JobSink& sink) : m_sink(sink) { m_sink.quiet(true); }
    ~Quiet() { m_sink.quiet(false); }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    JobSink& m_sink;
};

}  // namespace espalier
