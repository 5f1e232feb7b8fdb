#pragma once

namespace espalier {

/// Schema 5.
inline constexpr const char* schemaV5 = "";

}  // namespace espalier
