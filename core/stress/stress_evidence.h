#pragma once

#include "core/profile/evidence.h"
#include "core/profile/operating_profile.h"
#include "core/stress/stress_result.h"

#include <span>

namespace espalier {

/// The newest of the tests that fit a profile (see addStress()); null where none does.
const StressResult* stressFor(const OperatingProfile& profile, std::span<const StressResult> tests,
                              const std::string& experiment, bool dense);

/// What the stress tests tell of an experiment under a profile: the newest of those on the profile's threads and batch and
/// judged by a p99 limit no laxer than the profile's. `dense`: of the dense model, which every test measures too.
void addStress(Evidence& evidence, const OperatingProfile& profile, std::span<const StressResult> tests,
               const std::string& experiment, bool dense);

}  // namespace espalier
