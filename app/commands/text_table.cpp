#include "app/commands/text_table.h"

#include "views/words/columns.h"

#include <algorithm>

namespace espalier {

namespace {

QString trimmedRight(QString text)
{
    while (text.endsWith(' ')) text.chop(1);
    return text;
}

}  // namespace

QStringList TextTable::lines() const
{
    const qsizetype columns = m_titles.size();
    std::vector<int> widths(static_cast<std::size_t>(columns), 1);
    const auto measure = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < columns; ++i) widths[i] = std::max(widths[i], displayWidth(cells.value(i)));
    };
    measure(m_titles);
    for (const QStringList& row : m_rows) measure(row);

    const auto join = [&](const QStringList& cells) {
        QStringList padded;
        for (qsizetype i = 0; i < columns; ++i) {
            const QString cell = cells.value(i).isEmpty() ? QStringLiteral("–") : cells.value(i);
            padded << (m_aligns[i] == Align::left ? paddedRight(cell, widths[i]) : paddedLeft(cell, widths[i]));
        }
        return trimmedRight(padded.join(QStringLiteral("  ")));
    };
    QStringList rules;
    for (const int width : widths) rules << QString(width, QChar(u'─'));
    QStringList lines{join(m_titles), rules.join(QStringLiteral("  "))};
    for (const QStringList& row : m_rows) lines << join(row);
    return lines;
}

}  // namespace espalier
