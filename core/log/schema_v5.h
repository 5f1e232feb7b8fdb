#pragma once

namespace espalier {

/// Schema 5: what the dense and the pruned models said of each validation sample; each layer's time alone in the dense,
/// masked and compacted model; how long a layer takes with so many channels.
inline constexpr const char* schemaV5 = R"sql(
CREATE TABLE dense_predictions (
    model TEXT NOT NULL,
    data TEXT NOT NULL,
    samples INTEGER NOT NULL,
    labels BLOB NOT NULL,
    class_names TEXT NOT NULL,
    classes BLOB NOT NULL,
    confidences BLOB NOT NULL,
    PRIMARY KEY (model, data, samples)
) WITHOUT ROWID;

CREATE TABLE predictions (
    experiment INTEGER PRIMARY KEY REFERENCES experiments (seq),
    samples INTEGER NOT NULL,
    classes BLOB NOT NULL,
    confidences BLOB NOT NULL
);

CREATE TABLE channel_times (
    model TEXT NOT NULL,
    layer TEXT NOT NULL,
    channels INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    threads INTEGER NOT NULL,
    ms REAL NOT NULL,
    PRIMARY KEY (model, layer, batch, threads, channels)
) WITHOUT ROWID;

ALTER TABLE layer_results ADD COLUMN alone_dense_ms REAL;
ALTER TABLE layer_results ADD COLUMN alone_masked_ms REAL;
ALTER TABLE layer_results ADD COLUMN alone_compacted_ms REAL;
)sql";

}  // namespace espalier
