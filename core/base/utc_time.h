#pragma once

#include <string>

namespace espalier {

/// "2026-11-28T06:37:41Z", ISO 8601.
std::string utcNow();

}  // namespace espalier
