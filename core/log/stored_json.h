#pragma once

#include "core/base/issue.h"

#include <nlohmann/json.hpp>
#include <string>

namespace espalier {

/// JSON text for a column. Text that is not UTF-8 (a file name may be anything) cannot be kept: Failure
/// "workspace.not_utf8".
template <typename Json>
std::string storeJson(const Json& json)
{
    try {
        return json.dump();
    } catch (const nlohmann::json::exception& error) {
        throw Failure("workspace.not_utf8", "", {{"detail", error.what()}});
    }
}

/// What `convert` makes of a column's JSON text; whatever it cannot read is damage of the file, Failure
/// "workspace.damaged" with `column` as its place.
template <typename Json = nlohmann::json, typename Convert>
auto readJson(const std::string& text, const char* column, Convert convert)
{
    try {
        return convert(Json::parse(text));
    } catch (const nlohmann::json::exception& error) {
        throw Failure("workspace.damaged", column, {{"detail", error.what()}});
    } catch (const Failure& failure) {
        throw Failure("workspace.damaged", column, {{"detail", failure.issue().code + " " + failure.issue().where}});
    }
}

template <typename T>
T readJson(const std::string& text, const char* column)
{
    return readJson(text, column, [](const nlohmann::json& json) { return json.get<T>(); });
}

}  // namespace espalier
