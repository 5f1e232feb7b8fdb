#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QPalette;

namespace espalier {

enum class Theme {
    system,  ///< what the desktop says; where there is none, the light one
    light,
    dark
};

Theme themeFromText(const QString& text);  ///< "light", "dark"; anything else is the system's
QString themeText(Theme theme);

/// Sets palette and style of the whole program. Everything drawn by us takes its colours from the palette, so this is
/// all a change of theme needs. The environment variable ESPALIER_THEME wins over what is asked.
void applyTheme(QApplication& application, Theme theme);

/// The colours of the light and the dark theme.
QPalette ownPalette(bool dark);

/// Of two colours, as WCAG 2 reckons it: 1 for the same, 21 for black and white. Text wants 4.5.
double contrast(const QColor& one, const QColor& other);

/// The colour at a share of its strength, 0 to 1.
QColor faded(QColor colour, double alpha);

/// True where the background is darker than the text.
bool isDark(const QPalette& palette);

}  // namespace espalier
