#pragma once

#include "core/profile/operating_profile.h"
#include "core/reassess/reassessment.h"
#include "core/robustness/robustness_result.h"
#include "core/stress/stress_result.h"

namespace espalier {

class Database;

// Rows of tables profiles, stress_tests, stress_samples, robustness_points and class_names. All inside the caller's
// transaction or snapshot.

/// Replaces the one of that name, in its place.
void storeProfile(Database& database, const OperatingProfile& profile);
/// False where there is none.
bool deleteProfile(Database& database, const std::string& name);
std::vector<OperatingProfile> loadProfiles(const Database& database);

/// One that is there stays as it is.
void storeStress(Database& database, const StressResult& result);
/// Oldest first, without samples; with them only the one whose id is given.
std::vector<StressResult> loadStress(const Database& database, const std::string& withSamples);

/// A point that is there stays as it is.
void storeRobustness(Database& database, const RobustnessResult& result);
RobustnessResult loadRobustness(const Database& database);

void storeReassessment(Database& database, const Reassessment& result);
std::vector<Reassessment> loadReassessments(const Database& database, const std::string& experiment);  ///< empty: all

}  // namespace espalier
