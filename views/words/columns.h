#pragma once

#include <QString>

namespace espalier {

/// Columns a terminal gives a text: two for each Chinese, Japanese or Korean character and full-width sign (Unicode UAX 11).
int displayWidth(const QString& text);

/// Spaces added on the right, or on the left, up to so many columns.
QString paddedRight(const QString& text, int columns);
QString paddedLeft(const QString& text, int columns);

}  // namespace espalier
