#pragma once

#include <QString>
#include <vector>

namespace espalier {

/// The visible range of one axis, on a linear or a logarithmic scale. Positions
/// are fractions of its length.
class PlotAxis {
public:
    struct Tick {
        double value;
        QString label;
        bool operator==(const Tick&) const = default;
    };

    /// Holds all of `values` with a little room; a span below `least` is widened
    /// to it. A logarithmic axis shows only what is above nothing and is linear
    /// where there is no such value.
    void fit(const std::vector<double>& values, double least);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_logarithmic; }

    double low() const;
    double high() const;
    double position(double value) const;  ///< 0 at the low end, 1 at the high one;
                                          ///< NaN where it cannot be shown
    double value(double position) const;
    bool contains(double value) const;

    /// Keeps what is at `position` in place and shows `factor` times the span
    /// (below 1 is closer). Not without end.
    void zoom(double position, double factor);
    void pan(double fraction);  ///< by a fraction of the length

    /// About `count` ticks at round values. Labels are of value / `unit`, no more
    /// digits than the steps need.
    std::vector<Tick> ticks(int count, double unit = 1) const;

private:
    double toScale(double value) const;
    double fromScale(double scaled) const;
    std::vector<Tick> linearTicks(int count, double unit) const;

    double m_low = 0,
           m_high = 1;    ///< on the scale: of the logarithm where it is logarithmic
    double m_widest = 1;  ///< what fit() gave
    bool m_logarithmic = false;
};

/// 1, 1000, 1e6 or 1e9 bytes: what the labels of an axis up to `largest` are
/// in; and its name, "kB".
double byteUnit(double largest);
QString byteUnitName(double unit);

}  // namespace espalier
