#pragma once

namespace espalier {

/// Schema 4: what each step of a recipe did to the accuracy; what scans found out about single layers.
inline constexpr const char* schemaV4 = R"sql(
CREATE TABLE recovery_steps (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    step INTEGER NOT NULL,
    accuracy_before REAL,
    accuracy_after REAL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;

CREATE TABLE sensitivity_points (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    model TEXT NOT NULL,
    data TEXT NOT NULL,
    layer TEXT NOT NULL,
    pattern TEXT NOT NULL,
    criterion TEXT NOT NULL,
    sparsity REAL NOT NULL,
    achieved REAL NOT NULL,
    images INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    dense_correct INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    gained INTEGER NOT NULL,
    divergence REAL,
    divergence_error REAL
);

CREATE TABLE layer_times (
    model TEXT NOT NULL,
    layer TEXT NOT NULL,
    pattern TEXT NOT NULL,
    criterion TEXT NOT NULL,
    sparsity REAL NOT NULL,
    batch INTEGER NOT NULL,
    threads INTEGER NOT NULL,
    dense_ms REAL NOT NULL,
    sparse_ms REAL,
    PRIMARY KEY (model, layer, pattern, criterion, sparsity, batch, threads)
) WITHOUT ROWID;
)sql";

}  // namespace espalier
