#include "views/charts/label_places.h"
#include "views/charts/tradeoff_scene.h"

#include <QFontMetricsF>
#include <QPainter>

namespace espalier {

void TradeoffScene::paintLabels(QPainter& painter, const std::vector<int>& labelled) const
{
    constexpr std::size_t most = 60;  // more than that nobody reads, and placing them takes its time
    const QFontMetricsF metrics(font);
    const double widest = 22 * metrics.averageCharWidth();
    std::vector<QPointF> points;
    std::vector<QSizeF> sizes;
    QStringList texts;
    for (int i : labelled) {
        if (!isVisible(i) || points.size() == most) continue;
        points.push_back(m_places[i]);
        texts << metrics.elidedText(names[i], Qt::ElideMiddle, widest);
        sizes.emplace_back(metrics.horizontalAdvance(texts.back()) + 6, metrics.height());
    }
    const auto places = placeLabels(points, sizes, 14, m_plot.united(m_bottomEdge).united(m_leftEdge));
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.8f);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i]) continue;
        painter.fillRect(*places[i], ground);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(*places[i], Qt::AlignCenter, texts[int(i)]);
    }
}

}  // namespace espalier
