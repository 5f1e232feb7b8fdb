#pragma once

#include "views/charts/chart_table.h"
#include "views/charts/plot.h"

namespace espalier {

/// How one experiment, or a job that runs, was trained back.
struct TrainingCurve {
    std::string id;
    QString name;
    Family family = Family::mixed;
    Recipe recovery;
    std::vector<TrainingPoint> points;  ///< by step and epoch
    std::optional<double> dense;        ///< accuracy of the dense model
    std::optional<double> pruned;       ///< before recovery; not known while a job runs
};

TrainingCurve trainingCurve(const Experiment& experiment);

/// More are not told apart.
inline constexpr std::size_t mostTrainingCurves = 8;

/// Epochs of all steps before `step`, as the recipe says; as the points say for steps it does not have.
double epochsBefore(const TrainingCurve& curve, int step);
/// Of a point on the x axis: the epochs of all steps one after the other.
double epochOf(const TrainingCurve& curve, const TrainingPoint& point);

/// Loss and accuracy over epochs; where each step of the recovery begins; dense and, for a single curve, before recovery
/// as levels. An epoch that diverged is on the edge of both panels.
Plot trainingPlot(const std::vector<TrainingCurve>& curves);

/// The same figures, a row an epoch.
ChartTable trainingTable(const std::vector<TrainingCurve>& curves);

}  // namespace espalier
