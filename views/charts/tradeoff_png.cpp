#include "views/charts/tradeoff_png.h"

#include "views/charts/print_palette.h"
#include "views/charts/tradeoff_chart.h"

#include <QChart>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace espalier {

bool writeTradeoffPng(const std::vector<Experiment>& experiments, const QString& file, QSize size)
{
    constexpr double scale = 1.5;  // letters large enough to be read on a slide
    TradeoffChart chart;
    chart.setPalette(printPalette());
    chart.setExperiments(experiments);
    const bool anyLatency = std::any_of(experiments.begin(), experiments.end(),
                                        [](const Experiment& e) { return !e.baseline && !e.latency.empty(); });
    if (!anyLatency) chart.setCostAxis(CostAxis::stored_bytes);
    chart.resize(size / scale);
    chart.grab();  // lays the chart out; without it the first picture has the axes of an empty one

    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.chart()->setAnimationOptions(QChart::NoAnimation);
    chart.render(&painter);
    painter.end();
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && image.save(&out, "PNG") && out.commit();
}

}  // namespace espalier
