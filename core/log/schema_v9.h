#pragma once

namespace espalier {

/// Schema 9: plans of a scan's cuts measured as a whole.
inline constexpr const char* schemaV9 = R"sql(
CREATE TABLE joint_points (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    model TEXT NOT NULL,
    data TEXT NOT NULL,
    cuts TEXT NOT NULL,
    images INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    dense_correct INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    gained INTEGER NOT NULL,
    divergence REAL,
    divergence_error REAL
);
)sql";

}  // namespace espalier
