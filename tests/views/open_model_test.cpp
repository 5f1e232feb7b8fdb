#include "core/base/issue.h"
#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"
#include "views/open_model/open_model_dialog.h"
#include "views/open_model/parse_fields.h"

#include <gmock/gmock.h>
#include <QLabel>
#include <QPushButton>

namespace espalier {
namespace {

TEST(ParseFieldsTest, TakesShapesAsPeopleWriteThem)
{
    for (const char* text : {"3x32x32", "3 x 32 x 32", "3,32,32", "3×32×32"})
        EXPECT_THAT(shapeFromText(QString::fromUtf8(text)), testing::ElementsAre(3, 32, 32));
    EXPECT_TRUE(shapeFromText(" ").empty());
    for (const char* text : {"3x0x2", "three", "3x-1"}) EXPECT_THROW(shapeFromText(text), Failure);
}

TEST(ParseFieldsTest, TakesOneNumberOrOneAChannel)
{
    EXPECT_THAT(numbersFromText("0.485, 0.456 0.406", "mean"), testing::ElementsAre(0.485, 0.456, 0.406));
    EXPECT_TRUE(numbersFromText("", "mean").empty());
    EXPECT_THROW(numbersFromText("0.5, x", "mean"), Failure);
}

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
