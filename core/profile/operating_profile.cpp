#include "core/profile/operating_profile.h"

#include "core/base/issue.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

[[noreturn]] void contradict(const char* key, const char* other, const char* reason)
{
    throw Failure("profile.contradiction", key, {{"other", other}, {"reason", reason}});
}

void refuse(const char* key, const std::string& found, const char* expected)
{
    throw Failure("profile.bad_value", key, {{"found", found}, {"expected", expected}});
}

void checkPositive(const char* key, const std::optional<double>& value)
{
    if (value && !(*value > 0 && std::isfinite(*value))) refuse(key, std::to_string(*value), "more than 0");
}

void checkFraction(const char* key, double value)
{
    if (!(value >= 0 && value <= 1)) refuse(key, std::to_string(value), "0 .. 1");
}

void checkRanges(const OperatingProfile& profile)
{
    if (profile.name.empty()) refuse("name", "", "a name");
    const auto truths = {"", "masked", "compacted", "sparse", "deployed"};
    if (std::find(truths.begin(), truths.end(), profile.runtime) == truths.end())
        refuse("runtime", profile.runtime, "masked, compacted, sparse, deployed");
    if (profile.threads < 1 || profile.threads > 1024) refuse("threads", std::to_string(profile.threads), "1 .. 1024");
    if (profile.batch < 1 || profile.batch > 4096) refuse("batch", std::to_string(profile.batch), "1 .. 4096");
    checkPositive("requests_per_second", profile.requestsPerSecond);
    checkPositive("peak_requests_per_second", profile.peakRequestsPerSecond);
    checkPositive("p99_limit_ms", profile.p99LimitMs);
    checkPositive("price_per_hour", profile.pricePerHour);
    checkPositive("watts", profile.watts);
    checkPositive("energy.picojoules_per_mac", profile.energy.picojoulesPerMac);
    checkPositive("energy.picojoules_per_byte", profile.energy.picojoulesPerByte);
    if (profile.memoryBytes && *profile.memoryBytes < 1)
        refuse("memory_bytes", std::to_string(*profile.memoryBytes), "more than 0");
    if (profile.otherMemoryBytes < 0)
        refuse("other_memory_bytes", std::to_string(profile.otherMemoryBytes), "0 or more");
    if (profile.accuracyFloor) checkFraction("accuracy_floor", *profile.accuracyFloor);
    for (const auto& [name, floor] : profile.classFloors) checkFraction("class_floors", floor);
}

}  // namespace

void checkProfile(const OperatingProfile& profile)
{
    checkRanges(profile);
    if (profile.requestsPerSecond && profile.peakRequestsPerSecond &&
        *profile.peakRequestsPerSecond < *profile.requestsPerSecond)
        contradict("peak_requests_per_second", "requests_per_second", "peak_below_average");
    if (profile.memoryBytes && profile.otherMemoryBytes >= *profile.memoryBytes)
        contradict("other_memory_bytes", "memory_bytes", "no_memory_left");
    if (!profile.memoryBytes && profile.otherMemoryBytes > 0)
        contradict("other_memory_bytes", "memory_bytes", "beside_what");
}

}  // namespace espalier
