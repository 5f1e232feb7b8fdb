#pragma once

#include "core/sparsity/pattern.h"

#include <cstdint>
#include <string>

namespace espalier {

/// Of an fp32 weight or activation.
constexpr std::int64_t bytesOfFloat = 4;

/// What one fp32 weight matrix needs in storage.
struct Stored {
    std::int64_t bytes = 0;
    std::string format;  ///< "dense", "csr", "bitmap", "n:m"
};

/// The smallest of: dense (4 a weight); CSR (4 a value, column index of 2 bytes up to 65,536 columns else 4, 4-byte row
/// pointers, rows + 1); for an N:M pattern, packed (4 a value, ceil(log2 M) bits each for its place; N slots for
/// every M columns, filled or not; not to be had where there are more nonzeros than slots); bitmap (4 a value, one bit a
/// weight, rounded up to bytes). Ties go to the earlier: 2:4 ships packed, though its bitmap is as small.
Stored storedBytes(std::int64_t rows, std::int64_t columns, std::int64_t nonzeros, const Pattern& pattern);

}  // namespace espalier
