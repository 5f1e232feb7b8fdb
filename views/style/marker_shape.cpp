#include "views/style/marker_shape.h"

#include <QPolygonF>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace espalier {

namespace {

/// A regular polygon with a corner on top; with `inner` below 1 a star of
/// `corners` points.
QPolygonF polygon(int corners, double radius, double inner = 1)
{
    QPolygonF shape;
    const int steps = inner < 1 ? 2 * corners : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * std::numbers::pi * i / steps;
        const double r = inner < 1 && i % 2 ? radius * inner : radius;
        shape << QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    return shape;
}

}  // namespace

QPainterPath markerShape(Marker marker, double radius)
{
    QPainterPath path;
    const auto add = [&path](const QPolygonF& shape) {
        path.addPolygon(shape);
        path.closeSubpath();
    };
    switch (marker) {
        case Marker::circle:
            path.addEllipse(QPointF(), radius, radius);
            break;
        case Marker::square:
            path.addRect(QRectF(-0.9 * radius, -0.9 * radius, 1.8 * radius, 1.8 * radius));
            break;
        case Marker::diamond:
            add(polygon(4, 1.3 * radius));
            break;
        case Marker::triangle:
            add(polygon(3, 1.35 * radius));
            break;
        case Marker::wedge:
            add(QTransform::fromScale(1, -1).map(polygon(3, 1.35 * radius)));
            break;
        case Marker::star:
            add(polygon(5, 1.55 * radius, 0.45));
            break;
        case Marker::pentagon:
            add(polygon(5, 1.2 * radius));
            break;
    }
    return path;
}

}  // namespace espalier
