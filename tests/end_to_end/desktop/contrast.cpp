#include "tests/end_to_end/desktop/contrast.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

double writtenContrast(const QImage& screen, const QRect& part)
{
    constexpr int enough = 2;
    QHash<QRgb, int> counts;
    const QRect inside = part.intersected(screen.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x) ++counts[screen.pixel(x, y)];
    if (counts.isEmpty()) return 1;
    QRgb ground = counts.constBegin().key();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        if (it.value() > counts[ground]) ground = it.key();
    double best = 1;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        if (it.value() >= enough) best = std::max(best, contrastRatio(QColor(it.key()), QColor(ground)));
    return best;
}

}  // namespace espalier
