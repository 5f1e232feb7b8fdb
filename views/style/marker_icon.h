#pragma once

#include "views/style/series_style.h"

#include <QIcon>

namespace espalier {

/// A family's marker as the chart draws it, for tables; `text` is the palette's text colour.
QIcon markerIcon(Family family, const QColor& text);

}  // namespace espalier
