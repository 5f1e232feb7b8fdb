#pragma once

#include "core/engine/program/program.h"

#include <filesystem>

namespace espalier {

/// Writes a program's parameters and buffers by path, atomically, in the safetensors format
/// (github.com/huggingface/safetensors, README): 8 bytes of little-endian header length, a JSON header, the data. Throws
/// Failure "export.type_unsupported" and what writing files throws.
void writeSafetensors(const Program& program, const std::filesystem::path& file);

}  // namespace espalier
