#pragma once

#include <QColor>

class QPalette;

namespace espalier {

/// Losses are vermilion, gains blue (Okabe & Ito 2008), everywhere: told apart by every colour vision, and readable on
/// both themes.
QColor lossColour(const QPalette& palette);
QColor gainColour(const QPalette& palette);

/// From the background (0) to the strongest (1 or -1) on the palette's other side; above 0 as a gain, below as a loss.
QColor changeColour(double strength, const QPalette& palette);
/// Black or white, whichever is read best on that colour.
QColor textOn(const QColor& background);

}  // namespace espalier
