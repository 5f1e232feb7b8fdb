#include "core/measure/stored_bytes.h"

#include <bit>
#include <optional>

namespace espalier {

namespace {

constexpr std::int64_t valueBytes = 4;

std::int64_t bytesOfBits(std::int64_t bits) { return (bits + 7) / 8; }

std::int64_t csrBytes(std::int64_t rows, std::int64_t columns, std::int64_t nonzeros)
{
    const std::int64_t indexBytes = columns <= 65536 ? 2 : 4;
    return nonzeros * (valueBytes + indexBytes) + 4 * (rows + 1);
}

std::optional<std::int64_t> packedBytes(std::int64_t rows, std::int64_t columns, std::int64_t nonzeros,
                                        const Pattern& pattern)
{
    if (pattern.kind != Pattern::Kind::n_of_m) return {};
    const std::int64_t slots = rows * ((columns + pattern.m - 1) / pattern.m) * pattern.n;
    if (nonzeros > slots) return {};
    const auto placeBits = static_cast<std::int64_t>(std::bit_width(static_cast<unsigned>(pattern.m - 1)));
    return slots * valueBytes + bytesOfBits(slots * placeBits);
}

}  // namespace

Stored storedBytes(std::int64_t rows, std::int64_t columns, std::int64_t nonzeros, const Pattern& pattern)
{
    const std::int64_t weights = rows * columns;
    Stored best{weights * valueBytes, "dense"};
    const auto offer = [&best](std::int64_t bytes, const char* format) {
        if (bytes < best.bytes) best = {bytes, format};
    };
    offer(csrBytes(rows, columns, nonzeros), "csr");
    if (const auto packed = packedBytes(rows, columns, nonzeros, pattern)) offer(*packed, "n:m");
    offer(nonzeros * valueBytes + bytesOfBits(weights), "bitmap");
    return best;
}

}  // namespace espalier
