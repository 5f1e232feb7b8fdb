#pragma once

#include "core/job/job_spec.h"

#include <filesystem>
#include <string>
#include <vector>

namespace espalier {

/// "3x32x32" or "784". Throws Failure "usage.bad_shape".
std::vector<std::int64_t> parseShape(const std::string& text);

/// "0.485,0.456,0.406". Throws Failure "usage.bad_numbers" with where = `option`.
std::vector<double> parseNumbers(const std::string& text, const std::string& option);

/// The file a workspace is in: `text` itself, or with ".espalier" added where that was left off.
std::filesystem::path workspaceFile(const std::string& text);

}  // namespace espalier
