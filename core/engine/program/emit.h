#pragma once

#include "core/engine/program/program.h"

#include <filesystem>

namespace torch::jit {
struct Module;
}

namespace espalier {

/// A fresh TorchScript module with the same parameter paths. Its root `training` attribute drives every training
/// argument, so Python's .train() and .eval() work even for what arrived traced; it starts in eval mode.
torch::jit::Module emit(const Program& program);

/// Writes emit() to `file` atomically. Throws Failure "environment.disk_full" or "environment.unwritable_file".
void saveTorchScript(const Program& program, const std::filesystem::path& file);

}  // namespace espalier
