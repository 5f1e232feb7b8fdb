#include "core/base/issue.h"
#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"
#include "views/open_model/open_model_dialog.h"

#include <gmock/gmock.h>
#include <QLabel>
#include <QPushButton>

namespace espalier {
namespace {

TEST(DataFieldTest, MakesASpecAndShowsOne)
{
    DataField field("data");
    EXPECT_EQ(field.spec(), "");
    field.setSpec("idx:/data/fashion");
    EXPECT_EQ(field.spec(), "idx:/data/fashion");
    field.setSpec("/data/fashion");
    EXPECT_EQ(field.spec(), "/data/fashion");
}

TEST(OpenModelDialogTest, TellsInPlaceWhatIsMissing)
{
    auto* dialog = new OpenModelDialog;
    dialog->show();
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    auto* strip = dialog->findChild<IssueStrip*>();
    EXPECT_TRUE(strip->isVisible());
    EXPECT_FALSE(strip->accessibleName().isEmpty());
    delete dialog;
}

}  // namespace
}  // namespace espalier
