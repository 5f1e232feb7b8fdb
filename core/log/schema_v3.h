#pragma once

namespace espalier {

/// Schema 3: what the sparse runtime made of a model: the check of its output, and how each layer runs.
inline constexpr const char* schemaV3 = R"sql(
ALTER TABLE experiments ADD COLUMN sparse_vs_masked REAL;
ALTER TABLE layer_results ADD COLUMN sparse_kernel INTEGER;
ALTER TABLE layer_results ADD COLUMN dense_ms REAL;
ALTER TABLE layer_results ADD COLUMN sparse_ms REAL;
ALTER TABLE layer_results ADD COLUMN break_even REAL;
)sql";

}  // namespace espalier
