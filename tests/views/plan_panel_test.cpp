#include "views/plan/plan_panel.h"

#include "tests/views/samples.h"
#include "views/plan/recovery_bar.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/recipe_edit.h"

#include <gmock/gmock.h>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>

namespace espalier {
namespace {

TEST(RecoveryBarTest, EditsTheRecipeUndoably)
{
    PlanDocument document;
    document.setModel(samples::model(), withFineTuning({}, 2, 0.01, {}));
    RecoveryBar bar(document);
    auto* recalibrate = bar.findChild<QCheckBox*>();
    EXPECT_FALSE(recalibrate->isChecked());
    recalibrate->click();
    EXPECT_TRUE(recalibrates(document.recovery()));
    EXPECT_EQ(fineTuning(document.recovery())->epochs, 2);
    document.undoStack()->undo();
    EXPECT_FALSE(recalibrate->isChecked());
}

TEST(PlanPanelTest, NamesARunAfterThePlanUnlessToldOtherwise)
{
    PlanDocument document;
    QAction run;
    PlanPanel panel(document, &run);
    document.setModel(samples::model(), {});
    document.setSparsity(samples::conv1, 0.4);
    EXPECT_TRUE(panel.runName().contains("unstructured"));
    for (QLineEdit* line : panel.findChildren<QLineEdit*>())
        if (line->accessibleName() == "Name of the experiment") line->setText(" mine ");
    EXPECT_EQ(panel.runName(), "mine");
}

}  // namespace
}  // namespace espalier
