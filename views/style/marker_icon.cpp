#include "views/style/marker_icon.h"

#include "views/style/marker_shape.h"

#include <QPainter>
#include <QPixmap>

namespace espalier {

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
    painter.translate(8, 8);
    painter.drawPath(markerShape(familyMarker(family), 4.5));
    return QIcon(pixmap);
}

}  // namespace espalier
