#include "core/sparsity/mask_file.h"

#include "core/base/issue.h"
#include "core/base/sha256.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// One mask of 2 x 5, as docs/masks.md says.
std::string fileWith(const std::string& bits)
{
    std::string bytes = std::string("ESPMASK1") + std::string("\1\0\0\0", 4);
    bytes += std::string("\1\0\0\0", 4) + "w" + '\2';
    bytes += std::string("\2\0\0\0\0\0\0\0", 8) + std::string("\5\0\0\0\0\0\0\0", 8) + bits;
    return bytes + sha256(bytes);
}

TEST(MaskFile, IsReadBitByBit)
{
    const auto masks = readMaskFile(fileWith("\x05\x02"));
    ASSERT_EQ(masks.size(), 1u);
    EXPECT_EQ(masks[0].path, "w");
    EXPECT_EQ(masks[0].shape, (std::vector<std::int64_t>{2, 5}));
    EXPECT_EQ(masks[0].keptCount(), 3);
    for (const std::int64_t element : {0, 2, 9}) EXPECT_TRUE(masks[0].kept(element));
    EXPECT_FALSE(masks[0].kept(1));
}

TEST(MaskFile, RefusesWhatItCannotAccountFor)
{
    const auto code = [](const std::string& bytes) {
        try {
            readMaskFile(bytes);
        } catch (const Failure& failure) {
            return failure.issue().details.at("detail");
        }
        return std::string("read");
    };
    EXPECT_EQ(code("PK"), "magic");
    EXPECT_EQ(code(fileWith("\x05\x06")), "padding");
    EXPECT_EQ(code(fileWith("\x05")), "truncated");
    std::string flipped = fileWith("\x05\x02");
    flipped[30] ^= 1;
    EXPECT_EQ(code(flipped), "checksum");
}

TEST(MaskFile, OverlapIsOfWhatEitherKeeps)
{
    const PackedMask a{"w", {8}, "\x0f"}, b{"w", {8}, "\x3c"}, none{"w", {8}, std::string(1, '\0')};
    EXPECT_DOUBLE_EQ(maskOverlap(a, b), 2.0 / 6);
    EXPECT_DOUBLE_EQ(maskOverlap(a, a), 1);
    EXPECT_DOUBLE_EQ(maskOverlap(a, none), 0);
    EXPECT_DOUBLE_EQ(maskOverlap(none, none), 1);
    EXPECT_DOUBLE_EQ(overlapByChance(0.5, 0.5), 1.0 / 3);
}

}  // namespace
}  // namespace espalier
