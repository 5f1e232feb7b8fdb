#include "views/charts/chart_table.h"

#include "views/words/tr.h"

#include <QLocale>

#include <cmath>

namespace espalier {

namespace {

bool isNumber(const QVariant& cell)
{
    switch (cell.typeId()) {
        case QMetaType::Double:
        case QMetaType::Float:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Long:
            return true;
        default:
            return false;
    }
}

bool isFraction(const QVariant& cell)
{
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::Float;
}

QString diverged() { return tr("diverged"); }

/// Text that another program reads.
QString plain(const QVariant& cell)
{
    if (isFraction(cell)) {
        const double value = cell.toDouble();
        return std::isnan(value) ? diverged() : QString::number(value, 'g', QLocale::FloatingPointShortest);
    }
    QString text = cell.toString();
    if (!isNumber(cell) && !text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) text.prepend('\'');
    return text;
}

QString quoted(const QVariant& cell)
{
    QString text = plain(cell);
    text.remove(QChar(u'\0'));
    for (const QChar special : {',', '"', '\n', '\r'})
        if (text.contains(special)) return '"' + text.replace('"', QStringLiteral("\"\"")) + '"';
    return text;
}

QString unbroken(const QVariant& cell)
{
    QString text = plain(cell);
    for (const QChar special : {'\t', '\n', '\r'}) text.replace(special, ' ');
    return text;
}

template <typename Field>
QString lines(const ChartTable& table, QChar separator, const QString& ending, Field field)
{
    const auto line = [&](const auto& cells) {
        QStringList fields;
        for (const auto& cell : cells) fields << field(QVariant(cell));
        return fields.join(separator) + ending;
    };
    QString text = line(table.columns);
    for (const QVariantList& row : table.rows) text += line(row);
    return text;
}

}  // namespace

QString cellText(const QVariant& cell)
{
    if (!isNumber(cell)) return cell.toString();
    if (!isFraction(cell)) return QLocale().toString(cell.toLongLong()).replace('-', QChar(0x2212));
    const double value = cell.toDouble();
    if (std::isnan(value)) return diverged();
    // Four digits are more than any figure here deserves; counts of bytes are whole.
    const QString text =
        std::abs(value) >= 1000 ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 4);
    return QString(text).replace('-', QChar(0x2212));
}

QByteArray toCsv(const ChartTable& table) { return lines(table, ',', QStringLiteral("\r\n"), quoted).toUtf8(); }

QString toTsv(const ChartTable& table) { return lines(table, '\t', QStringLiteral("\n"), unbroken); }

}  // namespace espalier
