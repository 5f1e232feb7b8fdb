#include "views/plan/plan_panel.h"

#include "core/log/measured_plan.h"
#include "tests/views/samples.h"
#include "views/plan/figures_table.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace espalier {
namespace {

using testing::HasSubstr;

struct PlanPanelTest : testing::Test {
    PlanDocument document;
    QAction run, sweep, load, save, compare;
    std::vector<Experiment> experiments;
    std::optional<Forecast> forecast;
    PlanPanel panel{document,
                    {&run, &sweep, &load, &save, &compare,
                     [this] { return findMeasured(experiments, document.model(), document.rules(), document.plan()); },
                     [] { return std::optional(SecondsRange(20, 40)); }, [this] { return forecast; }}};

    PlanPanelTest() { document.setModel(samples::model(), {}); }

    std::string figures() { return panel.findChild<FiguresTable*>()->accessibleDescription().toStdString(); }

    /// An experiment that ran the plan.
    void measure()
    {
        Experiment experiment = samples::experiment("e1", "unstructured", 0.5, 0.9, 0.8);
        experiment.plan = document.plan();
        experiment.layers.clear();
        for (std::size_t i = 0; i < document.model().layers.size(); ++i) {
            LayerResult layer;
            layer.path = document.model().layers[i].path;
            layer.asked = document.rules()[i].cuts;
            experiment.layers.push_back(layer);
        }
        experiments = {experiment};
        panel.refresh();
    }

    QLineEdit* name()
    {
        for (QLineEdit* line : panel.findChildren<QLineEdit*>())
            if (line->accessibleName() == "Name of the plan") return line;
        return nullptr;
    }

    std::string words()
    {
        QString all;
        for (QLabel* label : panel.findChildren<QLabel*>())
            if (!label->isHidden()) all += label->text() + '\n';
        return all.toStdString();
    }
};

TEST_F(PlanPanelTest, NamesARunAfterThePlanUnlessToldOtherwise)
{
    document.setSparsity(samples::conv1, 0.4);
    EXPECT_TRUE(panel.runName().contains("unstructured"));
    QTest::keyClicks(name(), " mine ");
    EXPECT_EQ(panel.runName(), "mine");
    EXPECT_EQ(document.name(), " mine ");
    document.undoStack()->undo();
    EXPECT_EQ(name()->text(), "") << "a name that is typed is one step";
    EXPECT_EQ(document.rules()[samples::conv1].cuts.size(), 1u);
}

TEST_F(PlanPanelTest, TheWheelScrollsAndChangesNoFieldThatPassesBy)
{
    RecoveryStep step;
    step.kind = RecoveryStep::Kind::fine_tune;
    step.epochs = 5;
    document.setRecovery({step}, "recovery");
    panel.resize(260, 300);
    panel.show();
    const auto turn = [](QWidget* field) {
        const QPointF middle = field->rect().center();
        QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
    };
    for (QAbstractSpinBox* box : panel.findChildren<QAbstractSpinBox*>()) turn(box);
    for (QComboBox* box : panel.findChildren<QComboBox*>()) turn(box);
    EXPECT_EQ(document.recovery(), Recipe{step});
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(PlanPanelTest, WhatIsReckonedIsMarkedAndWhatIsMeasuredIsNot)
{
    document.setSparsity(samples::conv1, 0.5);
    EXPECT_THAT(figures(), HasSubstr("≈"));
    measure();
    EXPECT_THAT(figures(), Not(HasSubstr("≈")));
    EXPECT_THAT(figures(), HasSubstr("90"));
    EXPECT_THAT(words(), HasSubstr("Measured as"));
    document.setSparsity(samples::conv1, 0.6);
    EXPECT_THAT(figures(), HasSubstr("≈"));
}

TEST_F(PlanPanelTest, TheExperimentThatRanThePlanCanBeGoneTo)
{
    experiments = {samples::experiment("dense", "dense", 0, 0.93, 1)};
    panel.refresh();
    EXPECT_THAT(words(), HasSubstr("Nothing is removed yet"));
    QSignalSpy wanted(&panel, &PlanPanel::experimentWanted);
    for (QLabel* label : panel.findChildren<QLabel*>())
        if (label->textFormat() == Qt::RichText) emit label->linkActivated("e1");
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0], "e1");
}

TEST_F(PlanPanelTest, ChannelsThatRoundingKeepsAreTold)
{
    document.setPattern(samples::conv1, Pattern::parse("channel"));
    document.setSparsity(samples::conv1, 0.4);  // 19.2 of 32 channels are left: 16 or 24
    EXPECT_THAT(words(), HasSubstr("multiple of 8"));
}

TEST_F(PlanPanelTest, SaysHowLongARunTakes)
{
    document.setSparsity(samples::conv1, 0.4);
    panel.refresh();
    EXPECT_THAT(words(), HasSubstr("20 s to 40 s"));
}

TEST_F(PlanPanelTest, WhatAScanForetellsIsShownWithItsRangeAndWhereItComesFrom)
{
    forecast.emplace();
    forecast->accuracy = 0.928;
    forecast->accuracy90 = {0.919, 0.934};
    forecast->ratios = {{"masked", 1}, {"sparse", 0.62}};
    forecast->learntFrom = 7;
    forecast->recovered = true;
    document.setSparsity(samples::conv1, 0.5);
    EXPECT_THAT(figures(), HasSubstr("Accuracy: ≈ 92.8 % 91.9 – 93.4"));
    EXPECT_THAT(figures(), HasSubstr("Latency: ≈ 0.62 × sparse"));
    EXPECT_THAT(words(), HasSubstr("after this recovery, learnt from 7 experiments"));
    measure();
    EXPECT_THAT(figures(), testing::Not(HasSubstr("≈"))) << "what was measured goes before";
    EXPECT_THAT(words(), testing::Not(HasSubstr("learnt from")));
}

TEST_F(PlanPanelTest, WhatAScanCannotForetellIsToldWithTheWayOut)
{
    document.setSparsity(samples::conv1, 0.5);
    EXPECT_THAT(words(), HasSubstr("Scan…")) << "nothing was scanned";
    forecast.emplace();
    forecast->notScanned = {"block.conv1", "fc"};
    panel.refresh();
    EXPECT_THAT(words(), HasSubstr("block.conv1 and 1 more were not scanned"));
    EXPECT_THAT(figures(), testing::Not(HasSubstr("Accuracy")));
    forecast->notScanned.clear();
    forecast->outside = true;
    panel.refresh();
    EXPECT_THAT(words(), HasSubstr("beyond all that was scanned"));
}

}  // namespace
}  // namespace espalier
