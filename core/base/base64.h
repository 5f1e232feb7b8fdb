#pragma once

#include <string>
#include <string_view>

namespace espalier {

/// RFC 4648, padded, in one line.
std::string base64(std::string_view bytes);

}  // namespace espalier
