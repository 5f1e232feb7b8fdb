#pragma once

#include "app/commands/plan_jobs.h"

#include <filesystem>
#include <string>
#include <vector>

namespace espalier {

/// What `demo --domain` shows: a model that ships, data from a Debian package, and plans that suit them.
struct DemoDomain {
    const char* name;   ///< "fashion", "vit", "letters", "sequence"
    const char* model;  ///< file in resources/models
    const char* files;  ///< stem of the demo's own files: "demo", "demo-vit"
};

/// Throws Failure "usage.unknown_domain".
const DemoDomain& demoDomain(const std::string& name);

/// Where the data are and how they are read; tables are written into `folder` first. Throws Failure
/// "environment.no_demo_data" (where = what is missing, details "package").
WorkspaceSetup domainSetup(const DemoDomain& domain, const std::filesystem::path& folder);

/// 80 % of single weights, and half of the heads and widths, each with a retraining; of fashion the two sweeps.
std::vector<NamedPlan> domainPlans(const DemoDomain& domain, const ModelSummary& model);

}  // namespace espalier
