#include "views/charts/marker_stamps.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace espalier {

MarkerStamps::MarkerStamps(QPainter& painter, bool few) : m_painter(painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    m_stamping = !few && engine && engine->type() == QPaintEngine::Raster &&
                 painter.transform().type() <= QTransform::TxTranslate;
}

QPixmap MarkerStamps::stamp(double reach, const std::function<void(QPainter&)>& paint) const
{
    const double scale = m_painter.device()->devicePixelRatioF();
    const int side = 2 * int(std::ceil(reach)) + 2;
    QPixmap picture(QSize(side, side) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    paint(painter);
    return picture;
}

void MarkerStamps::draw(const Kind& kind, const QPointF& at, double reach, const std::function<void(QPainter&)>& paint)
{
    if (!m_stamping) {
        m_painter.save();
        m_painter.translate(at);
        paint(m_painter);
        m_painter.restore();
        return;
    }
    QPixmap& picture = m_stamps[kind];
    if (picture.isNull()) picture = stamp(reach, paint);
    const double half = picture.width() / picture.devicePixelRatio() / 2;
    m_painter.drawPixmap(at - QPointF(half, half), picture);
}

}  // namespace espalier
