#include "views/style/gain_colours.h"

#include "views/style/theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

QColor blend(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](double a, double b) { return float(a + share * (b - a)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

}  // namespace

QColor lossColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x3d) : QColor(0xc2, 0x51, 0x00);
}
QColor gainColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x5c, 0xb3, 0xf0) : QColor(0x1c, 0x6e, 0xa8);
}

QColor changeColour(double strength, const QPalette& palette)
{
    const QColor end = strength < 0 ? lossColour(palette) : gainColour(palette);
    return blend(palette.color(QPalette::Base), end, std::min(1.0, std::abs(strength)));
}

QColor textOn(const QColor& background)
{
    return contrast(Qt::black, background) > contrast(Qt::white, background) ? Qt::black : Qt::white;
}

}  // namespace espalier
