#include "app/commands/arguments.h"

#include "core/base/issue.h"

#include <charconv>
#include <cmath>

namespace espalier {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

template <typename Number>
bool parse(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::vector<std::int64_t> parseShape(const std::string& text)
{
    constexpr std::int64_t largest = 1 << 20;
    std::vector<std::int64_t> shape;
    for (const std::string_view part : split(text, 'x')) {
        std::int64_t size = 0;
        if (!parse(part, size) || size < 1 || size > largest) throw Failure("usage.bad_shape", text);
        shape.push_back(size);
    }
    if (shape.size() > 4) throw Failure("usage.bad_shape", text);
    return shape;
}

std::vector<double> parseNumbers(const std::string& text, const std::string& option)
{
    std::vector<double> numbers;
    for (const std::string_view part : split(text, ',')) {
        double number = 0;
        if (!parse(part, number) || !std::isfinite(number)) throw Failure("usage.bad_numbers", option, {{"found", text}});
        numbers.push_back(number);
    }
    return numbers;
}

std::filesystem::path workspaceFile(const std::string& text)
{
    std::filesystem::path file = text;
    if (file.extension() != ".espalier" && !std::filesystem::exists(file)) file += ".espalier";
    return std::filesystem::absolute(file).lexically_normal();
}

}  // namespace espalier
