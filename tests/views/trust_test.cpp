// The page that tells how far to trust forecasts.
#include "core/estimate/joint_plans.h"
#include "tests/estimate/sample_scan.h"
#include "views/session/experiment_selection.h"
#include "views/trust/trust_chart.h"
#include "views/trust/trust_panel.h"

#include <gmock/gmock.h>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>
#include <cmath>

namespace espalier {
namespace {

Experiment ran(double sparsity, double accuracy, const std::string& id)
{
    Experiment experiment;
    experiment.id = experiment.name = id;
    experiment.status = "done";
    experiment.accuracy.dense = 0.9;
    experiment.accuracy.n = 10000;
    experiment.accuracy.pruned = accuracy;
    experiment.accuracy.ci95 = {accuracy - 0.01, accuracy + 0.01};
    LayerRule rule;
    rule.cuts = {{Pattern::parse("unstructured"), sparsity}};
    experiment.plan.rules = {{"*", rule}};
    experiment.latency["sparse"].ratio = 0.9 - 0.7 * sparsity;
    return experiment;
}

TrustMaterial material()
{
    const ModelSummary model = test::wideModel();
    TrustMaterial material{model, test::sampleScan(model), {}};
    Experiment dense = ran(0, 0.9, "dense");
    dense.baseline = true;
    material.experiments.push_back(dense);
    for (const double sparsity : {0.25, 0.3, 0.35, 0.4, 0.42, 0.45})
        material.experiments.push_back(
            ran(sparsity, 0.9 - 2 * 0.2 * std::pow(sparsity, 4), std::to_string(int(100 * sparsity))));
    material.experiments.push_back(ran(0.45, 0.2, "odd"));
    return material;
}

TEST(TrustWords, TellOfIntervalsErrorsAndLatencies)
{
    ForecastTrust trust;
    for (int i = 0; i < 40; ++i) {
        ForecastCheck check{std::to_string(i), "x", {}, 0.9, {}};
        check.forecast.accuracy = 0.9;
        check.forecast.accuracy90 = {0.89, 0.91};
        if (i < 20) check.accuracy = 0.8;
        trust.checks.push_back(check);
    }
    trust.coverage = 0.5;
    trust.coverageCi95 = {0.35, 0.65};
    trust.medianError = 0.012;
    trust.latencies = 3;
    trust.medianLatencyError = 0.3;
    const std::string words = trustVerdict(trust).toStdString();
    EXPECT_THAT(words, testing::HasSubstr("too narrow: 20 of 40"));
    EXPECT_THAT(words, testing::HasSubstr("within 1.2 points"));
    EXPECT_THAT(words, testing::HasSubstr("Measure latencies"));
    trust.checks.resize(3);
    EXPECT_EQ(verdictOf(trust), ForecastVerdict::unknown);
    EXPECT_TRUE(trustVerdict({}).isEmpty());
}

struct TrustPanelTest : testing::Test {
    ExperimentSelection selection;
    QAction scan{"Scan"};
    std::optional<TrustMaterial> known;
    TrustPanel panel{selection, [this] { return known; }, &scan};
    TrustChart* chart = panel.findChild<TrustChart*>("trustChart");

    TrustPanelTest()
    {
        panel.resize(900, 500);
        panel.show();
    }
    TrustChart* joint = panel.findChild<TrustChart*>("jointTrustChart");
    bool says(const QString& words) const
    {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    void check(bool withJoint = false)
    {
        known = material();
        if (withJoint)
            for (const JointCuts& cuts : jointPlans(known->scan.points))
                known->scan.joint.push_back({{1000, 800, 900, 101, 1, 0.05 * double(cuts.size()), 0.002}, cuts});
        panel.refresh();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel.isChecking(); }, 20'000));
    }
};

TEST_F(TrustPanelTest, SaysWhatToDoWhereNothingWasScanned) { EXPECT_TRUE(says("Nothing to go by yet")); }

TEST_F(TrustPanelTest, SetsForetoldBesideMeasuredAndSelectsWhatIsClicked)
{
    check();
    ASSERT_EQ(chart->points().points.size(), 7u);
    EXPECT_TRUE(says("lie in the interval")) << "a verdict in words";
    const TrustPoint& odd = chart->points().points.back();
    EXPECT_EQ(odd.id, "odd");
    EXPECT_TRUE(odd.outside);
    EXPECT_TRUE(odd.tip.contains("outside"));
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(6).toPoint());
    EXPECT_EQ(selection.first(), "odd");
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(selection.ids().size(), 1);
}

TEST_F(TrustPanelTest, SaysSoWhereNoPlanWasMeasuredAsAWhole)
{
    check();
    EXPECT_TRUE(says("was not measured yet"));
    EXPECT_FALSE(joint->isVisible());
}

TEST_F(TrustPanelTest, ShowsWhatSingleCutsAddUpToBesideWhatTheyCostTogether)
{
    check(true);
    ASSERT_EQ(joint->points().points.size(), known->scan.joint.size());
    EXPECT_TRUE(joint->isVisible()) << "there is room for three";
    EXPECT_TRUE(says("plans were measured as a whole"));
    const TrustPoint& first = joint->points().points.front();
    EXPECT_TRUE(first.tip.contains("together they cost"));
    EXPECT_TRUE(first.measuredInterval.has_value());
    QTest::mouseClick(joint, Qt::LeftButton, {}, joint->placeOf(0).toPoint());
    EXPECT_TRUE(selection.ids().isEmpty()) << "a plan of a scan is no experiment";

    panel.resize(600, 500);
    QTest::qWait(20);
    EXPECT_FALSE(joint->isVisible());
    EXPECT_TRUE(chart->isVisible());
    QToolButton* added = nullptr;
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->text() == "Single Cuts Added Up") added = button;
    ASSERT_TRUE(added && added->isVisible());
    added->click();
    EXPECT_TRUE(joint->isVisible());
    EXPECT_FALSE(chart->isVisible());
}

TEST_F(TrustPanelTest, ForgetsWhatWasOfAnotherWorkspace)
{
    check();
    known.reset();
    panel.refresh();
    EXPECT_TRUE(chart->points().points.empty());
    EXPECT_TRUE(says("Nothing to go by yet"));
}

}  // namespace
}  // namespace espalier
