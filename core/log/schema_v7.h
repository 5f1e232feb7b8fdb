#pragma once

namespace espalier {

/// Schema 7: which experiment was decided on, every version of it.
inline constexpr const char* schemaV7 = R"sql(
CREATE TABLE decisions (
    version INTEGER PRIMARY KEY,
    experiment TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    created TEXT NOT NULL,
    record TEXT NOT NULL
);
)sql";

}  // namespace espalier
