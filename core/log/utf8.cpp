#include "core/log/utf8.h"

#include <algorithm>
#include <cstdint>

namespace espalier {

namespace {

/// Bytes of the character at the start of `bytes`, 0 where it is none (RFC 3629: no overlong forms, no surrogates).
std::size_t characterLength(std::string_view bytes)
{
    const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = at(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((at(i) & 0xC0) != 0x80) return 0;
    const unsigned second = at(1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

}  // namespace

std::string validUtf8(std::string_view bytes)
{
    const auto plain = [](char c) { return static_cast<signed char>(c) > 0; };
    if (std::all_of(bytes.begin(), bytes.end(), plain)) return std::string(bytes);
    std::string text;
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (length == 0) text += "\xEF\xBF\xBD";
        else text += bytes.substr(0, length);
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return text;
}

}  // namespace espalier
