// The dashboard: what is recommended and why, what is said of it, and its presentation.
#include "views/dashboard/dashboard_panel.h"

#include "tests/log/sample_experiment.h"
#include "tests/paths.h"
#include "tests/tools/sample_evidence.h"
#include "tests/views/samples.h"
#include "views/dashboard/dashboard_view.h"
#include "views/session/evidence_store.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"

#include <gmock/gmock.h>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QtTest/QTest>

#include <cstdlib>

namespace espalier {
namespace {

using Rule = Recommendation::Rule;

TEST(Recommendation, ADecisionComesBeforeATagBeforeASelectionBeforeTheKnee)
{
    std::vector<Experiment> all = samples::experiments();
    EXPECT_EQ(recommend(all, {}), (Recommendation{"bbbb", Rule::knee}))
        << "the other one on the front loses little less";
    EXPECT_EQ(recommend(all, {"dddd"}), (Recommendation{"dddd", Rule::selected}));
    EXPECT_EQ(recommend(all, {"dddd", "cccc"}).rule, Rule::knee) << "two are no choice";
    EXPECT_EQ(recommend(all, {"aaaa"}).rule, Rule::knee) << "the dense model is no choice either";
    all[2].tags = {"ship"};
    EXPECT_EQ(recommend(all, {"dddd"}), (Recommendation{"cccc", Rule::tagged}));
    EXPECT_EQ(recommend(all, {"dddd"}, "bbbb"), (Recommendation{"bbbb", Rule::decided}));
    EXPECT_EQ(recommend(all, {}, "ffff").rule, Rule::tagged) << "what failed cannot be taken";
}

TEST(Recommendation, TheKneeIsWhereTheFrontBendsAmongThoseThatLoseLittle)
{
    std::vector<Experiment> all{samples::experiment("dense", "dense", 0, 0.935, 1.0),
                                samples::experiment("steady", "channel", 0.2, 0.934, 0.9),
                                samples::experiment("bend", "channel", 0.4, 0.930, 0.5),
                                samples::experiment("steep", "channel", 0.6, 0.900, 0.45),
                                samples::experiment("broken", "channel", 0.9, 0.30, 0.1)};
    EXPECT_EQ(kneeOf(all)->id, "bend");
    EXPECT_EQ(kneeOf({all[0], all[4]})->id, "broken") << "the only one there is";
    EXPECT_EQ(kneeOf({all[0]}), nullptr);
}

struct DashboardTest : testing::Test {
    std::unique_ptr<test::TemporaryFolder> folder;
    std::unique_ptr<WorkspaceSession> session;
    ExperimentSelection selection;
    QAction present;
    std::string decided;
    std::unique_ptr<DashboardPanel> panel;

    DashboardTest() { ::setenv("ESPALIER_WORKER", (buildTree() / "tests/fake_worker").c_str(), 1); }
    ~DashboardTest() override
    {
        panel.reset();
        session.reset();
        ::unsetenv("ESPALIER_WORKER");
    }
    ExperimentLog& log() { return const_cast<ExperimentLog&>(session->log()); }
    void open(const std::vector<Experiment>& experiments)
    {
        panel.reset();
        session.reset();
        folder = std::make_unique<test::TemporaryFolder>();
        auto log = test::makeWorkspace(*folder);
        WorkspaceSetup setup = log->setup();
        setup.summary = samples::model();
        log->setSetup(setup);
        for (Experiment each : experiments) {
            each.key = each.id;
            log->takeIn(each, {});
        }
        session = std::make_unique<WorkspaceSession>(std::move(log));
        panel = std::make_unique<DashboardPanel>(
            selection,
            DashboardSources{[this] { return decided; }, [](const QString&) { return std::optional<double>(0.929); }},
            &present);
        panel->resize(900, 600);
        panel->setSession(session.get());
        panel->show();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    }
    QString figure(const QString& title) const
    {
        for (const DashboardFigure& each : panel->facts().figures)
            if (each.title == title) return each.value;
        return {};
    }
};

TEST_F(DashboardTest, SaysInPlainWordsWhatIsGainedAndWhatItCosts)
{
    open({samples::experiment("aaaa", "dense", 0, 0.935, 1.0), samples::experiment("bbbb", "channel", 0.3, 0.93, 0.5)});
    EXPECT_TRUE(says("answers 2.0 times as fast and takes 30 % less space, and gets 5 more of 1,000 answers wrong"));
    EXPECT_EQ(figure("Speed"), "2.0 ×");
    EXPECT_EQ(figure("Right answers"), "93.0 %");
    EXPECT_TRUE(says("Nothing was decided yet"));
    EXPECT_TRUE(says("samples it had never seen: the share of right answers is between 92.5 % and 93.5 %"));
    EXPECT_TRUE(says("92.9 % right answers were expected: it fits"));
    EXPECT_TRUE(panel->facts().checks.empty());
    EXPECT_TRUE(says("with many requests at once was not tried yet"));
    decided = "bbbb";
    panel->refresh();
    EXPECT_TRUE(says("this one was decided on"));
}

TEST_F(DashboardTest, FollowsWhatComesIn)
{
    open({samples::experiment("aaaa", "dense", 0, 0.935, 1.0), samples::experiment("bbbb", "channel", 0.3, 0.93, 0.7)});
    EXPECT_TRUE(figure("Cost of a million requests").isEmpty());
    log().replaceProfiles(samples::profiles());
    log().takeInStress(samples::stress("stress", "bbbb", 0.7), {});
    log().takeInRobustness("robust", samples::robustness("aaaa", 0.935, {{"bbbb", 0.93}}), {});
    emit session->queue().tested(QStringLiteral("stress"));
    ASSERT_EQ(panel->facts().checks.size(), 2u);
    EXPECT_EQ(panel->facts().checks[0].verdict, Verdict::pass);
    EXPECT_TRUE(says("edge (small board, one core of four): yes"));
    EXPECT_FALSE(figure("Cost of a million requests").isEmpty());
    EXPECT_EQ(panel->facts().latency.size(), 2u);
    EXPECT_TRUE(says("How long an answer takes at 700 requests a second"));
    EXPECT_TRUE(says("On worse data"));
    EXPECT_FALSE(says("with many requests at once was not tried yet"));
}

TEST_F(DashboardTest, StatesWithoutARecommendationSayWhatIsMissing)
{
    open({});
    EXPECT_TRUE(says("The model is not measured yet"));
    auto failed = samples::experiments()[5];
    open({samples::experiment("aaaa", "dense", 0, 0.935, 1.0), failed});
    EXPECT_TRUE(says("No version can be recommended"));
}

TEST_F(DashboardTest, IsPresentedInLargeTypeUntilEscape)
{
    open({samples::experiment("aaaa", "dense", 0, 0.935, 1.0), samples::experiment("bbbb", "channel", 0.3, 0.93, 0.5),
          samples::experiment("cccc", "channel", 0.6, 0.9, 0.4)});
    present.trigger();
    ASSERT_TRUE(panel->presentation());
    const auto sizeOf = [](const QWidget& view) {
        for (const QLabel* label : view.findChildren<QLabel*>())
            if (label->text() == "Speed") return label->font().pointSizeF();
        return 0.0;
    };
    EXPECT_GT(sizeOf(*panel->presentation()), 1.5 * sizeOf(*panel));
    selection.set({"cccc"});
    EXPECT_EQ(panel->presentation()->facts().id, "cccc") << "it follows";
    const double before = sizeOf(*panel);
    QFont larger = panel->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    panel->setFont(larger);
    EXPECT_NEAR(sizeOf(*panel), 1.5 * before, 0.1) << "sizes follow the system's";
    present.trigger();  // Escape does the same where a window has the keyboard
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(panel->presentation());
}

}  // namespace
}  // namespace espalier
