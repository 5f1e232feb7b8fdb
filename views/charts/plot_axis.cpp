#include "views/charts/plot_axis.h"

#include "views/charts/axis_range.h"
#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

QString label(double value, int decimals)
{
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) value = 0;
    return QLocale().toString(value, 'f', decimals).replace('-', QChar(0x2212));
}

/// As many decimals as a value like 0.05 needs.
int decimalsOf(double value) { return std::max(0, int(-std::floor(std::log10(std::abs(value)) + 1e-9))); }

}  // namespace

double PlotAxis::toScale(double value) const
{
    if (!m_logarithmic) return value;
    return value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
}

double PlotAxis::fromScale(double scaled) const { return m_logarithmic ? std::pow(10.0, scaled) : scaled; }

void PlotAxis::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    m_low = 0;
    m_high = 1;
}

void PlotAxis::fit(const std::vector<double>& values, double least)
{
    std::vector<double> scaled;
    for (double value : values)
        if (const double s = toScale(value); std::isfinite(s)) scaled.push_back(s);
    if (scaled.empty()) scaled = {0, 1};
    const auto [low, high] = std::minmax_element(scaled.begin(), scaled.end());
    if (m_logarithmic)
        least = 0.15;
    else if (least <= 0)
        least = std::max({std::abs(*low), std::abs(*high), 1e-9}) * 0.2;
    const double middle = (*low + *high) / 2, half = std::max((*high - *low) / 2, least / 2) * 1.12;
    m_low = middle - half;
    m_high = middle + half;
    m_widest = m_high - m_low;
}

double PlotAxis::low() const { return fromScale(m_low); }
double PlotAxis::high() const { return fromScale(m_high); }
double PlotAxis::position(double value) const { return (toScale(value) - m_low) / (m_high - m_low); }
double PlotAxis::value(double position) const { return fromScale(m_low + position * (m_high - m_low)); }

bool PlotAxis::contains(double value) const
{
    const double at = position(value);
    return at >= 0 && at <= 1;
}

void PlotAxis::zoom(double position, double factor)
{
    const double span = m_high - m_low;
    const double next = std::clamp(span * factor, m_widest * 1e-4, m_widest * 20);
    const double fixed = m_low + position * span;
    m_low = fixed - position * next;
    m_high = m_low + next;
}

void PlotAxis::pan(double fraction)
{
    const double by = fraction * (m_high - m_low);
    m_low += by;
    m_high += by;
}

std::vector<PlotAxis::Tick> PlotAxis::linearTicks(int count, double unit) const
{
    const double least = low() / unit, most = high() / unit;
    const AxisRange range = ticksFor(least, most, count);
    std::vector<Tick> ticks;
    for (double n = std::ceil(least / range.step - 1e-9); n * range.step <= most + range.step * 1e-9; ++n)
        ticks.push_back({n * range.step * unit, label(n * range.step, range.decimals)});
    return ticks;
}

std::vector<PlotAxis::Tick> PlotAxis::ticks(int count, double unit) const
{
    if (!m_logarithmic) return linearTicks(count, unit);
    // Few decades: 1, 2, 5 in each; many: powers of ten alone, as sparse as they
    // have to be.
    std::vector<Tick> ticks;
    const int first = int(std::floor(m_low)), last = int(std::ceil(m_high));
    const bool fine = (m_high - m_low) * 3 <= count + 2;
    const int stride = std::max(1, int(std::ceil((m_high - m_low) / count)));
    for (int power = first; power <= last; power += stride)
        for (double lead : {1.0, 2.0, 5.0}) {
            if (!fine && lead > 1) continue;
            const double value = lead * std::pow(10.0, power);
            if (contains(value)) ticks.push_back({value, label(value / unit, decimalsOf(value / unit))});
        }
    return ticks.size() >= 3 ? ticks : linearTicks(count, unit);
}

double byteUnit(double largest) { return largest >= 1e9 ? 1e9 : largest >= 1e6 ? 1e6 : largest >= 1e3 ? 1e3 : 1; }

QString byteUnitName(double unit)
{
    return unit >= 1e9 ? tr("GB") : unit >= 1e6 ? tr("MB") : unit >= 1e3 ? tr("kB") : tr("B");
}

}  // namespace espalier
