#include "core/sparsity/pattern.h"

#include "core/base/issue.h"

#include <charconv>
#include <optional>

namespace espalier {

namespace {

constexpr int largestGroup = 64;
constexpr int largestBlock = 1024;

/// Two positive numbers around `separator`, and nothing else.
std::optional<std::pair<int, int>> pairOf(std::string_view text, char separator)
{
    const auto middle = text.find(separator);
    if (middle == std::string_view::npos) return {};
    int values[2] = {0, 0};
    const std::string_view parts[2] = {text.substr(0, middle), text.substr(middle + 1)};
    for (int i = 0; i < 2; ++i) {
        const auto [end, error] = std::from_chars(parts[i].data(), parts[i].data() + parts[i].size(), values[i]);
        if (error != std::errc() || end != parts[i].data() + parts[i].size() || values[i] < 1) return {};
    }
    return std::pair(values[0], values[1]);
}

}  // namespace

Pattern Pattern::parse(std::string_view text)
{
    Pattern pattern;
    if (text == "dense") return pattern;
    if (text == "unstructured") pattern.kind = Kind::unstructured;
    else if (text == "channel") pattern.kind = Kind::channel;
    else if (text == "head") pattern.kind = Kind::head;
    else if (text.starts_with("block:")) {
        const auto size = pairOf(text.substr(6), 'x');
        if (!size || size->first > largestBlock || size->second > largestBlock || size->first * size->second < 2)
            throw Failure("plan.bad_pattern", std::string(text), {{"reason", "block"}});
        pattern.kind = Kind::block;
        pattern.rows = size->first;
        pattern.columns = size->second;
    } else if (const auto ratio = pairOf(text, ':')) {
        if (ratio->first >= ratio->second || ratio->second > largestGroup)
            throw Failure("plan.bad_pattern", std::string(text), {{"reason", "n_of_m"}});
        pattern.kind = Kind::n_of_m;
        pattern.n = ratio->first;
        pattern.m = ratio->second;
    } else {
        throw Failure("plan.bad_pattern", std::string(text), {{"reason", "unknown"}});
    }
    return pattern;
}

std::string Pattern::text() const
{
    switch (kind) {
    case Kind::dense: return "dense";
    case Kind::unstructured: return "unstructured";
    case Kind::channel: return "channel";
    case Kind::head: return "head";
    case Kind::n_of_m: return std::to_string(n) + ":" + std::to_string(m);
    case Kind::block: return "block:" + std::to_string(rows) + "x" + std::to_string(columns);
    }
    return {};
}

}  // namespace espalier
