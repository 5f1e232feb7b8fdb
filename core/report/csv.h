#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

// Comma-separated values as in RFC 4180, for spreadsheets and programs alike.

/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
std::string defused(std::string_view text);

/// Defused, and quoted where it has to be.
std::string csvText(std::string_view text);

/// Shortest text that reads back as the same number; empty for what is absent or NaN.
std::string csvNumber(std::optional<double> value);

/// Cells that are ready, with the end of the line.
std::string csvLine(const std::vector<std::string>& cells);

}  // namespace espalier
