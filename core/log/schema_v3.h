#pragma once

namespace espalier {

/// Schema 3: what the sparse runtime made of a model, the check of its output and how each layer runs; what ran the dense
/// model that a latency is compared with and how fast; the adapter that measured what is deployed, which a workspace
/// chooses.
inline constexpr const char* schemaV3 = R"sql(
ALTER TABLE experiments ADD COLUMN sparse_vs_masked REAL;
ALTER TABLE layer_results ADD COLUMN sparse_kernel INTEGER;
ALTER TABLE layer_results ADD COLUMN dense_ms REAL;
ALTER TABLE layer_results ADD COLUMN sparse_ms REAL;
ALTER TABLE layer_results ADD COLUMN break_even REAL;
ALTER TABLE latencies ADD COLUMN dense_ms REAL NOT NULL DEFAULT 0;
ALTER TABLE latencies ADD COLUMN dense_engine TEXT NOT NULL DEFAULT '';
ALTER TABLE latencies ADD COLUMN adapter TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN adapter TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace espalier
