#pragma once

namespace espalier {

/// Schema 3: what ran the dense model that a latency is compared with and how fast, and the adapter that measured what is
/// deployed, which a workspace chooses.
inline constexpr const char* schemaV3 = R"sql(
ALTER TABLE latencies ADD COLUMN dense_ms REAL NOT NULL DEFAULT 0;
ALTER TABLE latencies ADD COLUMN dense_engine TEXT NOT NULL DEFAULT '';
ALTER TABLE latencies ADD COLUMN adapter TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN adapter TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace espalier
