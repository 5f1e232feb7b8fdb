#include "views/charts/training_plot.h"

#include "views/charts/nan.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace espalier {

namespace {

int epochsOf(const TrainingCurve& curve, int step)
{
    if (step < int(curve.recovery.size()))
        return curve.recovery[step].kind == RecoveryStep::Kind::fine_tune ? curve.recovery[step].epochs : 0;
    int most = 0;
    for (const TrainingPoint& point : curve.points)
        if (point.step == step) most = std::max(most, point.epoch);
    return most;
}

/// Where training steps begin; the steps without epochs before one are named with it.
std::vector<PlotBoundary> boundariesOf(const TrainingCurve& curve)
{
    std::vector<PlotBoundary> boundaries;
    Recipe named;
    double at = 0;
    for (int step = 0; step < int(curve.recovery.size()); ++step) {
        named.push_back(curve.recovery[step]);
        const int epochs = epochsOf(curve, step);
        if (epochs == 0) continue;
        boundaries.push_back({at, recoveryText(named)});
        named.clear();
        at += epochs;
    }
    if (!named.empty()) boundaries.push_back({at, recoveryText(named)});
    return boundaries;
}

/// Of all curves: a place where they say different things has no words.
std::vector<PlotBoundary> commonBoundaries(const std::vector<TrainingCurve>& curves)
{
    std::map<double, QString> places;
    for (const TrainingCurve& curve : curves)
        for (const PlotBoundary& boundary : boundariesOf(curve)) {
            const auto [place, isNew] = places.emplace(boundary.x, boundary.text);
            if (!isNew && place->second != boundary.text) place->second.clear();
        }
    std::vector<PlotBoundary> boundaries;
    for (const auto& [x, text] : places) boundaries.push_back({x, text});
    return boundaries;
}

/// Lines of one family differ in shade first, then in pen.
PlotStyle styleOf(Family family, int index, bool markers)
{
    constexpr Qt::PenStyle pens[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    return {family, pens[index / 3 % 3], index % 3, markers};
}

std::vector<PlotPoint> lossPoints(const TrainingCurve& curve)
{
    std::vector<PlotPoint> points;
    for (const TrainingPoint& point : curve.points)
        points.push_back({epochOf(curve, point), std::isfinite(point.loss) ? point.loss : nan, std::nullopt, curve.id});
    return thinned(std::move(points));
}

std::vector<PlotPoint> accuracyPoints(const TrainingCurve& curve)
{
    std::vector<PlotPoint> points;
    if (curve.pruned && !curve.points.empty()) points.push_back({0, 100 * *curve.pruned, std::nullopt, curve.id});
    for (const TrainingPoint& point : curve.points) {
        const bool diverged = !std::isfinite(point.loss);
        if (point.accuracy || diverged)
            points.push_back({epochOf(curve, point), diverged ? nan : 100 * *point.accuracy, std::nullopt, curve.id});
    }
    return thinned(std::move(points));
}

}  // namespace

TrainingCurve trainingCurve(const Experiment& experiment)
{
    TrainingCurve curve{experiment.id,
                        QString::fromStdString(experiment.name),
                        familyOf(experiment),
                        experiment.plan.recovery,
                        experiment.training,
                        experiment.accuracy.dense,
                        experiment.accuracy.pruned};
    std::stable_sort(curve.points.begin(), curve.points.end(), [](const TrainingPoint& a, const TrainingPoint& b) {
        return std::pair(a.step, a.epoch) < std::pair(b.step, b.epoch);
    });
    return curve;
}

double epochsBefore(const TrainingCurve& curve, int step)
{
    int sum = 0;
    for (int i = 0; i < step; ++i) sum += epochsOf(curve, i);
    return sum;
}

double epochOf(const TrainingCurve& curve, const TrainingPoint& point)
{
    return epochsBefore(curve, point.step) + point.epoch;
}

Plot trainingPlot(const std::vector<TrainingCurve>& curves)
{
    Plot plot;
    plot.xTitle = tr("epoch");
    plot.leastXSpan = 2;
    plot.wholeX = true;
    plot.includeX = {0};
    PlotPanel loss, accuracy;
    loss.title = tr("loss, mean over the epoch");
    loss.leastSpan = 0.05;
    loss.divergedAbove = true;
    accuracy.title = tr("accuracy on validation data (%)");
    accuracy.leastSpan = 2;
    std::map<Family, int> ofFamily;
    for (const TrainingCurve& curve : curves) {
        plot.includeX.push_back(epochsBefore(curve, int(curve.recovery.size())));  // to the end, while it is under way
        const PlotStyle style = styleOf(curve.family, ofFamily[curve.family]++, curve.points.size() <= 60);
        loss.lines.push_back({curve.name, style, true, lossPoints(curve)});
        accuracy.lines.push_back({curve.name, style, true, accuracyPoints(curve)});
        plot.legend.push_back({curve.name, style});
    }
    const auto dense = std::find_if(curves.begin(), curves.end(), [](const TrainingCurve& curve) {
        return curve.dense && std::isfinite(*curve.dense) && *curve.dense > 0;
    });
    if (dense != curves.end())
        accuracy.references.push_back(
            {tr("dense %1").arg(percentText(*dense->dense)), 100 * *dense->dense, {Family::baseline, Qt::DashLine}});
    if (curves.size() == 1 && curves[0].pruned && std::isfinite(*curves[0].pruned))
        accuracy.references.push_back({tr("before recovery %1").arg(percentText(*curves[0].pruned)),
                                       100 * *curves[0].pruned,
                                       {curves[0].family, Qt::DotLine}});
    plot.panels = {std::move(loss), std::move(accuracy)};
    plot.boundaries = commonBoundaries(curves);
    return plot;
}

ChartTable trainingTable(const std::vector<TrainingCurve>& curves)
{
    ChartTable table;
    table.title = tr("Training");
    table.columns = {tr("experiment"), tr("step"),         tr("epoch of the step"), tr("epoch"),
                     tr("loss"),       tr("accuracy (%)"), tr("learning rate")};
    for (const TrainingCurve& curve : curves)
        for (const TrainingPoint& point : curve.points)
            table.rows.push_back({curve.name, point.step + 1, point.epoch, epochOf(curve, point),
                                  std::isfinite(point.loss) ? point.loss : nan,
                                  point.accuracy ? QVariant(100 * *point.accuracy) : QVariant(), point.learningRate});
    return table;
}

}  // namespace espalier
