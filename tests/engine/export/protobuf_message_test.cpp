#include "core/engine/export/protobuf_message.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

std::string bytesOf(const ProtobufMessage& message)
{
    std::string bytes;
    for (const auto piece : message.pieces()) bytes += piece;
    EXPECT_EQ(bytes.size(), message.size());
    return bytes;
}

// The first two are the examples of protobuf.dev/programming-guides/encoding.
TEST(ProtobufMessage, WritesFieldsAsTheEncodingSays)
{
    ProtobufMessage number, text;
    number.integer(1, 150);
    EXPECT_EQ(bytesOf(number), "\x08\x96\x01");
    text.text(2, "testing");
    EXPECT_EQ(bytesOf(text), "\x12\x07testing");
    ProtobufMessage real;
    real.real(2, 1.0f);
    EXPECT_EQ(bytesOf(real), std::string("\x15\x00\x00\x80\x3f", 5));
}

TEST(ProtobufMessage, NegativeNumbersTakeTenBytes)
{
    ProtobufMessage message;
    message.integer(20, -1);
    EXPECT_EQ(bytesOf(message), "\xa0\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
}

TEST(ProtobufMessage, NestedAndBorrowedBytesKeepTheirPlace)
{
    const std::string weights(200, 'w');
    ProtobufMessage inner, outer;
    inner.integer(1, 1);
    inner.borrowed(9, weights);
    inner.integer(2, 2);
    outer.text(1, "a");
    outer.message(5, std::move(inner));
    outer.text(1, "b");
    EXPECT_EQ(bytesOf(outer),
              "\x0a\x01"
              "a\x2a\xcf\x01\x08\x01\x4a\xc8\x01" +
                  weights + "\x10\x02\x0a\x01" + "b");
}

TEST(ProtobufMessage, NothingBorrowedIsAnEmptyField)
{
    ProtobufMessage message;
    message.borrowed(9, {});
    EXPECT_EQ(bytesOf(message), std::string("\x4a\x00", 2));
}

}  // namespace
}  // namespace espalier
