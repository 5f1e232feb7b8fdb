#include "app/worker/job_failure.h"

#include "core/engine/run_job.h"

#include <new>
#include <string_view>

namespace espalier {

namespace {

Issue issue(std::string code, const char* detail)
{
    return {Severity::error, std::move(code), "", {{"detail", detail}}};
}

/// LibTorch's allocator throws an error of its own, OpenCV's too.
bool tellsOfMemory(std::string_view text)
{
    for (const char* sign :
         {"DefaultCPUAllocator", "not enough memory", "Cannot allocate memory", "Insufficient memory"})
        if (text.find(sign) != std::string_view::npos) return true;
    return false;
}

}  // namespace

JobEvent eventOf(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const JobCancelled&) {
        return CancelledEvent{};
    } catch (const Failure& failure) {
        Issue found = failure.issue();
        if (tellsOfMemory(failure.what())) found.code = "job.out_of_memory";
        return FailedEvent{found};
    } catch (const std::bad_alloc& failed) {
        return FailedEvent{issue("job.out_of_memory", failed.what())};
    } catch (const std::exception& failed) {
        return FailedEvent{issue(tellsOfMemory(failed.what()) ? "job.out_of_memory" : "job.unexpected", failed.what())};
    } catch (...) {
        return FailedEvent{issue("job.unexpected", "no standard exception")};
    }
}

}  // namespace espalier
