#include "views/charts/training_plot.h"
#include "tests/views/samples.h"
#include "views/charts/training_panel.h"
#include "views/jobs/job_log.h"
#include "views/session/experiment_selection.h"

#include <gmock/gmock.h>
#include <QCheckBox>
#include <QLabel>
#include <cmath>

namespace espalier {
namespace {

Experiment trained(const std::string& id, int firstEpochs, int secondEpochs)
{
    Experiment made = samples::experiment(id, "channel", 0.3, 0.92, 0.7);
    RecoveryStep recalibrate, tune;
    tune.kind = RecoveryStep::Kind::fine_tune;
    made.plan.recovery = {recalibrate, tune, tune};
    made.plan.recovery[1].epochs = firstEpochs;
    made.plan.recovery[2].epochs = secondEpochs;
    for (int epoch = 1; epoch <= firstEpochs; ++epoch) made.training.push_back({1, epoch, 0.5, 0.9, 0.01});
    for (int epoch = 1; epoch <= secondEpochs; ++epoch) made.training.push_back({2, epoch, 0.4, 0.91, 0.01});
    return made;
}

std::vector<double> xsOf(const PlotLine& line)
{
    std::vector<double> xs;
    for (const PlotPoint& point : line.points) xs.push_back(point.x);
    return xs;
}

TEST(TrainingPlotTest, EpochsOfAllStepsGoOnOneAxis)
{
    const Plot plot = trainingPlot({trainingCurve(trained("a", 2, 3))});
    ASSERT_EQ(plot.panels.size(), 2u);
    EXPECT_THAT(xsOf(plot.panels[0].lines[0]), testing::ElementsAre(1, 2, 3, 4, 5));
    EXPECT_THAT(xsOf(plot.panels[1].lines[0]), testing::ElementsAre(0, 1, 2, 3, 4, 5)) << "0: before recovery";
}

TEST(TrainingPlotTest, StepsAreMarkedWhereTheyBegin)
{
    const Plot plot = trainingPlot({trainingCurve(trained("a", 2, 3))});
    ASSERT_EQ(plot.boundaries.size(), 2u);
    EXPECT_EQ(plot.boundaries[0].x, 0);
    EXPECT_EQ(plot.boundaries[0].text, "recalibrate, fine-tune 2 epochs");
    EXPECT_EQ(plot.boundaries[1].x, 2);
    EXPECT_EQ(plot.boundaries[1].text, "fine-tune 3 epochs");
}

TEST(TrainingPlotTest, WhereCurvesDisagreeAMarkHasNoWords)
{
    const Plot plot = trainingPlot({trainingCurve(trained("a", 2, 3)), trainingCurve(trained("b", 2, 4))});
    ASSERT_EQ(plot.boundaries.size(), 2u);
    EXPECT_FALSE(plot.boundaries[0].text.isEmpty());
    EXPECT_TRUE(plot.boundaries[1].text.isEmpty());
    EXPECT_EQ(plot.panels[1].references.size(), 1u) << "before recovery is a level of a single curve only";
}

TEST(TrainingPlotTest, AnEpochThatDivergedIsOnBothPanels)
{
    Experiment experiment = trained("a", 2, 1);
    experiment.training.back() = {2, 1, std::nan(""), std::nullopt, 0.01};
    const Plot plot = trainingPlot({trainingCurve(experiment)});
    for (const PlotPanel& panel : plot.panels) {
        EXPECT_TRUE(std::isnan(panel.lines[0].points.back().y));
        EXPECT_EQ(panel.lines[0].points.back().x, 3);
    }
    EXPECT_TRUE(plot.panels[0].divergedAbove);
}

TEST(TrainingPlotTest, LinesOfOneFamilyCanBeToldApart)
{
    std::vector<TrainingCurve> curves;
    for (int i = 0; i < int(mostTrainingCurves); ++i) curves.push_back(trainingCurve(trained(std::to_string(i), 1, 1)));
    std::set<std::pair<int, int>> looks;
    for (const PlotLegendEntry& entry : trainingPlot(curves).legend)
        looks.insert({int(entry.style.pen), entry.style.shade});
    EXPECT_EQ(looks.size(), mostTrainingCurves);
}

TEST(TrainingPlotTest, ALongTrainingIsThinned)
{
    const Plot plot = trainingPlot({trainingCurve(trained("a", 10000, 1))});
    EXPECT_LE(plot.panels[0].lines[0].points.size(), mostPlotPoints + 2);
    EXPECT_FALSE(plot.panels[0].lines[0].style.markers);
}

TEST(TrainingPlotTest, PointsWithoutARecipeFollowEachOther)
{
    TrainingCurve curve;
    curve.points = {{0, 1, 0.5, {}, 0}, {0, 2, 0.5, {}, 0}, {1, 1, 0.5, {}, 0}};
    EXPECT_EQ(epochOf(curve, curve.points.back()), 3);
}

TEST(TrainingPanelTest, ShowsTheSelectedExperimentsAndSaysSo)
{
    ExperimentSelection selection;
    JobLog log;
    TrainingPanel panel(selection, log);
    panel.setExperiments({trained("a", 1, 1), trained("b", 1, 1), samples::experiments()[0]});
    EXPECT_TRUE(panel.curves().empty());
    selection.set({"b", "a", "aaaa"});
    EXPECT_FALSE(panel.isLive());
    ASSERT_EQ(panel.curves().size(), 2u) << "dense has no training";
    EXPECT_EQ(panel.curves()[0].id, "b");
    EXPECT_TRUE(panel.findChild<QLabel*>("trainingWhich")->text().contains("2 experiments"));
    panel.grab();
}

}  // namespace
}  // namespace espalier
