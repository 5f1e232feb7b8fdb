#pragma once

#include "views/style/series_style.h"

#include <QPainterPath>

namespace espalier {

/// The outline of a marker round the origin. All of a radius look equally
/// large.
QPainterPath markerShape(Marker marker, double radius);

}  // namespace espalier
