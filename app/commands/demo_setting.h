#pragma once

#include "app/commands/plan_jobs.h"

#include <filesystem>
#include <vector>

namespace espalier {

// The embedded default: Fashion-MNIST from Debian's dataset-fashion-mnist and the residual network in resources/models.

/// A model in resources/models. Throws Failure "environment.no_demo_model".
std::filesystem::path shippedDemoModel(const std::string& file);
inline std::filesystem::path demoModel() { return shippedDemoModel("fashion_resnet.pt"); }

/// Threads for everything but the benchmark.
int demoThreads();

/// Throws Failure "environment.no_demo_data".
WorkspaceSetup demoSetup();

/// Unstructured and channel sparsity at five levels each, with a short retrain.
std::vector<NamedPlan> demoPlans(const ModelSummary& model);

}  // namespace espalier
