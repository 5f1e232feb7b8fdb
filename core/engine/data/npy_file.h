#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>

namespace espalier {

/// Reads a NumPy array (format 1 to 3): |u1 as uint8, <f4 and <f8 as float, integers as int64; C or Fortran order.
/// Throws Failure "data.not_found", "data.bad_file", "data.unsupported_type", "data.truncated", "data.empty".
at::Tensor readNpy(const std::filesystem::path& file);

}  // namespace espalier
