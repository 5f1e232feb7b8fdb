#pragma once

#include "core/log/experiment.h"

#include <QColor>
#include <QString>
#include <vector>

namespace espalier {

/// What a measured point is grouped by: how its plan removes weights.
enum class Family { baseline, unstructured, channel, head, n_of_m, block, mixed };

/// All of them in the order of legends.
const std::vector<Family>& allFamilies();

Family familyOf(const Experiment& experiment);
Family familyOf(const Pattern& pattern);
QString familyName(Family family);

/// Okabe & Ito (2008), "Color Universal Design", lighter where `text` is light; the baseline has the text's colour.
QColor familyColour(Family family, const QColor& text);

enum class Marker { circle, square, diamond, triangle, wedge, star, pentagon };
Marker familyMarker(Family family);

}  // namespace espalier
