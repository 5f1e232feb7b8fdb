#pragma once

#include <QPixmap>
#include <functional>
#include <map>
#include <tuple>

class QPainter;

namespace espalier {

/// Paints many small pictures of few kinds. On a screen each kind is painted once and stamped from then on, to whole pixels;
/// on paper, in a scaled picture, and where there are `few`, every one is painted where it belongs.
class MarkerStamps {
public:
    /// What makes two pictures the same: shape, radius and colour.
    struct Kind {
        int shape = 0;
        double radius = 0;
        QRgb colour = 0;

        auto operator<=>(const Kind&) const = default;
    };

    MarkerStamps(QPainter& painter, bool few);
    /// `paint` draws the picture round (0, 0), within `reach`.
    void draw(const Kind& kind, const QPointF& at, double reach, const std::function<void(QPainter&)>& paint);

private:
    QPixmap stamp(double reach, const std::function<void(QPainter&)>& paint) const;

    QPainter& m_painter;
    bool m_stamping;
    std::map<Kind, QPixmap> m_stamps;
};

}  // namespace espalier
