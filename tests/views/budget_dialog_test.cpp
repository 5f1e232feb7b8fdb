// Plans within limits: the dialog, on the made-up scan of a model of four layers.
#include "views/budget/budget_dialog.h"

#include "tests/estimate/sample_scan.h"
#include "views/budget/budget_layers_model.h"
#include "views/budget/budget_limits.h"
#include "views/charts/plot_view.h"
#include "views/issues/issue_strip.h"
#include "views/plan/figures_table.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest/QTest>

namespace espalier {
namespace {

using testing::HasSubstr;

struct BudgetDialogTest : testing::Test {
    PlanDocument document;
    ScanResult scan;
    std::optional<Forecaster> forecaster;
    QList<int> selected;
    std::unique_ptr<BudgetDialog> dialog;

    BudgetDialogTest()
    {
        document.setModel(test::wideModel(), {});
        scan = test::sampleScan(document.model());
        forecaster.emplace(document.model(), scan, std::vector<Experiment>());
        dialog =
            std::make_unique<BudgetDialog>(document, BudgetHost{[this] { return forecaster ? &*forecaster : nullptr; },
                                                                [this] { return &scan; }, [this] { return selected; }});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    template <typename Widget>
    Widget* named(const char* name)
    {
        for (Widget* each : dialog->findChildren<Widget*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    void limitLatency(double ratio)
    {
        named<QDoubleSpinBox>("Latency at most")->setValue(ratio);
        QTest::qWait(100);
    }
    QPushButton* apply()
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }
    std::string told()
    {
        QString all;
        for (QLabel* label : dialog->findChild<IssueStrip*>()->findChildren<QLabel*>()) all += label->text();
        return all.toStdString();
    }
};

TEST_F(BudgetDialogTest, FindsAsSoonAsItOpensWhatTheVerbWouldFind)
{
    limitLatency(0.7);
    ASSERT_NE(dialog->shown(), nullptr);
    BudgetRequest request;
    request.patterns = {Pattern::parse("unstructured")};
    request.latencyRatio = 0.7;
    const BudgetPlan asked = planWithin(document.model(), *forecaster, request);
    EXPECT_EQ(planToJson(dialog->shown()->plan), planToJson(asked.plan));
    EXPECT_LE(dialog->shown()->ms / dialog->shown()->denseMs, 0.7 * 1.005);
    EXPECT_THAT(dialog->findChild<FiguresTable*>()->accessibleDescription().toStdString(),
                HasSubstr("Latency: ≈ 0.70"));
}

TEST_F(BudgetDialogTest, AppliesAsOneStepWithReasons)
{
    limitLatency(0.7);
    QTest::mouseClick(apply(), Qt::LeftButton);
    EXPECT_TRUE(document.removesAnything());
    EXPECT_EQ(document.undoStack()->count(), 1);
    bool explained = false;
    for (const LayerRule& rule : document.rules()) explained = explained || !rule.why.empty();
    EXPECT_TRUE(explained);
    document.undoStack()->undo();
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(BudgetDialogTest, WhatIsOutOfReachIsToldWithTheNearestAndTakenByAButton)
{
    limitLatency(0.05);
    EXPECT_EQ(dialog->shown(), nullptr);
    EXPECT_FALSE(apply()->isEnabled());
    EXPECT_THAT(told(), HasSubstr("0.05"));
    for (QToolButton* button : dialog->findChild<IssueStrip*>()->findChildren<QToolButton*>())
        if (button->text().startsWith("Take")) button->click();
    QTest::qWait(100);
    EXPECT_NE(dialog->shown(), nullptr);
}

TEST_F(BudgetDialogTest, KeepsTheSelectedLayersAsThePlanHasThem)
{
    document.setSparsity(0, 0.25);
    selected = {0};
    dialog->refresh();
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
        if (box->text().contains("selected")) box->setChecked(true);
    limitLatency(0.75);
    ASSERT_NE(dialog->shown(), nullptr);
    const auto& layers = dialog->shown()->layers;
    ASSERT_FALSE(layers.empty());
    EXPECT_TRUE(layers.front().pinned);
    EXPECT_DOUBLE_EQ(layers.front().sparsity, 0.25);
}

TEST_F(BudgetDialogTest, AClickOnTheFrontTakesThatPlan)
{
    auto* front = dialog->findChild<PlotView*>();
    ASSERT_GE(front->plot().panels[0].lines[0].points.size(), 3u);
    const PlotPoint wanted = front->plot().panels[0].lines[0].points[1];
    emit front->pointClicked(QString::fromStdString(wanted.id), false);
    ASSERT_NE(dialog->shown(), nullptr);
    EXPECT_DOUBLE_EQ(dialog->shown()->ms / dialog->shown()->denseMs, wanted.x);
}

TEST_F(BudgetDialogTest, ANearestThatIsRoundedCanBeHad)
{
    EXPECT_DOUBLE_EQ(BudgetLimits::roundedUp("latency", 0.3149), 0.32);
    EXPECT_DOUBLE_EQ(BudgetLimits::roundedUp("latency", 0.31), 0.31);
    EXPECT_DOUBLE_EQ(BudgetLimits::roundedUp("weights", 45201), 45300);
    EXPECT_DOUBLE_EQ(BudgetLimits::roundedUp("activations", 45201), 45300);
    EXPECT_DOUBLE_EQ(BudgetLimits::roundedUp("macs", 1234567), 1235000);
    EXPECT_DOUBLE_EQ(BudgetLimits::roundedUp("accuracy", 0.01234), 0.0124);
}

TEST_F(BudgetDialogTest, LimitsMacsAndKeepsThem)
{
    QCheckBox *latency = nullptr, *macs = nullptr;
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
        if (box->text() == "&Latency at most") latency = box;
        if (box->text() == "&MACs at most") macs = box;
    }
    ASSERT_TRUE(latency && macs);
    latency->setChecked(false);
    macs->setChecked(true);
    auto* most = named<QDoubleSpinBox>("MACs at most");
    most->setValue(0.5 * most->value());
    QTest::qWait(100);
    ASSERT_TRUE(dialog->shown()) << told();
    EXPECT_LE(double(dialog->shown()->macs), 1e6 * most->value());
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains("Keep")) button->click();
    ASSERT_TRUE(document.budget());
    EXPECT_EQ(document.budget()->macs, std::llround(1e6 * most->value()));
    EXPECT_FALSE(document.budget()->latencyRatio);
    most->setValue(0.001);
    QTest::qWait(100);
    EXPECT_EQ(dialog->shown(), nullptr);
    for (QToolButton* button : dialog->findChild<IssueStrip*>()->findChildren<QToolButton*>())
        if (button->text().startsWith("Take")) button->click();
    QTest::qWait(100);
    EXPECT_NE(dialog->shown(), nullptr) << "the nearest can be had";
}

TEST_F(BudgetDialogTest, ActivationsAreLimitedWhereChannelsGo)
{
    ModelSummary model = test::wideModel();
    model.activationPeakBytes = 100000;
    for (Layer& layer : model.layers) layer.outputBytes = 40000;
    document.setModel(model, {});
    QCheckBox* limited = nullptr;
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
        if (box->text() == "A&ctivations at most") limited = box;
    ASSERT_TRUE(limited);
    forecaster.emplace(document.model(), scan, std::vector<Experiment>());
    dialog->refresh();
    EXPECT_FALSE(limited->isEnabled()) << "zeros do not move them";
    scan = test::sampleScan(document.model(), "channel");
    forecaster.emplace(document.model(), scan, std::vector<Experiment>());
    dialog->refresh();
    ASSERT_TRUE(limited->isEnabled());
    limited->setChecked(true);
    auto* most = named<QDoubleSpinBox>("Activations at most");
    EXPECT_LT(most->value(), 100);
    QTest::qWait(100);
    ASSERT_TRUE(dialog->shown()) << told();
    EXPECT_LE(double(*dialog->shown()->activationBytes), 1000 * most->value());
    most->setValue(1);
    QTest::qWait(100);
    EXPECT_EQ(dialog->shown(), nullptr);
    EXPECT_THAT(told(), HasSubstr("kB"));
}

TEST_F(BudgetDialogTest, ChoosesBetweenWeightsAndChannelsWhereBothWereScanned)
{
    const ScanResult channels = test::sampleScan(document.model(), "channel");
    scan.points.insert(scan.points.end(), channels.points.begin(), channels.points.end());
    for (const LayerTime& time : channels.times)
        if (time.cut.sparsity > 0) scan.times.push_back(time);
    forecaster.emplace(document.model(), scan, std::vector<Experiment>());
    dialog->refresh();
    auto* kind = named<QComboBox>("What is removed");
    ASSERT_EQ(kind->count(), 3);
    kind->setCurrentIndex(2);
    limitLatency(0.7);
    ASSERT_TRUE(dialog->shown()) << told();
    BudgetRequest request;
    request.patterns = {Pattern::parse("unstructured"), Pattern::parse("channel")};
    request.latencyRatio = 0.7;
    EXPECT_EQ(planToJson(dialog->shown()->plan), planToJson(planWithin(document.model(), *forecaster, request).plan));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains("Keep")) {
            EXPECT_FALSE(button->isEnabled()) << "of which kind a hand would mean cannot be told";
        }
    QTest::mouseClick(apply(), Qt::LeftButton);
    EXPECT_TRUE(document.removesAnything());
    EXPECT_FALSE(document.budget());
}

TEST_F(BudgetDialogTest, SaysSoWhereNothingWasScanned)
{
    forecaster.reset();
    dialog->refresh();
    EXPECT_FALSE(apply()->isEnabled());
    EXPECT_THAT(told(), HasSubstr("scanned"));
}

TEST(BudgetLayersModelTest, IsAModel)
{
    BudgetLayersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLayers({{"conv1", Pattern::parse("unstructured"), 0.5, 0.01, 0.2, 1000, false}});
    EXPECT_EQ(model.index(0, BudgetLayersModel::RemovedColumn).data(), "50.0 %");
    EXPECT_TRUE(model.index(0, BudgetLayersModel::WhyColumn).data().toString().contains("saves"));
}

TEST_F(BudgetDialogTest, KeepsWhatItFoundWithinItsLimits)
{
    limitLatency(0.7);
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains("Keep")) button->click();
    ASSERT_TRUE(document.budget());
    EXPECT_EQ(document.budget()->latencyRatio, 0.7);
    EXPECT_FALSE(document.budget()->structured);
    EXPECT_TRUE(document.removesAnything());
    apply()->click();
    EXPECT_FALSE(document.budget()) << "the plan alone, this time";
}

TEST_F(BudgetDialogTest, PlansAlongTheFrontAreOneSweep)
{
    std::vector<NamedPlan> asked;
    QObject::connect(dialog.get(), &BudgetDialog::sweepWanted, dialog.get(),
                     [&](const std::vector<NamedPlan>& plans) { asked = plans; });
    QPushButton* run = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().startsWith("&Run")) run = button;
    ASSERT_TRUE(run);
    named<QSpinBox>("How many plans")->setValue(3);
    EXPECT_EQ(run->text(), "&Run 3 Plans");
    run->click();
    ASSERT_EQ(asked.size(), 3u);
    EXPECT_FALSE(asked[0].plan.rules.empty());
    EXPECT_FALSE(document.removesAnything()) << "nothing is edited";
    named<QDoubleSpinBox>("Latency from")->setValue(5);
    named<QDoubleSpinBox>("Latency to")->setValue(6);
    EXPECT_FALSE(run->isEnabled()) << "there is no plan so slow";
}

}  // namespace
}  // namespace espalier
