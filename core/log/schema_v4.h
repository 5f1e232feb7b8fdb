#pragma once

namespace espalier {

/// Schema 4: what each step of a recipe did to the accuracy.
inline constexpr const char* schemaV4 = R"sql(
CREATE TABLE recovery_steps (
    experiment INTEGER NOT NULL REFERENCES experiments (seq),
    position INTEGER NOT NULL,
    step INTEGER NOT NULL,
    accuracy_before REAL,
    accuracy_after REAL,
    PRIMARY KEY (experiment, position)
) WITHOUT ROWID;
)sql";

}  // namespace espalier
