#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

/// Splits CSV text (RFC 4180: quoted fields may hold separators, line ends and doubled quotes) into rows. The separator
/// is whichever of , ; and tab is most frequent in the first line.
class CsvRows {
public:
    explicit CsvRows(std::string_view text);
    /// False at the end. Blank lines are passed over.
    bool next(std::vector<std::string>& fields);
    /// Line on which the last row began, from 1.
    std::size_t line() const { return m_rowLine; }

private:
    void readField(std::string& field);
    void readQuoted(std::string& field);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 1;
    char m_separator = ',';
};

}  // namespace espalier
