#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace espalier {

/// Which elements of one weight stay, as it lies in a masks file (docs/masks.md).
struct PackedMask {
    std::string path;                 ///< of the weight's parameter
    std::vector<std::int64_t> shape;  ///< outermost first
    std::string bits;                 ///< row-major, lowest bit first; 1 is kept

    std::int64_t size() const;
    bool kept(std::int64_t element) const
    {
        return (static_cast<unsigned char>(bits[static_cast<std::size_t>(element / 8)]) >> (element % 8)) & 1;
    }
    std::int64_t keptCount() const;
    bool operator==(const PackedMask&) const = default;
};

/// By path. Throws Failure "data.bad_masks".
std::vector<PackedMask> readMaskFile(const std::string& bytes);

/// Elements that both keep over elements that either keeps (Jaccard 1912); 1 where neither keeps any. The shapes must be
/// the same.
double maskOverlap(const PackedMask& a, const PackedMask& b);
/// What masks that know nothing of each other would come to, keeping these shares.
double overlapByChance(double keptByA, double keptByB);

}  // namespace espalier
