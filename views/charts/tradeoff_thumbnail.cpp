#include "views/charts/tradeoff_thumbnail.h"

#include "views/charts/tradeoff_scene.h"

#include <QPainter>

#include <algorithm>

namespace espalier {

QImage tradeoffThumbnail(const std::vector<Experiment>& experiments, QSize size, const QPalette& palette)
{
    TradeoffScene scene;
    const bool anyLatency = std::any_of(experiments.begin(), experiments.end(),
                                        [](const Experiment& e) { return !e.baseline && !e.latency.empty(); });
    if (!anyLatency) scene.axes.x = Quantity::stored;
    scene.setExperiments(experiments);
    scene.palette = palette;
    scene.intervalsShown = false;
    scene.fit();
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    const double scale = std::max(1.0, size.width() / 160.0);
    painter.scale(scale, scale);
    scene.layOutBare(QSizeF(size) / scale);
    scene.paintBare(painter);
    return image;
}

}  // namespace espalier
