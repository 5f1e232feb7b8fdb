#include "views/sensitivity/sensitivity_colours.h"

#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double worstLoss = 0.5, leastDivergence = 1e-3, worstDivergence = 3;  // where the scales end

QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](double a, double b) { return float(a + share * (b - a)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

struct Ramp {
    QColor middle, end;
};

// Okabe-Ito's vermilion and blue in the middle.
Ramp lossRamp(bool dark)
{
    return {QColor(0xd5, 0x5e, 0x00), dark ? QColor(0xff, 0xd9, 0xb0) : QColor(0x5c, 0x22, 0x00)};
}
Ramp blueRamp(bool dark)
{
    return {QColor(0x2b, 0x83, 0xba), dark ? QColor(0xcc, 0xe8, 0xff) : QColor(0x05, 0x2a, 0x55)};
}

QColor along(const QColor& base, const Ramp& ramp, double strength)
{
    return strength < 0.6 ? between(base, ramp.middle, strength / 0.6)
                          : between(ramp.middle, ramp.end, (strength - 0.6) / 0.4);
}

}  // namespace

SensitivityColours::SensitivityColours(const QPalette& palette, SensitivityMeasure measure)
    : m_measure(measure),
      m_base(palette.color(QPalette::Base)),
      m_text(palette.color(QPalette::Text)),
      m_dark(isDark(palette))
{
}

/// Of losses the root, so that one point is seen beside fifty; of divergences the logarithm.
double SensitivityColours::strengthOf(double value) const
{
    if (m_measure == SensitivityMeasure::accuracy_change)
        return std::min(1.0, std::sqrt(std::max(0.0, value) / worstLoss));
    const double share =
        std::log(std::max(value, leastDivergence) / leastDivergence) / std::log(worstDivergence / leastDivergence);
    return std::clamp(share, 0.0, 1.0);
}

QColor SensitivityColours::of(const SensitivityPoint& point) const
{
    if (!std::isfinite(point.divergence)) return diverged();
    if (m_measure == SensitivityMeasure::divergence) return at(strengthOf(point.divergence));
    const double loss = -point.accuracyChange();
    return loss >= 0 ? at(strengthOf(loss)) : along(m_base, blueRamp(m_dark), strengthOf(-loss));
}

QColor SensitivityColours::at(double strength) const
{
    return along(m_base, m_measure == SensitivityMeasure::divergence ? blueRamp(m_dark) : lossRamp(m_dark), strength);
}

QColor SensitivityColours::textOn(const QColor& cell) const
{
    return contrast(Qt::black, cell) > contrast(Qt::white, cell) ? Qt::black : Qt::white;
}

std::vector<std::pair<double, QString>> SensitivityColours::marks() const
{
    std::vector<std::pair<double, QString>> marks;
    if (m_measure == SensitivityMeasure::accuracy_change)
        for (const double loss : {0.0, 0.02, 0.1, 0.25, 0.5})
            marks.emplace_back(strengthOf(loss), loss > 0 ? pointsText(-loss, 0) : QStringLiteral("0"));
    else
        for (const double divergence : {0.001, 0.01, 0.1, 1.0})
            marks.emplace_back(strengthOf(divergence), QLocale().toString(divergence, 'g', 1));
    return marks;
}

}  // namespace espalier
