#pragma once

namespace espalier {

/// Schema 8: experiments measured anew, with their raw samples.
inline constexpr const char* schemaV8 = R"sql(
CREATE TABLE reassessments (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    experiment TEXT NOT NULL,
    created TEXT NOT NULL,
    result TEXT NOT NULL
);
)sql";

}  // namespace espalier
