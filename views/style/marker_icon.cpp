#include "views/style/marker_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <cmath>
#include <numbers>

namespace espalier {

namespace {

/// A regular polygon with a corner on top; with `inner` below 1 a star of `corners` points.
QPolygonF polygon(int corners, double radius, double inner = 1)
{
    QPolygonF shape;
    const int steps = inner < 1 ? 2 * corners : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * std::numbers::pi * i / steps;
        const double r = inner < 1 && i % 2 ? radius * inner : radius;
        shape << QPointF(8 + r * std::sin(angle), 8 - r * std::cos(angle));
    }
    return shape;
}

void draw(QPainter& painter, Marker marker)
{
    switch (marker) {
        case Marker::circle:
            painter.drawEllipse(QPointF(8, 8), 4.5, 4.5);
            break;
        case Marker::square:
            painter.drawRect(QRectF(4, 4, 8, 8));
            break;
        case Marker::diamond:
            painter.drawPolygon(polygon(4, 6));
            break;
        case Marker::triangle:
            painter.drawPolygon(polygon(3, 6));
            break;
        case Marker::star:
            painter.drawPolygon(polygon(5, 7, 0.45));
            break;
        case Marker::pentagon:
            painter.drawPolygon(polygon(5, 5.5));
            break;
    }
}

}  // namespace

QIcon markerIcon(Family family, const QColor& text)
{
    constexpr int scale = 2;
    QPixmap pixmap(16 * scale, 16 * scale);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(familyColour(family, text));
    draw(painter, familyMarker(family));
    return QIcon(pixmap);
}

}  // namespace espalier
