#include "core/engine/export/protobuf_message.h"

#include <bit>
#include <iterator>

namespace espalier {

namespace {

enum WireType : unsigned { varintType = 0, lengthDelimited = 2, fourBytes = 5 };

}  // namespace

std::string& ProtobufMessage::tail()
{
    if (m_pieces.empty() || !m_pieces.back().foreign.empty()) m_pieces.emplace_back();
    return m_pieces.back().own;
}

void ProtobufMessage::append(std::string_view bytes)
{
    tail().append(bytes);
    m_size += bytes.size();
}

void ProtobufMessage::varint(std::uint64_t value)
{
    char bytes[10];
    std::size_t count = 0;
    for (; value >= 128; value >>= 7) bytes[count++] = static_cast<char>(value | 128);
    bytes[count++] = static_cast<char>(value);
    append({bytes, count});
}

void ProtobufMessage::key(int field, unsigned wireType) { varint(static_cast<std::uint64_t>(field) << 3 | wireType); }

void ProtobufMessage::integer(int field, std::int64_t value)
{
    key(field, varintType);
    varint(static_cast<std::uint64_t>(value));
}

void ProtobufMessage::real(int field, float value)
{
    key(field, fourBytes);
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8) append(std::string(1, static_cast<char>(bits >> shift)));
}

void ProtobufMessage::text(int field, std::string_view value)
{
    key(field, lengthDelimited);
    varint(value.size());
    append(value);
}

void ProtobufMessage::borrowed(int field, std::string_view value)
{
    key(field, lengthDelimited);
    varint(value.size());
    if (value.empty()) return;
    m_pieces.push_back({{}, value});
    m_size += value.size();
}

void ProtobufMessage::message(int field, ProtobufMessage&& value)
{
    key(field, lengthDelimited);
    varint(value.size());
    m_size += value.size();
    for (auto& piece : value.m_pieces) {
        if (piece.foreign.empty())
            tail().append(piece.own);
        else
            m_pieces.push_back(std::move(piece));
    }
}

std::vector<std::string_view> ProtobufMessage::pieces() const
{
    std::vector<std::string_view> all;
    for (const auto& piece : m_pieces)
        all.push_back(piece.foreign.empty() ? std::string_view(piece.own) : piece.foreign);
    return all;
}

}  // namespace espalier
