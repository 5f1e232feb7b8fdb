#include "core/sparsity/mask_file.h"

#include "core/base/issue.h"
#include "core/base/sha256.h"

#include <bit>
#include <string_view>

namespace espalier {

namespace {

constexpr std::string_view maskMagic = "ESPMASK1";
constexpr std::size_t hexHashSize = 64;  // SHA-256
constexpr std::uint64_t mostMaskElements = std::uint64_t(1) << 40;

[[noreturn]] void badMasks(const char* reason) { throw Failure("data.bad_masks", "", {{"detail", reason}}); }

/// Reads forward and never past the end.
class MaskReader {
public:
    explicit MaskReader(std::string_view bytes) : m_bytes(bytes) {}

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size()) badMasks("truncated");
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }
    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        const std::string_view taken = take(std::uint64_t(bytes));
        for (int i = 0; i < bytes; ++i)
            value |= std::uint64_t(static_cast<unsigned char>(taken[std::size_t(i)])) << (8 * i);
        return value;
    }
    bool done() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

std::vector<std::int64_t> readShape(MaskReader& reader)
{
    std::vector<std::int64_t> shape;
    std::uint64_t elements = 1;
    for (std::uint64_t rank = reader.number(1); rank > 0; --rank) {
        const std::uint64_t size = reader.number(8);
        if (size == 0 || size > mostMaskElements || (elements *= size) > mostMaskElements) badMasks("shape");
        shape.push_back(std::int64_t(size));
    }
    return shape;
}

}  // namespace

std::int64_t PackedMask::size() const
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape) count *= size;
    return count;
}

std::int64_t PackedMask::keptCount() const
{
    std::int64_t count = 0;
    for (const char byte : bits) count += std::popcount(static_cast<unsigned char>(byte));
    return count;
}

std::vector<PackedMask> readMaskFile(const std::string& bytes)
{
    if (!bytes.starts_with(maskMagic)) badMasks("magic");
    if (bytes.size() < maskMagic.size() + hexHashSize) badMasks("truncated");
    const std::string_view body(bytes.data(), bytes.size() - hexHashSize);
    if (sha256(body) != std::string_view(bytes).substr(body.size())) badMasks("checksum");

    MaskReader reader(body.substr(maskMagic.size()));
    std::vector<PackedMask> masks;
    for (std::uint64_t left = reader.number(4); left > 0; --left) {
        PackedMask mask;
        mask.path = reader.take(reader.number(4));
        if (!masks.empty() && mask.path <= masks.back().path) badMasks("order");
        mask.shape = readShape(reader);
        mask.bits = reader.take(std::uint64_t(mask.size() + 7) / 8);
        if (mask.size() % 8 != 0 && (static_cast<unsigned char>(mask.bits.back()) >> (mask.size() % 8)) != 0)
            badMasks("padding");
        masks.push_back(std::move(mask));
    }
    if (!reader.done()) badMasks("trailing_bytes");
    return masks;
}

double maskOverlap(const PackedMask& a, const PackedMask& b)
{
    std::int64_t both = 0, either = 0;
    for (std::size_t i = 0; i < a.bits.size(); ++i) {
        const auto left = static_cast<unsigned char>(a.bits[i]), right = static_cast<unsigned char>(b.bits[i]);
        both += std::popcount(static_cast<unsigned char>(left & right));
        either += std::popcount(static_cast<unsigned char>(left | right));
    }
    return either == 0 ? 1.0 : double(both) / double(either);
}

double overlapByChance(double keptByA, double keptByB)
{
    const double both = keptByA * keptByB, either = keptByA + keptByB - both;
    return either == 0 ? 1.0 : both / either;
}

}  // namespace espalier
