#pragma once

#include "core/job/job_spec.h"
#include "core/log/experiment.h"

#include <filesystem>
#include <optional>

namespace espalier {

/// Peak resident bytes of a fresh process that loads `model` and runs it at `batch`, less those of one that loads
/// nothing: starts this program again as `--measure-rss` twice. Empty (and a warning Issue) where that fails.
std::optional<std::int64_t> measurePeakRss(const std::filesystem::path& model, const std::vector<std::int64_t>& input,
                                           const BenchmarkSettings& settings);

/// What the fresh process does: main() of the worker calls it for `--measure-rss [MODEL SHAPE BATCH THREADS]` and
/// prints what it gives back: bytes, or 0 where the model cannot be run.
std::int64_t peakRssOfThisProcess(int argc, char** argv);

}  // namespace espalier
