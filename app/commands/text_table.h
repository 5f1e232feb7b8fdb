#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace espalier {

/// Columns of text, aligned with spaces.
class TextTable {
public:
    enum class Align { left, right };

    void addColumn(const QString& title, Align align = Align::left) { m_titles << title, m_aligns.push_back(align); }
    void addRow(const QStringList& cells) { m_rows.push_back(cells); }

    /// Titles, a rule, and the rows; cells that are empty show as "–".
    QStringList lines() const;

private:
    QStringList m_titles;
    std::vector<Align> m_aligns;
    std::vector<QStringList> m_rows;
};

}  // namespace espalier
