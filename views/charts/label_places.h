#pragma once

#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace espalier {

/// Where a label of each size stands beside its point so that all stay inside
/// `room` and none covers another or another labelled point; nothing where
/// there is no such place. Earlier ones choose first.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<QPointF>& points, const std::vector<QSizeF>& sizes,
                                               double distance, const QRectF& room);

}  // namespace espalier
