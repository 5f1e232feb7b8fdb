#include "core/report/csv.h"

#include <charconv>
#include <cmath>

namespace espalier {

std::string defused(std::string_view text)
{
    constexpr std::string_view beginsFormula = "=+-@\t\r";
    const bool formula = !text.empty() && beginsFormula.find(text.front()) != std::string_view::npos;
    return (formula ? "'" : "") + std::string(text);
}

std::string csvText(std::string_view text)
{
    const std::string safe = defused(text);
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string field = "\"";
    for (const char c : safe) field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

std::string csvNumber(std::optional<double> value)
{
    if (!value || std::isnan(*value)) return {};
    char buffer[32];
    return std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, *value).ptr);
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i ? "," : "") + cells[i];
    return text + "\n";
}

}  // namespace espalier
