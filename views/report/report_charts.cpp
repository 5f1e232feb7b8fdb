#include "views/report/report_charts.h"

#include "core/log/deployable.h"
#include "core/measure/statistics.h"
#include "views/charts/print_palette.h"
#include "views/charts/tradeoff_scene.h"
#include "views/report/report_chart_tools.h"
#include "views/style/gain_colours.h"
#include "views/style/series_style.h"
#include "views/style/theme.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

std::vector<Experiment> withPlainNames(const std::vector<Experiment>& experiments)
{
    std::vector<Experiment> plain = experiments;
    for (Experiment& each : plain) each.name = plainLine(each.name).toStdString();
    return plain;
}

constexpr double tail = 0.95;  // how far a distribution is shown: the rest would squeeze it

QString frontSentence(const Report& report)
{
    QStringList names;
    for (const std::string& id : report.front) names << plainLine(report.find(id)->name);
    return names.isEmpty() ? QString() : tr("On the front: %1.").arg(joined(names));
}

}  // namespace

ReportFigure tradeoffFigure(const Report& report)
{
    const std::string target = report.target ? report.target->id : std::string();
    const auto paint = [experiments = withPlainNames(report.experiments), target](QPainter& painter,
                                                                                  const QSizeF& size) {
        TradeoffScene scene;
        scene.setExperiments(experiments);
        scene.palette = printPalette();
        scene.font = reportChartFont();
        scene.labels = PointLabels::selected;
        scene.fit();
        scene.layOut(size);
        painter.setFont(scene.font);
        scene.paint(painter);
        for (std::size_t i = 0; i < scene.data.points.size(); ++i)
            if (scene.data.points[i].id == target) scene.paintSelection(painter, {int(i)});
    };
    return {tr("Accuracy against latency over dense, with 95 % intervals. The line joins the front: what nothing else "
               "beats "
               "in both."),
            tr("Scatter chart of %1 experiments. %2")
                .arg(countText(std::int64_t(report.experiments.size())), frontSentence(report)),
            QSizeF(680, 300), paint};
}

ReportFigure latencyDistribution(const Experiment& target, const std::string& truth)
{
    const auto& samples = target.samples.at(truth);
    const auto paint = [candidate = samples.at("candidate"), baseline = samples.at("baseline"),
                        family = familyOf(target)](QPainter& painter, const QSizeF& size) {
        const ReportChart chart(painter);
        std::vector<double> ends;
        for (const auto* side : {&candidate, &baseline})
            for (const double p : {0.0, tail}) ends.push_back(percentile(*side, p));
        PlotAxis axis;
        axis.fit(ends, 0);
        const double names = chart.widest({tr("this model"), tr("dense")}) + 12, line = chart.line();
        const QRectF plot(names, 4, size.width() - names - 12, size.height() - 2 * line - 12);
        chart.xAxis(axis, plot, tr("milliseconds, up to p95"));
        const double row = plot.height() / 2;
        const QColor colours[] = {familyColour(family, chart.ink()), faded(chart.ink(), 0.5)};
        const std::vector<double>* sides[] = {&candidate, &baseline};
        for (int side = 0; side < 2; ++side) {
            const QRectF place(plot.left(), plot.top() + side * row, plot.width(), row - 8);
            chart.text(QRectF(0, place.top(), names - 12, place.height()), Qt::AlignRight | Qt::AlignVCenter,
                       side == 0 ? tr("this model") : tr("dense"));
            chart.histogram(*sides[side], axis, place, colours[side]);
        }
    };
    return {tr("How long single runs took, %1; the mark is the median.").arg(truthName(truth)),
            tr("Two histograms. This model: median %1, p99 %2. The dense model: median %3, p99 %4.")
                .arg(millisecondsText(percentile(samples.at("candidate"), 0.5)),
                     millisecondsText(percentile(samples.at("candidate"), 0.99)),
                     millisecondsText(percentile(samples.at("baseline"), 0.5)),
                     millisecondsText(percentile(samples.at("baseline"), 0.99))),
            QSizeF(680, 190), paint};
}

ReportFigure latencyStackFigure(const Report& report)
{
    std::vector<Family> families;
    for (const LayerResult& layer : report.target->layers)
        families.push_back(layer.asked.empty() ? Family::baseline : familyOf(layer.asked.front().pattern));
    std::vector<LatencyStack> stacks;
    QStringList told;
    for (const LatencyStack& stack : report.stacks)
        if (stack.absent.empty() && stack.totalMs) {
            stacks.push_back(stack);
            told << tr("%1 %2").arg(truthName(stack.truth), millisecondsText(*stack.totalMs));
        }
    const auto paint = [stacks, families](QPainter& painter, const QSizeF& size) {
        const ReportChart chart(painter);
        std::vector<double> ends{0};
        QStringList words;
        for (const LatencyStack& stack : stacks) {
            ends.insert(ends.end(), {*stack.totalMs, stack.layersMs()});
            words << truthName(stack.truth);
        }
        PlotAxis axis;
        axis.fit(ends, 0);
        const double names = chart.widest(words) + 12, line = chart.line();
        const double top = chart.legend(families, size.width(), tr("other operators")) + 6;
        const QRectF plot(names, top, size.width() - names - 60, size.height() - top - 2 * line - 8);
        chart.xAxis(axis, plot, tr("milliseconds, median"), 0);
        const double row = plot.height() / std::max<double>(1, double(stacks.size()));
        for (std::size_t i = 0; i < stacks.size(); ++i) {
            const QRectF bar(plot.left(), plot.top() + double(i) * row + 4, plot.width(), row - 8);
            chart.text(QRectF(0, bar.top(), names - 12, bar.height()), Qt::AlignRight | Qt::AlignVCenter,
                       words[int(i)]);
            chart.stack(stacks[i], families, axis, bar);
        }
    };
    return {
        tr("Where the time goes, layer by layer, for each way of running the model; what is in no layer comes last."),
        tr("Stacked bars: %1.").arg(joined(told)),
        QSizeF(680, 66.0 + 38.0 * double(std::max<std::size_t>(1, stacks.size()))), paint};
}

ReportFigure classFigure(const Report& report, std::size_t most)
{
    std::vector<ClassChange> changes = report.pays->classes;
    if (changes.size() > most) changes.resize(most);
    QStringList names;
    for (const ClassChange& each : changes) names << plainLine(className(report.classNames, each.label));
    const auto paint = [changes, names](QPainter& painter, const QSizeF& size) {
        const ReportChart chart(painter);
        std::vector<double> ends{0};
        for (const ClassChange& each : changes) ends.insert(ends.end(), {each.ci95()[0], each.ci95()[1]});
        PlotAxis axis;
        axis.fit(ends, 0.02);
        const double line = chart.line(), left = std::min(180.0, chart.widest(names)) + 16;
        const QRectF plot(left, 4, size.width() - left - 60, size.height() - 2 * line - 10);
        chart.xAxis(axis, plot, tr("change of accuracy, points"), {}, 0.01);
        chart.vertical(axis, plot, 0);
        const double row = plot.height() / std::max<double>(1, double(changes.size()));
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const ClassChange& each = changes[i];
            const QRectF place(plot.left(), plot.top() + double(i) * row, plot.width(), row);
            const QColor colour = !each.certain()     ? faded(chart.ink(), 0.55)
                                  : each.change() < 0 ? lossColour(printPalette())
                                                      : gainColour(printPalette());
            chart.elided(QRectF(0, place.top(), left - 16, row), Qt::AlignRight | Qt::AlignVCenter, names[int(i)]);
            chart.whisker(axis, place, each.change(), each.ci95(), colour);
            chart.text(QRectF(plot.right() + 6, place.top(), 54, row), Qt::AlignRight | Qt::AlignVCenter,
                       pointsText(each.change()));
        }
    };
    return {tr("Change of each class's accuracy with its 95 % interval; grey is what may be chance."),
            changes.empty() ? QString()
                            : tr("Dots with whiskers; most is lost by %1: %2 points.")
                                  .arg(names.first(), pointsText(changes.front().change())),
            QSizeF(680, 44 + 20.0 * double(changes.size())), paint};
}

ReportFigure storedFigure(const Report& report)
{
    struct Bar {
        QString name;
        double bytes = 0;
        Family family = Family::mixed;
        bool target = false;
    };
    std::vector<Bar> bars;
    for (const Experiment& each : report.experiments) {
        const bool shown = each.baseline ? report.isBaseline(each.id) : report.isDetailed(each.id);
        if (shown && each.status == "done" && bars.size() < 16)
            bars.push_back(
                {plainLine(each.name), double(each.memory.weightsStored), familyOf(each), report.isTarget(each.id)});
    }
    const auto paint = [bars](QPainter& painter, const QSizeF& size) {
        const ReportChart chart(painter);
        std::vector<double> ends{0};
        QStringList names;
        for (const Bar& bar : bars) ends.push_back(bar.bytes), names << bar.name;
        PlotAxis axis;
        axis.fit(ends, 0);
        const double line = chart.line(), left = std::min(220.0, chart.widest(names)) + 16;
        const QRectF plot(left, 4, size.width() - left - 76, size.height() - 2 * line - 10);
        chart.xAxis(axis, plot, tr("stored weights, %1").arg(byteUnitName(byteUnit(axis.high()))), 0,
                    byteUnit(axis.high()));
        const double row = plot.height() / std::max<double>(1, double(bars.size()));
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const QRectF place(plot.left(), plot.top() + double(i) * row + 3, plot.width(), row - 6);
            chart.elided(QRectF(0, place.top(), left - 16, place.height()), Qt::AlignRight | Qt::AlignVCenter,
                         bars[i].name, bars[i].target);
            const QColor colour = bars[i].family == Family::baseline ? faded(chart.ink(), 0.38)
                                                                     : familyColour(bars[i].family, chart.ink());
            chart.bar(axis, place, bars[i].bytes, colour);
            chart.text(QRectF(plot.right() + 6, place.top(), 70, place.height()), Qt::AlignRight | Qt::AlignVCenter,
                       bytesText(std::int64_t(bars[i].bytes)), bars[i].target);
        }
    };
    QStringList told;
    for (const Bar& bar : bars) told << tr("%1 %2").arg(bar.name, bytesText(std::int64_t(bar.bytes)));
    return {tr("Bytes of the weights in the smallest format that would ship, indexes counted."),
            tr("Bars: %1.").arg(joined(told)), QSizeF(680, 44 + 22.0 * double(bars.size())), paint};
}

}  // namespace espalier
