#pragma once

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

/// True where the background is darker than the text.
bool isDark(const QPalette& palette);

}  // namespace espalier
