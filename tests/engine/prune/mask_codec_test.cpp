#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "core/engine/prune/masks.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace espalier {
namespace {

Masks someMasks()
{
    at::manual_seed(1);
    return {{"conv1.weight", at::rand({4, 3, 3, 3}) > 0.5},
            {"fc.weight", at::rand({10, 16}) > 0.9},
            {"odd.weight", at::rand({1, 1, 13}) > 0.2}};
}

/// The reason decodeMasks gives for refusing, or "accepted".
std::string refusal(const std::string& bytes)
{
    try {
        decodeMasks(bytes);
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "data.bad_masks");
        return failure.issue().details.at("detail");
    }
    return "accepted";
}

/// A file whose hash is right, so that what is inside is looked at.
std::string sealed(const std::string& body) { return body + sha256(body); }

TEST(MaskCodec, GivesBackWhatItWasGiven)
{
    const Masks masks = someMasks();
    const Masks decoded = decodeMasks(encodeMasks(masks));
    ASSERT_EQ(decoded.size(), masks.size());
    for (const auto& [path, mask] : masks) EXPECT_TRUE(decoded.at(path).equal(mask)) << path;
    EXPECT_TRUE(decodeMasks(encodeMasks({})).empty());
}

TEST(MaskCodec, LaysOutTheBytesAsDocumented)
{
    const std::string bytes =
        encodeMasks({{"w", at::tensor({1, 0, 1, 1, 0, 0, 0, 0, 0, 1}).view({2, 5}).to(at::kBool)}});
    const std::string body = std::string("ESPMASK1") + std::string("\1\0\0\0", 4) + std::string("\1\0\0\0w", 5) + "\2" +
                             std::string("\2\0\0\0\0\0\0\0", 8) + std::string("\5\0\0\0\0\0\0\0", 8) + "\x0d" + "\x02";
    EXPECT_EQ(bytes, sealed(body));
}

TEST(MaskCodec, DoesNotDependOnTheMemoryLayout)
{
    const at::Tensor mask = at::rand({6, 5}) > 0.5;
    EXPECT_EQ(encodeMasks({{"w", mask}}), encodeMasks({{"w", mask.t().contiguous().t()}}));
}

TEST(MaskCodec, RefusesEveryFlippedBit)
{
    const std::string bytes = encodeMasks(someMasks());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] ^= char(1 << (at % 8));
        EXPECT_NE(refusal(damaged), "accepted") << "byte " << at;
    }
}

TEST(MaskCodec, RefusesEveryTruncation)
{
    const std::string bytes = encodeMasks(someMasks());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_NE(refusal(bytes.substr(0, length)), "accepted") << length;
}

TEST(MaskCodec, RefusesWhatIsWrongInsideThoughTheHashIsRight)
{
    const std::string start = std::string("ESPMASK1") + std::string("\1\0\0\0", 4) + std::string("\1\0\0\0w", 5);
    const auto size = [](char value) { return std::string(1, value) + std::string(7, '\0'); };
    EXPECT_EQ(refusal(sealed(start + "\1" + size(3) + "\5")), "accepted");
    EXPECT_EQ(refusal(sealed(start + "\1" + size(3) + "\x0d")), "padding");
    EXPECT_EQ(refusal(sealed(start + "\1" + size(3) + "\5x")), "trailing_bytes");
    EXPECT_EQ(refusal(sealed(start + "\1" + size(0))), "shape");
    EXPECT_EQ(refusal(sealed(start + "\1" + std::string(8, '\xff') + "\1")), "shape");
    EXPECT_EQ(refusal(sealed(start + "\1" + std::string("\0\0\0\0\1\0\0\0", 8) + "\1")), "truncated");
    EXPECT_EQ(refusal(sealed(std::string("ESPMASK1") + "\xff\xff\xff\xff")), "truncated");
    const std::string mask = std::string("\1\0\0\0w\1", 6) + size(3) + "\5";
    EXPECT_EQ(refusal(sealed(std::string("ESPMASK1") + std::string("\2\0\0\0", 4) + mask + mask)), "order");
    EXPECT_EQ(refusal("not a mask file at all, though it is long enough to hold a hash at its end, mind you"), "magic");
}

}  // namespace
}  // namespace espalier
