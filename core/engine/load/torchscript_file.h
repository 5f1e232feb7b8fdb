#pragma once

#include "core/engine/program/program.h"

#include <filesystem>

namespace torch::jit {
struct Module;
}

namespace espalier {

/// Loads a TorchScript archive in eval mode. Says what else it is where it is none. Throws Failure
/// "model.not_found", "model.is_a_directory", "model.not_torchscript" (details "looks_like": "pickle", "text",
/// "state_dict", "zip", "empty", "unknown"), "model.truncated", "model.newer_format", "model.unknown_operator",
/// "model.damaged" (details "detail" or "record"), "model.changed" (the SHA-256 is not `expectedSha256`, if one is given).
torch::jit::Module loadTorchScript(const std::filesystem::path& file, const std::string& expectedSha256 = {});

/// loadTorchScript() and flatten() on a random batch of two samples of `input` (without the batch), seeded. Checks the
/// result against forward(), also at a batch of three. Throws Failure "model.forward_failed", "model.fixed_batch" (details
/// "batch": the only one forward() takes), "model.flattening_differs" (details "batch"), and what flatten() throws, too.
Program loadProgram(const std::filesystem::path& file, const std::vector<std::int64_t>& input,
                    const std::string& expectedSha256 = {});

}  // namespace espalier
