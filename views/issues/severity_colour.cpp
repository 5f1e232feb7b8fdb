#include "views/issues/severity_colour.h"

#include "views/style/theme.h"

#include <QPalette>

namespace espalier {

namespace {

constexpr double touch = 0.12;

}  // namespace

QColor severityColour(Severity severity, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
        case Severity::error:
            return dark ? QColor("#e0766a") : QColor("#b3261e");
        case Severity::warning:
            return dark ? QColor("#d9a441") : QColor("#9a6700");
        case Severity::info:
            return dark ? QColor("#7fb2d9") : QColor("#2b6ca3");
    }
    return Qt::gray;
}

QColor severityTint(Severity severity, const QPalette& palette)
{
    const QColor colour = severityColour(severity, palette), window = palette.color(QPalette::Window);
    const auto mixed = [](double a, double b) { return touch * a + (1 - touch) * b; };
    return QColor::fromRgbF(static_cast<float>(mixed(colour.redF(), window.redF())),
                            static_cast<float>(mixed(colour.greenF(), window.greenF())),
                            static_cast<float>(mixed(colour.blueF(), window.blueF())));
}

LineIcon severityIcon(Severity severity)
{
    return severity == Severity::error     ? LineIcon::error
           : severity == Severity::warning ? LineIcon::warning
                                           : LineIcon::info;
}

}  // namespace espalier
