#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

// What a person types for a list, on the command line and in the window's fields alike. Entries are separated by a
// comma, spaces, or both; a separator without an entry after it is a slip, not an end. Blank text gives nothing.

/// "3x32x32" (also "3 × 32 × 32", "3*32*32", "3,32,32") or "784": one to four sizes from 1 to 2^20. Throws Failure
/// "usage.bad_shape" with where = the text.
std::vector<std::int64_t> parseShape(std::string_view text);

/// "0.485,0.456,0.406" (also with semicolons): finite numbers with a decimal point. Throws Failure "usage.bad_numbers"
/// with where = `field`.
std::vector<double> parseNumbers(std::string_view text, const std::string& field);

}  // namespace espalier
