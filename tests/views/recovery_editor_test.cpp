#include "views/plan/recovery_editor.h"

#include "tests/views/samples.h"
#include "views/plan/step_form.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

RecoveryStep tuning(int epochs)
{
    RecoveryStep step;
    step.kind = RecoveryStep::Kind::fine_tune;
    step.epochs = epochs;
    return step;
}

struct RecoveryEditorTest : testing::Test {
    PlanDocument document;
    RecoveryEditor editor{document};

    RecoveryEditorTest() { document.setModel(samples::model(), {RecoveryStep(), tuning(2)}); }

    template <class Widget>
    Widget* named(const QString& name)
    {
        for (Widget* widget : editor.findChildren<Widget*>())
            if (widget->accessibleName() == name) return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
            for (Widget* widget : editor.findChildren<Widget*>())
                if (widget->text() == name) return widget;
        ADD_FAILURE() << "no " << name.toStdString();
        return nullptr;
    }
    QListWidget* steps() { return editor.findChild<QListWidget*>(); }
};

TEST_F(RecoveryEditorTest, ListsTheStepsAndShowsTheParametersOfOne)
{
    ASSERT_EQ(steps()->count(), 2);
    EXPECT_TRUE(steps()->item(1)->text().contains("2 epochs"));
    EXPECT_TRUE(named<QSpinBox>("Fine-tuning epochs")->isHidden()) << "the first is no training";
    steps()->setCurrentRow(1);
    EXPECT_FALSE(named<QSpinBox>("Fine-tuning epochs")->isHidden());
    EXPECT_EQ(named<QSpinBox>("Fine-tuning epochs")->value(), 2);
}

TEST_F(RecoveryEditorTest, EveryParameterReachesThePlan)
{
    steps()->setCurrentRow(1);
    named<QSpinBox>("Fine-tuning epochs")->setValue(7);
    named<QDoubleSpinBox>("Learning rate")->setValue(0.003);
    named<QSpinBox>("Images")->setValue(5000);
    named<QSpinBox>("Batch")->setValue(128);
    named<QDoubleSpinBox>("Momentum")->setValue(0.8);
    named<QDoubleSpinBox>("Weight decay")->setValue(0.001);
    named<QCheckBox>("Sparsity rises gradually")->click();
    named<QDoubleSpinBox>("Share of the steps over which sparsity rises")->setValue(75);
    named<QCheckBox>("Distil from the dense model")->click();
    named<QDoubleSpinBox>("Temperature")->setValue(2);
    named<QComboBox>("Optimizer")->setCurrentIndex(1);
    named<QDoubleSpinBox>("L1")->setValue(1e-5);
    named<QDoubleSpinBox>("Group lasso")->setValue(2e-4);
    RecoveryStep expected = tuning(7);
    expected.learningRate = 0.003;
    expected.images = 5000;
    expected.batch = 128;
    expected.momentum = 0.8;
    expected.weightDecay = 0.001;
    expected.gradual = 0.75;
    expected.distill = Distillation{2, 0.5};
    expected.optimizer = RecoveryStep::Optimizer::adam;
    expected.l1 = 1e-5;
    expected.groupLasso = 2e-4;
    EXPECT_EQ(document.recovery(), (Recipe{RecoveryStep(), expected}));
}

TEST_F(RecoveryEditorTest, StepsAreAddedRemovedAndMovedUndoably)
{
    for (QAction* action : named<QToolButton>("Add a step")->menu()->actions())
        if (action->text().contains("Fine")) action->trigger();
    ASSERT_EQ(document.recovery().size(), 3u);
    EXPECT_EQ(steps()->currentRow(), 1) << "behind the chosen one, and chosen itself";
    named<QToolButton>("Later")->click();
    EXPECT_EQ(document.recovery()[1], tuning(2));
    EXPECT_EQ(steps()->currentRow(), 2);
    steps()->setFocus();
    QTest::keyClick(steps(), Qt::Key_Up, Qt::AltModifier);
    named<QToolButton>("Remove the step")->click();
    document.undoStack()->undo();
    document.undoStack()->undo();
    while (document.undoStack()->canUndo()) document.undoStack()->undo();
    EXPECT_EQ(document.recovery(), (Recipe{RecoveryStep(), tuning(2)}));
    EXPECT_EQ(steps()->count(), 2);
}

TEST_F(RecoveryEditorTest, WhatIsDoneBeforePruningComesFirstAndIsNotGradual)
{
    RecoveryStep gradual = tuning(2);
    gradual.gradual = 0.5;
    document.setRecovery({RecoveryStep(), gradual}, "two");
    steps()->setCurrentRow(1);
    named<QCheckBox>("Before pruning")->click();
    RecoveryStep expected = tuning(2);
    expected.beforePruning = true;
    EXPECT_EQ(document.recovery(), (Recipe{expected, RecoveryStep()}));
    EXPECT_EQ(steps()->currentRow(), 0) << "the chosen step stays chosen";
    EXPECT_FALSE(named<QToolButton>("Later")->isEnabled()) << "what comes before pruning stays in front";
    EXPECT_FALSE(named<QCheckBox>("Sparsity rises gradually")->isEnabled());
    EXPECT_NO_THROW(recipeFromJson(recipeToJson(document.recovery())));
    document.undoStack()->undo();
    EXPECT_EQ(document.recovery(), (Recipe{RecoveryStep(), gradual}));
}

TEST_F(RecoveryEditorTest, WeightsAreRewoundNoFurtherThanTheTrainingBeforePruningGoes)
{
    RecoveryStep before = tuning(3);
    before.beforePruning = true;
    document.setRecovery({before}, "one");
    for (QAction* action : named<QToolButton>("Add a step")->menu()->actions())
        if (action->text().contains("wind")) action->trigger();
    ASSERT_EQ(document.recovery().size(), 2u);
    EXPECT_EQ(document.recovery()[1].epochs, 0);
    auto* to = named<QSpinBox>("Rewind to epoch");
    EXPECT_FALSE(to->isHidden());
    EXPECT_TRUE(named<QSpinBox>("Batch")->isHidden());
    to->setValue(9);
    EXPECT_EQ(document.recovery()[1].epochs, 3);
    steps()->setCurrentRow(0);
    named<QSpinBox>("Fine-tuning epochs")->setValue(2);
    EXPECT_EQ(document.recovery()[1].epochs, 2);
    EXPECT_NO_THROW(recipeFromJson(recipeToJson(document.recovery())));
}

TEST_F(RecoveryEditorTest, WhatIsSeldomChangedIsFoldedAwayUntilItIsAskedFor)
{
    steps()->setCurrentRow(1);
    const auto more = [&] {
        for (QToolButton* button : editor.findChildren<QToolButton*>())
            if (button->text() == "More") return button;
        return static_cast<QToolButton*>(nullptr);
    }();
    ASSERT_TRUE(more);
    editor.show();
    EXPECT_FALSE(named<QComboBox>("Optimizer")->isVisible());
    more->click();
    EXPECT_TRUE(named<QComboBox>("Optimizer")->isVisible());
    RecoveryEditor another(document);
    another.findChild<QListWidget*>()->setCurrentRow(1);
    another.show();
    EXPECT_TRUE(another.findChild<StepForm*>()->findChild<QComboBox*>()->isVisibleTo(&another)) << "remembered";
    more->click();
}

TEST_F(RecoveryEditorTest, ARunOfChangesOfOneFieldIsOneStep)
{
    steps()->setCurrentRow(1);
    for (int epochs : {3, 4, 5}) named<QSpinBox>("Fine-tuning epochs")->setValue(epochs);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(RecoveryEditorTest, ASeedOfAnySizeIsKept)
{
    auto* seed = named<QLineEdit>("Seed");
    document.setSeed(9'000'000'000'000'000'000u);
    EXPECT_EQ(seed->text(), "9000000000000000000");
    seed->setText("17");
    emit seed->editingFinished();
    EXPECT_EQ(document.seed(), 17u);
}

TEST_F(RecoveryEditorTest, NoStepsIsSaid)
{
    document.setRecovery({}, "none");
    EXPECT_TRUE(steps()->isHidden());
    EXPECT_TRUE(editor.findChild<StepForm*>()->isHidden());
}

}  // namespace
}  // namespace espalier
