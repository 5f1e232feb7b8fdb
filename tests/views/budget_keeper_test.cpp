// A plan that is kept within limits while layers are changed by hand.
#include "views/budget/budget_keeper.h"

#include "tests/estimate/sample_scan.h"
#include "tests/views/samples.h"
#include "views/budget/budget_strip.h"
#include "views/issues/issue_strip.h"
#include "views/layers/layer_tree.h"
#include "views/layers/layers_panel.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>

namespace espalier {
namespace {

struct BudgetKeeperTest : testing::Test {
    PlanDocument document;
    ScanResult scan;
    std::optional<Forecaster> forecaster;
    std::unique_ptr<BudgetKeeper> keeper;

    BudgetKeeperTest()
    {
        document.setModel(test::wideModel(), {});
        scan = test::sampleScan(document.model());
        forecaster.emplace(document.model(), scan, std::vector<Experiment>());
        keeper = std::make_unique<BudgetKeeper>(
            document,
            BudgetKeeperHost{[this] { return forecaster ? &*forecaster : nullptr; }, [this] { return &scan; }});
    }
    void keepWithin(double latencyRatio)
    {
        PlanBudget budget;
        budget.latencyRatio = latencyRatio;
        document.setBudget(budget);
        keeper->settle();
    }
    double ratio() const
    {
        return *forecaster->times().sparseMs(document.rules()) / forecaster->times().fastestDenseMs();
    }
    double sparsity(int layer) const { return shownCut(document.rules()[std::size_t(layer)]).sparsity; }
    /// A drag of a slider, as the tree does it.
    void drag(int layer, std::initializer_list<double> way)
    {
        document.endGesture();
        for (const double each : way) document.setSparsity(layer, each);
        document.endGesture();
    }
    /// The layer that the solver cuts most.
    int mostCut() const
    {
        int most = 0;
        for (int i = 0; i < int(document.rules().size()); ++i)
            if (sparsity(i) > sparsity(most)) most = i;
        return most;
    }
};

TEST_F(BudgetKeeperTest, LimitsAreMetAsSoonAsTheyAreSet)
{
    keepWithin(0.7);
    EXPECT_FALSE(keeper->problem());
    EXPECT_LE(ratio(), 0.7 * 1.005);
    EXPECT_TRUE(document.pins().empty());
    document.undoStack()->undo();
    EXPECT_FALSE(document.budget()) << "one step takes back the limits and what they did";
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(BudgetKeeperTest, ADragPinsAndTheOthersMakeUpForItInOneStep)
{
    keepWithin(0.9);
    const auto before = document.rules();
    const int layer = mostCut(), steps = document.undoStack()->count();
    drag(layer, {0.4, 0.2, 0.1});
    EXPECT_DOUBLE_EQ(sparsity(layer), 0.1);
    EXPECT_TRUE(document.pins().contains(layer));
    EXPECT_EQ(document.rules()[std::size_t(layer)].why, "") << "the solver's reason is not the hand's";
    EXPECT_FALSE(keeper->problem());
    EXPECT_LE(ratio(), 0.9 * 1.005) << "the others lose more in its place";
    EXPECT_EQ(document.undoStack()->count(), steps + 1);
    document.undoStack()->undo();
    EXPECT_EQ(document.rules(), before);
    EXPECT_TRUE(document.pins().empty());
    document.undoStack()->redo();
    EXPECT_DOUBLE_EQ(sparsity(layer), 0.1);
    EXPECT_LE(ratio(), 0.9 * 1.005);
}

TEST_F(BudgetKeeperTest, OthersFollowInAPauseOfTheHand)
{
    keepWithin(0.9);
    const int layer = mostCut();
    document.endGesture();
    document.setSparsity(layer, 0.1);
    EXPECT_GT(ratio(), 0.9 * 1.005) << "not yet";
    QTest::qWait(150);
    EXPECT_LE(ratio(), 0.9 * 1.005);
}

TEST_F(BudgetKeeperTest, WhatCannotBeMetIsSaidWithTheNearestAndThePinsStay)
{
    BudgetStrip strip(document, *keeper);
    EXPECT_TRUE(strip.isHidden());
    keepWithin(0.5);
    EXPECT_FALSE(strip.isHidden());
    QList<int> all = document.allLayers();
    document.endGesture();
    document.setSparsity(all, 0.0);
    document.setSparsity(all, 0.01);
    document.endGesture();
    ASSERT_TRUE(keeper->problem());
    EXPECT_EQ(keeper->problem()->code, "solve.out_of_reach");
    EXPECT_GT(std::stod(keeper->problem()->details.at("nearest")), 0.5);
    EXPECT_EQ(document.pins().size(), std::size_t(all.size()));
    auto* told = strip.findChild<IssueStrip*>();
    EXPECT_FALSE(told->isHidden());
    for (QToolButton* button : strip.findChildren<QToolButton*>())
        if (button->text().startsWith("Take")) button->click();
    keeper->settle();
    EXPECT_FALSE(keeper->problem()) << "the nearest can be had";
    EXPECT_GT(*document.budget()->latencyRatio, 0.5);
}

TEST_F(BudgetKeeperTest, UnpinningGivesTheLayerBackToTheSolver)
{
    keepWithin(0.7);
    const auto before = document.rules();
    const int layer = mostCut();
    drag(layer, {0.1});
    LayerTreeModel rows(document);
    EXPECT_TRUE(rows.indexOfLayer(layer).data(Qt::ToolTipRole).toString().contains("Pinned"));
    document.setPinned({layer}, false);
    keeper->settle();
    EXPECT_TRUE(document.pins().empty());
    for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(document.rules()[i].cuts, before[i].cuts) << i;
}

TEST_F(BudgetKeeperTest, AClickOnThePinTakesItOut)
{
    keepWithin(0.7);
    const int layer = mostCut();
    document.setPinned({layer}, true);
    LayersPanel panel(document);
    panel.resize(600, 500);
    panel.show();
    auto* tree = panel.findChild<LayerTree*>();
    const QModelIndex row = tree->cellOf(QString::fromStdString(document.model().layers[std::size_t(layer)].path));
    ASSERT_TRUE(row.isValid());
    const QRect cell = tree->visualRect(row);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 4, cell.center().y()));
    EXPECT_TRUE(document.pins().contains(layer)) << "beside it nothing happens";
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 6, cell.center().y()));
    EXPECT_TRUE(document.pins().empty());
    document.undoStack()->undo();
    EXPECT_TRUE(document.pins().contains(layer));
}

TEST_F(BudgetKeeperTest, LettingGoLeavesThePlanAndFreesTheSliders)
{
    keepWithin(0.7);
    const int layer = mostCut();
    drag(layer, {0.1});
    const auto rules = document.rules();
    document.setBudget({});
    EXPECT_EQ(document.rules(), rules);
    EXPECT_TRUE(document.pins().empty());
    drag(layer, {0.9});
    QTest::qWait(80);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (int(i) == layer) continue;
        EXPECT_EQ(document.rules()[i].cuts, rules[i].cuts) << i;
    }
}

TEST_F(BudgetKeeperTest, ChannelsThatGoTogetherArePinnedTogether)
{
    PlanDocument residual;
    residual.setModel(samples::model(), {});
    PlanBudget budget;
    budget.latencyRatio = 0.8;
    residual.setBudget(budget);
    residual.setPinned({samples::stem}, true);
    EXPECT_EQ(residual.pins(), std::set<int>{samples::stem}) << "masks are each layer's own";
    budget.structured = true;
    residual.setBudget(budget);
    residual.setPinned({samples::stem}, true);
    EXPECT_EQ(residual.pins(), (std::set<int>{samples::stem, samples::conv2}));
    residual.setPinned({samples::conv2}, false);
    EXPECT_TRUE(residual.pins().empty());
}

TEST_F(BudgetKeeperTest, ADraftBringsLimitsAndPinsBack)
{
    keepWithin(0.7);
    const int layer = mostCut();
    drag(layer, {0.1});
    const auto budget = document.budget();
    const auto pins = document.pinnedPaths();
    const Plan plan = document.plan();
    PlanDocument other;
    other.setModel(document.model(), {});
    ASSERT_TRUE(other.restore(plan, {}, budget, pins));
    EXPECT_EQ(other.budget(), budget);
    EXPECT_EQ(other.pins(), document.pins());
}

TEST_F(BudgetKeeperTest, ALoadedPlanIsNotKeptWithinAnything)
{
    keepWithin(0.7);
    document.replace(document.plan(), "load");
    EXPECT_FALSE(document.budget());
}

}  // namespace
}  // namespace espalier
