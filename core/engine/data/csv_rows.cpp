#include "core/engine/data/csv_rows.h"

#include <algorithm>

namespace espalier {

namespace {

char separatorOf(std::string_view line)
{
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        const auto count = std::count(line.begin(), line.end(), candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

void trim(std::string& field)
{
    const auto last = field.find_last_not_of(" \t\r");
    field.erase(last == std::string::npos ? 0 : last + 1);
    field.erase(0, std::min(field.find_first_not_of(" \t"), field.size()));
}

}  // namespace

CsvRows::CsvRows(std::string_view text) : m_text(text)
{
    if (m_text.starts_with("\xef\xbb\xbf")) m_text.remove_prefix(3);
    m_separator = separatorOf(m_text.substr(0, m_text.find('\n')));
}

bool CsvRows::next(std::vector<std::string>& fields)
{
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) m_line += m_text[m_at++] == '\n';
    fields.clear();
    if (m_at >= m_text.size()) return false;
    m_rowLine = m_line;
    for (;;) {
        readField(fields.emplace_back());
        if (m_at >= m_text.size()) return true;
        const char end = m_text[m_at++];
        if (end == '\n') {
            ++m_line;
            return true;
        }
    }
}

/// Stops at the separator or line end behind the field.
void CsvRows::readField(std::string& field)
{
    while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        readQuoted(field);
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n') ++m_at;
        return;
    }
    const std::size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n') ++m_at;
    field.assign(m_text.substr(start, m_at - start));
    trim(field);
}

void CsvRows::readQuoted(std::string& field)
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        m_line += c == '\n';
        if (c != '"') {
            field += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
            field += c;
            ++m_at;
        } else {
            ++m_at;
            return;
        }
    }
}

}  // namespace espalier
