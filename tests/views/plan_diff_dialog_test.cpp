#include "views/plan/plan_diff_dialog.h"

#include "tests/views/samples.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QAbstractItemModel>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

namespace espalier {
namespace {

struct PlanDiffDialogTest : testing::Test {
    PlanDocument document;
    Experiment half = samples::experiment("half", "unstructured", 0.5, 0.9, 1);
    QPointer<PlanDiffDialog> dialog;

    PlanDiffDialogTest()
    {
        document.setModel(samples::model(), half.plan.recovery);
        document.replace(half.plan, "load");
        dialog = new PlanDiffDialog(document, {half});
    }
    ~PlanDiffDialogTest() override { delete dialog; }

    const QAbstractItemModel& rows() { return *dialog->findChild<QTreeView*>()->model(); }
};

TEST_F(PlanDiffDialogTest, FollowsThePlan)
{
    EXPECT_EQ(rows().rowCount(), 0);
    document.setSparsity(samples::fc, 0.9);
    ASSERT_EQ(rows().rowCount(), 1);
    EXPECT_EQ(rows().index(0, 0).data(), "fc");
    EXPECT_TRUE(rows().index(0, 1).data().toString().contains("90"));
    EXPECT_TRUE(rows().index(0, 2).data().toString().contains("50"));
    document.setSeed(5);
    EXPECT_EQ(rows().rowCount(), 2);
    document.undoStack()->setIndex(1);
    EXPECT_EQ(rows().rowCount(), 0);
}

TEST_F(PlanDiffDialogTest, AFileThatIsNoPlanIsTold)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("plan.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ no");
    file.close();
    dialog->chooseFile(file.fileName());
    EXPECT_FALSE(dialog->findChild<IssueStrip*>()->isHidden());
}

TEST_F(PlanDiffDialogTest, TheOtherPlanCanBeTaken)
{
    QSignalSpy wanted(dialog, &PlanDiffDialog::planWanted);
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains("Edit")) button->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Plan>(), half.plan);
}

}  // namespace
}  // namespace espalier
