#pragma once

#include <string>
#include <string_view>

namespace espalier {

/// `bytes` with every sequence that is not UTF-8 replaced by U+FFFD, so that whatever a damaged file holds can be
/// written as JSON and shown.
std::string validUtf8(std::string_view bytes);

}  // namespace espalier
