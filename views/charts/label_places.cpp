#include "views/charts/label_places.h"

#include <algorithm>

namespace espalier {

std::vector<std::optional<QRectF>> placeLabels(const std::vector<QPointF>& points, const std::vector<QSizeF>& sizes,
                                               double distance, const QRectF& room)
{
    std::vector<QRectF> taken;
    for (const QPointF& point : points)
        taken.push_back(QRectF(point - QPointF(distance, distance) * 0.7, QSizeF(distance, distance) * 1.4));
    std::vector<std::optional<QRectF>> places;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = points[i];
        const double w = sizes[i].width(), h = sizes[i].height();
        const QRectF candidates[] = {
            {at.x() + distance, at.y() - h / 2, w, h},  // right of it, left, above, below; then the corners
            {at.x() - distance - w, at.y() - h / 2, w, h},
            {at.x() - w / 2, at.y() - distance - h, w, h},
            {at.x() - w / 2, at.y() + distance, w, h},
            {at.x() + distance * 0.7, at.y() - distance * 0.7 - h, w, h},
            {at.x() - distance * 0.7 - w, at.y() - distance * 0.7 - h, w, h},
            {at.x() + distance * 0.7, at.y() + distance * 0.7, w, h},
            {at.x() - distance * 0.7 - w, at.y() + distance * 0.7, w, h},
        };
        const auto free = [&](const QRectF& candidate) {
            return room.contains(candidate) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                       return other.intersects(candidate);
                   });
        };
        const auto found = std::find_if(std::begin(candidates), std::end(candidates), free);
        places.push_back(found == std::end(candidates) ? std::nullopt : std::optional<QRectF>(*found));
        if (places.back()) taken.push_back(*found);
    }
    return places;
}

}  // namespace espalier
