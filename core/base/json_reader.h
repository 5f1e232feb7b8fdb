#pragma once

#include "core/base/issue.h"

#include <nlohmann/json.hpp>
#include <string>

namespace espalier {

/// Reads fields out of JSON that came from outside: a missing field keeps its default, a wrong type is a Failure `code`
/// whose `where` is the field's place.
template <typename Json>
class JsonReader {
public:
    JsonReader(const Json& object, std::string place, std::string code)
        : m_object(object), m_place(std::move(place)), m_code(std::move(code))
    {
        if (!object.is_object()) fail("", "an object");
    }

    bool has(const char* key) const { return m_object.contains(key); }

    template <typename T>
    T get(const char* key, T fallback) const
    {
        auto found = m_object.find(key);
        return found == m_object.end() ? fallback : convert<T>(key, *found);
    }

    template <typename T>
    T require(const char* key) const
    {
        auto found = m_object.find(key);
        if (found == m_object.end()) fail(key, "present");
        return convert<T>(key, *found);
    }

    /// A number within [low, high].
    template <typename T>
    T number(const char* key, T fallback, T low, T high) const
    {
        const T value = get<T>(key, fallback);
        if (!(value >= low && value <= high)) {
            const auto text = [](T bound) { return Json(bound).dump(); };
            fail(key, text(low) + " .. " + text(high), text(value));
        }
        return value;
    }

    const Json& at(const char* key) const { return m_object.at(key); }
    std::string place(const std::string& key) const
    {
        return key.empty() ? m_place : m_place.empty() ? key : m_place + "." + key;
    }

    /// Refuses a key that is none of `known`: a misspelt option must not be ignored.
    void allowOnly(std::initializer_list<const char*> known) const
    {
        for (const auto& [key, value] : m_object.items()) {
            bool found = false;
            for (const char* name : known) found = found || key == name;
            if (!found) fail(key, "a known key");
        }
    }

    [[noreturn]] void fail(const std::string& key, const std::string& expected, const std::string& found = {}) const
    {
        throw Failure(m_code, place(key), {{"expected", expected}, {"found", found}});
    }

private:
    template <typename T>
    T convert(const char* key, const Json& value) const
    {
        const bool fits = std::is_same_v<T, std::string> ? value.is_string()
                          : std::is_same_v<T, bool>      ? value.is_boolean()
                          : std::is_integral_v<T>        ? value.is_number_integer()
                          : std::is_arithmetic_v<T>      ? value.is_number()
                                                         : true;
        if (!fits || (std::is_unsigned_v<T> && !std::is_same_v<T, bool> && !value.is_number_unsigned()))
            fail(key, std::is_arithmetic_v<T> ? "a number" : "text", value.dump());
        return value.template get<T>();
    }

    const Json& m_object;
    std::string m_place, m_code;
};

}  // namespace espalier
