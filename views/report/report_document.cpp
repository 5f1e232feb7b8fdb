#include "views/report/report_document.h"

namespace espalier {

namespace {

bool turnsDirection(ushort c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool isNoCharacter(ushort c) { return (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE; }

}  // namespace

QString plainText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (turnsDirection(code) || isNoCharacter(code)) continue;
        if (code == '\t')
            plain += QLatin1Char(' ');
        else if (code == '\n' || code == 0x2028 || code == 0x2029)
            plain += QLatin1Char('\n');
        else if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            plain += QChar(QChar::ReplacementCharacter);
        else
            plain += c;
    }
    return plain;
}

QString plainText(const std::string& text) { return plainText(QString::fromStdString(text)); }

QString plainLine(const std::string& text)
{
    return plainText(text)
        .replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QChar(QChar::ReplacementCharacter), QLatin1Char(' '));
}

}  // namespace espalier
