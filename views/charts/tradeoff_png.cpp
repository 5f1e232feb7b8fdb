#include "views/charts/tradeoff_png.h"

#include "views/charts/print_palette.h"
#include "views/charts/tradeoff_scene.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace espalier {

bool writeTradeoffPng(const std::vector<Experiment>& experiments, const QString& file, QSize size)
{
    constexpr double scale = 1.5;  // letters large enough to be read on a slide
    TradeoffScene scene;
    const bool anyLatency = std::any_of(experiments.begin(), experiments.end(),
                                        [](const Experiment& e) { return !e.baseline && !e.latency.empty(); });
    if (!anyLatency) scene.axes.x = Quantity::stored;
    scene.setExperiments(experiments);
    scene.palette = printPalette();
    scene.font = QApplication::font();
    scene.fit();

    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    scene.layOut(QSizeF(size) / scale);
    scene.paint(painter);
    painter.end();
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && image.save(&out, "PNG") && out.commit();
}

}  // namespace espalier
