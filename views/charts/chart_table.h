#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <vector>

namespace espalier {

/// What a chart shows, as rows: numbers are doubles or integers in the unit their column names. An invalid QVariant is
/// what was not measured, NaN what diverged.
struct ChartTable {
    QString title;
    QStringList columns;
    std::vector<QVariantList> rows;
};

/// As a person reads it: the locale's separators, a real minus; "diverged" for NaN, empty where nothing was measured.
QString cellText(const QVariant& cell);

/// For other programs, in UTF-8: numbers as they read back, NaN as "diverged", text that would be a formula in a
/// spreadsheet made harmless. The columns' names come first.
QByteArray toCsv(const ChartTable& table);
/// For the clipboard: pastes into a spreadsheet.
QString toTsv(const ChartTable& table);

}  // namespace espalier
