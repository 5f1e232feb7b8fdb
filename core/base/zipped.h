#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace espalier {

/// In zlib's format. The same bytes always give the same.
std::string zipped(std::string_view bytes);
/// What was zipped; nothing where it cannot be read or is longer than `most`.
std::optional<std::string> unzipped(std::string_view bytes, std::size_t most);

}  // namespace espalier
