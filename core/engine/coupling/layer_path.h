#pragma once

#include <string>
#include <string_view>

namespace espalier {

/// The path of the layer a weight belongs to: without the trailing ".weight".
inline std::string layerPath(std::string_view parameter)
{
    constexpr std::string_view suffix = ".weight";
    return std::string(parameter.ends_with(suffix) ? parameter.substr(0, parameter.size() - suffix.size()) : parameter);
}

}  // namespace espalier
