#pragma once

#include "core/log/experiment_log.h"

namespace espalier {

class Database;

/// Rows of table jobs. Paths inside the workspace's folder are kept relative to it, so that a workspace can be moved.
void insertJob(Database& database, const JobRecord& job, const std::filesystem::path& folder);
void updateJobState(Database& database, const std::string& id, JobState state, const std::optional<Issue>& failure);
std::vector<JobRecord> loadJobs(const Database& database, const std::filesystem::path& folder);
std::map<std::string, std::string> loadSweeps(const Database& database);

}  // namespace espalier
