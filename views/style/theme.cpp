#include "views/style/theme.h"

#include "views/style/edged_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

struct Shades {
    const char *window, *base, *alternate, *text, *faint, *button, *disabled, *accent, *accentText, *link, *edge, *tip;
};

constexpr Shades lightShades{"#f4f5f3", "#ffffff", "#f8f9f7", "#1e2420", "#5c655f", "#fbfcfa",
                             "#828b85", "#3f7d58", "#ffffff", "#22684a", "#c9cfca", "#fffff4"};
constexpr Shades darkShades{"#232725", "#1a1d1b", "#1f2321", "#e4e8e5", "#a8b2ac", "#2e3431",
                            "#7f8983", "#39724f", "#ffffff", "#7cc79b", "#161917", "#343b37"};

QPalette paletteOf(const Shades& s)
{
    QPalette palette;
    const QColor window(s.window), text(s.text), disabled(s.disabled);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(s.base));
    palette.setColor(QPalette::AlternateBase, QColor(s.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(s.faint));
    palette.setColor(QPalette::Button, QColor(s.button));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Light, window.lighter(108));
    palette.setColor(QPalette::Midlight, window.lighter(104));
    palette.setColor(QPalette::Mid, QColor(s.edge));
    palette.setColor(QPalette::Dark, QColor(s.faint));
    palette.setColor(QPalette::Shadow, QColor(s.edge).darker(150));
    palette.setColor(QPalette::Highlight, QColor(s.accent));
    palette.setColor(QPalette::HighlightedText, QColor(s.accentText));
    palette.setColor(QPalette::Link, QColor(s.link));
    palette.setColor(QPalette::LinkVisited, QColor(s.link));
    palette.setColor(QPalette::ToolTipBase, QColor(s.tip));
    palette.setColor(QPalette::ToolTipText, text);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(s.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.edge));
    return palette;
}

}  // namespace

QPalette ownPalette(bool dark) { return paletteOf(dark ? darkShades : lightShades); }

double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

namespace {

bool desktopHasATheme() { return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"); }

}  // namespace

Theme themeFromText(const QString& text)
{
    return text == "light" ? Theme::light : text == "dark" ? Theme::dark : Theme::system;
}

QString themeText(Theme theme)
{
    return theme == Theme::light  ? QStringLiteral("light")
           : theme == Theme::dark ? QStringLiteral("dark")
                                  : QStringLiteral("system");
}

void applyTheme(QApplication& application, Theme theme)
{
    if (qEnvironmentVariableIsSet("ESPALIER_THEME")) theme = themeFromText(qEnvironmentVariable("ESPALIER_THEME"));
    if (theme == Theme::system && !desktopHasATheme()) theme = Theme::light;
    if (theme == Theme::system) {
        application.setPalette(QPalette());
        QToolTip::setPalette(application.palette());
        return;
    }
    application.setStyle(new EdgedStyle);
    application.setPalette(ownPalette(theme == Theme::dark));
    QToolTip::setPalette(application.palette());
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace espalier
