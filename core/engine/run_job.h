#pragma once

#include "core/job/job_event.h"
#include "core/job/job_spec.h"

#include <stdexcept>

namespace espalier {

/// Where a running job tells what it does and learns that it should stop. Called by one thread at a time.
class JobSink {
public:
    virtual ~JobSink() = default;
    virtual void send(const JobEvent& event) = 0;
    /// Asked at least ten times a second while the engine works.
    virtual bool cancelled() const = 0;
    /// Returns once nothing else competes for the machine; end with quiet(false).
    virtual void quiet(bool wanted) = 0;

    void progress(Phase phase, double done, double total) { send(ProgressEvent{phase, done, total}); }
    void checkCancelled() const;  ///< throws JobCancelled
};

struct JobCancelled : std::runtime_error {
    JobCancelled() : std::runtime_error("cancelled") {}
};

/// Does one job in this process and gives back what result.json holds: a ModelSummary for inspect ({"summary": ...}),
/// {"summary": ..., "experiment": ...} for baseline, {"experiment": ...} for experiment. result.json is
/// written, atomically and last. The one door into the engine: no LibTorch type crosses it.
/// Throws Failure, JobCancelled. An experiment that was interrupted resumes from its last finished epoch when run again
/// in the same folder.
nlohmann::json runJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
