#pragma once

#include <QString>

namespace espalier {

// A tip is lines of rich text; what is put into them is plain.

QString tipHeading(const QString& text);
QString tipLine(const QString& text);

}  // namespace espalier
