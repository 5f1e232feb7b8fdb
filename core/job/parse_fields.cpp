#include "core/job/parse_fields.h"

#include "core/base/issue.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace espalier {

namespace {

constexpr std::string_view spaces = " \t\n\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// The entries of `text` between any of `separators` or runs of spaces; an empty one where a separator has none.
std::vector<std::string_view> entriesOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> entries;
    text = trimmed(text);
    if (text.empty()) return entries;
    const std::string ends = std::string(separators) + std::string(spaces);
    for (;;) {
        const std::size_t end = std::min(text.find_first_of(ends), text.size());
        entries.push_back(text.substr(0, end));
        text.remove_prefix(end);
        if (text.empty()) return entries;
        text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
        if (separators.find(text.front()) == std::string_view::npos) continue;
        text = trimmed(text.substr(1));
        if (text.empty()) {
            entries.push_back({});
            return entries;
        }
    }
}

template <typename Number>
bool parse(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

std::string withPlainTimes(std::string_view text)
{
    constexpr std::string_view times = "×";
    std::string plain(text);
    for (std::size_t at = plain.find(times); at != std::string::npos; at = plain.find(times))
        plain.replace(at, times.size(), "x");
    return plain;
}

}  // namespace

std::vector<std::int64_t> parseShape(std::string_view text)
{
    constexpr std::int64_t largest = 1 << 20;
    std::vector<std::int64_t> shape;
    const std::string plain = withPlainTimes(text);
    for (const std::string_view entry : entriesOf(plain, "xX*,")) {
        std::int64_t size = 0;
        if (!parse(entry, size) || size < 1 || size > largest) throw Failure("usage.bad_shape", std::string(text));
        shape.push_back(size);
    }
    if (shape.size() > 4) throw Failure("usage.bad_shape", std::string(text));
    return shape;
}

std::vector<double> parseNumbers(std::string_view text, const std::string& field)
{
    std::vector<double> numbers;
    for (const std::string_view entry : entriesOf(text, ",;")) {
        double number = 0;
        if (!parse(entry, number) || !std::isfinite(number))
            throw Failure("usage.bad_numbers", field, {{"found", std::string(text)}});
        numbers.push_back(number);
    }
    return numbers;
}

}  // namespace espalier
