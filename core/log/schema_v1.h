#pragma once

namespace espalier {

/// Schema 1. docs/workspace.md describes every table. Where a figure may be NaN the column is REAL and holds the text
/// 'nan'; NULL is "not measured".
inline constexpr const char* schemaV1 = R"sql(
CREATE TABLE models (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    summary TEXT
) WITHOUT ROWID;

CREATE TABLE datasets (
    id INTEGER PRIMARY KEY,
    spec TEXT NOT NULL UNIQUE
);

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    model TEXT NOT NULL REFERENCES models (sha256),
    validation INTEGER NOT NULL REFERENCES datasets (id),
    training INTEGER REFERENCES datasets (id),
    input TEXT NOT NULL,
    mean TEXT NOT NULL,
    std TEXT NOT NULL,
    benchmark_batch INTEGER NOT NULL,
    benchmark_threads INTEGER NOT NULL,
    benchmark_rounds INTEGER NOT NULL,
    threads INTEGER NOT NULL
);

CREATE TABLE plans (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL
);

CREATE TABLE environments (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL
);

CREATE TABLE experiments (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    baseline INTEGER NOT NULL,
    created TEXT NOT NULL,
    plan INTEGER NOT NULL REFERENCES plans (id),
    environment INTEGER NOT NULL REFERENCES environments (id),
    accuracy_dense REAL NOT NULL,
    accuracy_pruned REAL,
    accuracy_recovered REAL,
    accuracy_n INTEGER NOT NULL,
    accuracy_low REAL NOT NULL,
    accuracy_high REAL NOT NULL,
    sparsity_requested REAL,
    sparsity_weights REAL NOT NULL,
    sparsity_prunable_weights REAL NOT NULL,
    sparsity_macs REAL NOT NULL,
    batch INTEGER NOT NULL,
    threads INTEGER NOT NULL,
    weights_dense INTEGER NOT NULL,
    weights_stored INTEGER NOT NULL,
    weights_format TEXT NOT NULL,
    activations_peak INTEGER NOT NULL,
    rss_peak INTEGER,
    compacted_vs_masked REAL,
    seconds REAL NOT NULL,
    key TEXT NOT NULL
);
CREATE INDEX experiments_by_key ON experiments (key);
CREATE INDEX experiments_by_name ON experiments (name);

CREATE TABLE latencies (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    truth TEXT NOT NULL,
    median_ms REAL NOT NULL,
    p95_ms REAL NOT NULL,
    p99_ms REAL NOT NULL,
    ratio REAL NOT NULL,
    ratio_low REAL NOT NULL,
    ratio_high REAL NOT NULL,
    PRIMARY KEY (experiment, truth)
) WITHOUT ROWID;

CREATE TABLE measurements (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    truth TEXT NOT NULL,
    side TEXT NOT NULL,
    milliseconds BLOB NOT NULL,
    PRIMARY KEY (experiment, truth, side)
);

CREATE TABLE layer_results (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    asked TEXT NOT NULL,
    achieved REAL NOT NULL,
    parameters INTEGER NOT NULL,
    nonzeros INTEGER NOT NULL,
    outputs INTEGER NOT NULL,
    outputs_left INTEGER NOT NULL,
    macs INTEGER NOT NULL,
    macs_left INTEGER NOT NULL,
    stored_bytes INTEGER NOT NULL,
    format TEXT NOT NULL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;

CREATE TABLE training_points (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    step INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    loss REAL NOT NULL,
    accuracy REAL,
    learning_rate REAL NOT NULL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;

CREATE TABLE hashes (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (experiment, name)
) WITHOUT ROWID;

CREATE TABLE artifacts (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;

CREATE TABLE issues (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;

CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    spec TEXT NOT NULL,
    state TEXT NOT NULL,
    sweep TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    failure TEXT
);
)sql";

}  // namespace espalier
