#pragma once

#include "core/log/experiment_log.h"

#include <filesystem>
#include <memory>

namespace espalier {

class Terminal;

/// Makes a workspace in two steps, so that bad input leaves nothing behind: the model is inspected against the data
/// first, and only then is the file made. `setup` needs data and preprocessing; an empty input is taken from the data.
/// Throws Failure.
std::unique_ptr<ExperimentLog> makeWorkspace(const std::filesystem::path& file, const std::filesystem::path& model,
                                             WorkspaceSetup setup, Terminal& terminal);

/// Measures the dense model and logs it. Where the input turns out to be bad the new workspace is removed again; `log` is
/// empty then. Throws Failure.
void measureBaseline(std::unique_ptr<ExperimentLog>& log, Terminal& terminal);

/// Threads for everything that is not the benchmark.
int workingThreads();

}  // namespace espalier
