#pragma once

#include "core/sensitivity/scan_point.h"
#include "views/sensitivity/sensitivity_map.h"

#include <QColor>

class QPalette;

namespace espalier {

/// Colours of the map's cells: from the background to the strongest on the palette's other side, so that what is harmless
/// is quiet in both themes. Losses are vermilion, gains blue (told apart by every colour vision), divergence is blue, what
/// diverged is the text's colour.
class SensitivityColours {
public:
    SensitivityColours(const QPalette& palette, SensitivityMeasure measure);

    QColor of(const SensitivityPoint& point) const;
    /// Along the scale: 0 harmless, 1 the worst that is told apart.
    QColor at(double strength) const;
    QColor diverged() const { return m_text; }
    /// What is read best on a cell of that colour.
    QColor textOn(const QColor& cell) const;
    /// The values whose colours a legend names, with their place on the scale.
    std::vector<std::pair<double, QString>> marks() const;

private:
    double strengthOf(double value) const;

    SensitivityMeasure m_measure;
    QColor m_base, m_text;
    bool m_dark;
};

}  // namespace espalier
