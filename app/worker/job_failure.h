#pragma once

#include "core/job/job_event.h"

#include <exception>

namespace espalier {

/// The event that tells how a job ended which threw `error`: CancelledEvent or FailedEvent. Running out of memory is
/// "job.out_of_memory" however a library words it; what nobody foresaw is "job.unexpected".
JobEvent eventOf(const std::exception_ptr& error);

}  // namespace espalier
