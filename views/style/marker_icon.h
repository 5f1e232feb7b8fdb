#pragma once

#include "views/style/series_style.h"

#include <QIcon>
#include <QPainterPath>

namespace espalier {

/// A marker's outline about the origin; shapes of one radius look alike in size.
QPainterPath markerPath(Marker marker, double radius);

/// A family's marker as the chart draws it, for tables; `text` is the palette's text colour.
QIcon markerIcon(Family family, const QColor& text);

}  // namespace espalier
