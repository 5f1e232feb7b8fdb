#include "core/engine/load/pickle_modules.h"

#include <optional>

namespace espalier {

namespace {

/// Bytes of argument an instruction has; for those whose argument says its own length, of the length.
struct Arguments {
    std::size_t fixed = 0;
    bool counted = false;
};

Arguments argumentsOf(char instruction)
{
    switch (instruction) {
        case '\x80':
        case 'q':
        case 'K':
        case 'h':
            return {1};
        case 'M':
            return {2};
        case 'r':
        case 'j':
        case 'J':
            return {4};
        case 'G':
        case '\x95':
            return {8};
        case 'U':
        case '\x8a':
        case '\x8c':
        case 'C':
            return {1, true};
        case 'X':
        case 'T':
        case 'B':
        case '\x8b':
            return {4, true};
        default:
            return {};
    }
}

std::optional<std::string_view> line(std::string_view bytes, std::size_t& at)
{
    const auto end = bytes.find('\n', at);
    if (end == std::string_view::npos) return std::nullopt;
    const auto text = bytes.substr(at, end - at);
    at = end + 1;
    return text;
}

}  // namespace

std::set<std::string> pickleModules(std::string_view pickle)
{
    std::set<std::string> modules;
    for (std::size_t at = 0; at < pickle.size();) {
        const char instruction = pickle[at++];
        if (instruction == '.') break;
        if (instruction == 'c') {
            const auto module = line(pickle, at);
            if (!module || !line(pickle, at)) break;
            modules.emplace(*module);
            continue;
        }
        const auto arguments = argumentsOf(instruction);
        std::size_t length = 0;
        for (std::size_t i = arguments.counted ? arguments.fixed : 0; i-- > 0;)
            length = length << 8 | (at + i < pickle.size() ? static_cast<unsigned char>(pickle[at + i]) : 0);
        at += arguments.fixed + length;
    }
    return modules;
}

}  // namespace espalier
