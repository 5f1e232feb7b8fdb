#include "core/measure/stored_bytes.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

const Pattern scattered = Pattern::parse("unstructured");

void expectStored(const Stored& stored, std::int64_t bytes, const std::string& format)
{
    EXPECT_EQ(stored.bytes, bytes);
    EXPECT_EQ(stored.format, format);
}

TEST(StoredBytes, FullMatrixIsDense) { expectStored(storedBytes(64, 576, 64 * 576, scattered), 147456, "dense"); }

TEST(StoredBytes, HalfEmptyIsBitmap)
{
    // dense 40,000; csr 5,000 * 6 + 4 * 101 = 30,404; bitmap 5,000 * 4 + 1,250
    expectStored(storedBytes(100, 100, 5000, scattered), 21250, "bitmap");
}

TEST(StoredBytes, NearlyEmptyIsCsr)
{
    // bitmap 100 * 4 + 12,500; csr 100 * 6 + 4 * 101
    expectStored(storedBytes(100, 1000, 100, scattered), 1004, "csr");
}

TEST(StoredBytes, WideRowsNeedWiderIndexes)
{
    expectStored(storedBytes(1, 65536, 10, scattered), 10 * 6 + 8, "csr");
    expectStored(storedBytes(1, 65537, 10, scattered), 10 * 8 + 8, "csr");
}

TEST(StoredBytes, BitmapRoundsUpToBytes) { expectStored(storedBytes(3, 3, 4, scattered), 4 * 4 + 2, "bitmap"); }

TEST(StoredBytes, TwoOfFourIsPacked)
{
    // 1,024 weights, 512 kept: 512 * 4 + 512 * 2 bits = 2,176 equals the bitmap's 2,048 + 128: it ships packed.
    expectStored(storedBytes(16, 64, 512, Pattern::parse("2:4")), 2176, "n:m");
    // 1:4: 256 * 4 + 256 * 2 bits = 1,088 against the bitmap's 1,024 + 128.
    expectStored(storedBytes(16, 64, 256, Pattern::parse("1:4")), 1088, "n:m");
}

TEST(StoredBytes, MoreWeightsThanSlotsCannotBePacked)
{
    expectStored(storedBytes(16, 64, 300, Pattern::parse("1:4")), 300 * 4 + 128, "bitmap");
}

TEST(StoredBytes, TieGoesToDense)
{
    // dense 32 * 4 = 128; bitmap 31 * 4 + 4 = 128
    expectStored(storedBytes(1, 32, 31, scattered), 128, "dense");
}

TEST(StoredBytes, NothingIsNothing)
{
    expectStored(storedBytes(0, 0, 0, scattered), 0, "dense");
    expectStored(storedBytes(8, 8, 0, scattered), 8, "bitmap");
}

}  // namespace
}  // namespace espalier
