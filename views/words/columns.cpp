#include "views/words/columns.h"

#include <algorithm>

namespace espalier {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

QString spaces(const QString& text, int columns)
{
    return QString(std::max(0, columns - displayWidth(text)), QChar(u' '));
}

}  // namespace

int displayWidth(const QString& text)
{
    int columns = 0;
    for (const char32_t c : text.toStdU32String()) columns += isWide(c) ? 2 : 1;
    return columns;
}

QString paddedRight(const QString& text, int columns) { return text + spaces(text, columns); }

QString paddedLeft(const QString& text, int columns) { return spaces(text, columns) + text; }

}  // namespace espalier
