#include "core/engine/run_job.h"

namespace espalier {

void JobSink::checkCancelled() const
{
    if (cancelled()) throw JobCancelled();
}

}  // namespace espalier
