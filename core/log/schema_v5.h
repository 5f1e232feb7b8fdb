#pragma once

namespace espalier {

/// Schema 5: how long a layer takes with so many channels.
inline constexpr const char* schemaV5 = R"sql(
CREATE TABLE channel_times (
    model TEXT NOT NULL,
    layer TEXT NOT NULL,
    channels INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    threads INTEGER NOT NULL,
    ms REAL NOT NULL,
    PRIMARY KEY (model, layer, batch, threads, channels)
) WITHOUT ROWID;
)sql";

}  // namespace espalier
