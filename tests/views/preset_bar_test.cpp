#include "views/plan/preset_bar.h"

#include "tests/views/samples.h"
#include "views/issues/issue_strip.h"
#include "views/plan/pattern_box.h"
#include "views/plan/sparsity_strip.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QCheckBox>
#include <QPushButton>
#include <QSlider>
#include <QTest>

namespace espalier {
namespace {

struct PresetBarTest : testing::Test {
    PlanDocument document;
    PresetBar bar{document};

    PresetBarTest() { document.setModel(samples::model(), {}); }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* found : bar.findChildren<QPushButton*>())
            if (QString(found->text()).remove('&') == text) return found;
        return nullptr;
    }
    QString strip() { return bar.findChild<SparsityStrip*>()->accessibleDescription(); }
};

TEST_F(PresetBarTest, ShowsWhatItWouldDoAndLeavesThePlanAlone)
{
    bar.findChild<QSlider*>()->setValue(80);
    EXPECT_TRUE(strip().contains("then 80")) << strip().toStdString();
    EXPECT_FALSE(document.removesAnything());
    EXPECT_EQ(document.undoStack()->count(), 0);
}

TEST_F(PresetBarTest, ApplyIsOneStep)
{
    bar.findChild<QSlider*>()->setValue(70);
    bar.findChild<QSlider*>()->setValue(80);
    button("Apply")->click();
    EXPECT_EQ(document.undoStack()->count(), 1);
    for (const LayerRule& rule : document.rules()) EXPECT_DOUBLE_EQ(shownCut(rule).sparsity, 0.8);
    EXPECT_FALSE(strip().contains("then"));
    button("All dense")->click();
    EXPECT_FALSE(document.removesAnything());
    EXPECT_EQ(document.undoStack()->count(), 2);
}

TEST_F(PresetBarTest, EscapePutsTheTrialAway)
{
    bar.findChild<QSlider*>()->setValue(80);
    QTest::keyClick(bar.findChild<QSlider*>(), Qt::Key_Escape);
    EXPECT_FALSE(strip().contains("then"));
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(PresetBarTest, FirstAndLastCanBeSpared)
{
    bar.findChild<QCheckBox*>()->click();
    button("Apply")->click();
    EXPECT_TRUE(document.rules().front().cuts.empty());
    EXPECT_TRUE(document.rules().back().cuts.empty());
    EXPECT_FALSE(document.rules()[samples::conv1].cuts.empty());
}

TEST_F(PresetBarTest, NonsenseIsToldAndCannotBeApplied)
{
    auto* pattern = bar.findChild<PatternBox*>();
    pattern->setCurrentText("5:4");
    EXPECT_FALSE(bar.findChild<IssueStrip*>()->isHidden());
    EXPECT_FALSE(button("Apply")->isEnabled());
    pattern->setCurrentText("2:4");
    EXPECT_TRUE(bar.findChild<IssueStrip*>()->isHidden());
    EXPECT_TRUE(button("Apply")->isEnabled());
    EXPECT_FALSE(bar.findChild<QSlider*>()->isEnabled()) << "2:4 has one sparsity only";
}

}  // namespace
}  // namespace espalier
