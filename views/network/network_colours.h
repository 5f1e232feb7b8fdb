#pragma once

#include "views/network/network_values.h"
#include "views/sensitivity/sensitivity_colours.h"

#include <QPalette>

namespace espalier {

/// Colours of the boxes, from the palette: what a plan removes has the colour of its pattern, the stronger the more is
/// removed; where accuracy breaks is vermilion as on the page Sensitivity; everything else goes along one blue.
class NetworkColours {
public:
    NetworkColours(const QPalette& palette, NetworkQuantity quantity);

    /// Invalid where nothing is known of the box.
    QColor of(const NetworkValue& value) const;
    QColor at(double strength, Family family) const;
    /// Of edges: solid, since many of them run over one another.
    QColor line(bool faint) const;
    QColor textOn(const QColor& colour) const { return m_ramp.textOn(colour); }

private:
    NetworkQuantity m_quantity;
    SensitivityColours m_ramp;
    QColor m_base, m_text;
};

}  // namespace espalier
