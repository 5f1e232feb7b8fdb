#pragma once

namespace espalier {

/// Schema 2: what people say about an experiment (note, tags, trashed), and which one its plan was branched from.
inline constexpr const char* schemaV2 = R"sql(
ALTER TABLE experiments ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE experiments ADD COLUMN trashed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE experiments ADD COLUMN parent TEXT NOT NULL DEFAULT '';

CREATE TABLE tags (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;
)sql";

}  // namespace espalier
