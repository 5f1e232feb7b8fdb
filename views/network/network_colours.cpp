#include "views/network/network_colours.h"

#include <algorithm>

namespace espalier {

namespace {

SensitivityMeasure rampOf(NetworkQuantity quantity)
{
    return quantity == NetworkQuantity::breaks ? SensitivityMeasure::accuracy_change : SensitivityMeasure::divergence;
}

QColor blended(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](double a, double b) { return float(a + share * (b - a)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

}  // namespace

NetworkColours::NetworkColours(const QPalette& palette, NetworkQuantity quantity)
    : m_quantity(quantity),
      m_ramp(palette, rampOf(quantity)),
      m_base(palette.color(QPalette::Base)),
      m_text(palette.color(QPalette::Text))
{
}

QColor NetworkColours::of(const NetworkValue& value) const
{
    if (value.diverged) return m_ramp.diverged();
    return value.strength ? at(*value.strength, value.family) : QColor();
}

QColor NetworkColours::line(bool faint) const { return blended(m_base, m_text, faint ? 0.18 : 0.42); }

QColor NetworkColours::at(double strength, Family family) const
{
    if (m_quantity != NetworkQuantity::sparsity) return m_ramp.at(strength);
    if (family == Family::baseline || strength <= 0) return m_base;
    // A little is to be told from nothing.
    return blended(m_base, familyColour(family, m_text), 0.15 + 0.85 * std::min(strength, 1.0));
}

}  // namespace espalier
