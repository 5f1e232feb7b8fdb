#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

/// A message in the wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding), written field by field.
/// Weights can be hundreds of megabytes: those are referred to, not copied, until the file is written.
class ProtobufMessage {
public:
    void integer(int field, std::int64_t value);
    void real(int field, float value);
    void text(int field, std::string_view value);
    /// Refers to `value`, which has to outlive the message.
    void borrowed(int field, std::string_view value);
    void message(int field, ProtobufMessage&& value);

    std::size_t size() const { return m_size; }
    /// The message's bytes, in order; they live as long as it does.
    std::vector<std::string_view> pieces() const;

private:
    struct Piece {
        std::string own;
        std::string_view foreign;
    };

    std::string& tail();
    void key(int field, unsigned wireType);
    void varint(std::uint64_t value);
    void append(std::string_view bytes);

    std::deque<Piece> m_pieces;
    std::size_t m_size = 0;
};

}  // namespace espalier
