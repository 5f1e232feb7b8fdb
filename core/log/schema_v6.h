#pragma once

namespace espalier {

/// Schema 6: profiles; what stress tests and robustness tests found.
inline constexpr const char* schemaV6 = R"sql(
CREATE TABLE profiles (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL
);

CREATE TABLE stress_tests (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    experiment TEXT NOT NULL,
    created TEXT NOT NULL,
    result TEXT NOT NULL
);

CREATE TABLE stress_samples (
    test INTEGER NOT NULL REFERENCES stress_tests (seq),
    load INTEGER NOT NULL,
    arrival BLOB NOT NULL,
    latency BLOB NOT NULL,
    queue BLOB NOT NULL,
    late BLOB NOT NULL,
    PRIMARY KEY (test, load)
) WITHOUT ROWID;

CREATE TABLE robustness_points (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    experiment TEXT NOT NULL,
    data TEXT NOT NULL,
    corruption TEXT NOT NULL,
    severity INTEGER NOT NULL,
    slice TEXT NOT NULL,
    seed TEXT NOT NULL,
    samples INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    gained INTEGER NOT NULL,
    class_samples TEXT NOT NULL,
    class_correct TEXT NOT NULL,
    diverged INTEGER NOT NULL
);

CREATE TABLE class_names (
    label INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
)sql";

}  // namespace espalier
