#include "core/base/issue.h"
#include "tests/preview/sample_preview.h"
#include "views/open_model/data_field.h"
#include "views/open_model/dropped_paths.h"
#include "views/open_model/preprocessing_fields.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLineEdit>
#include <QtTest/QTest>

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

TEST(DroppedPathsTest, BecomeADataSet)
{
    EXPECT_EQ(dataSpecOf({"/data/photos"}), "/data/photos");
    EXPECT_EQ(dataSpecOf({"/d/x.npy", "/d/y.npy"}), "npy:/d/x.npy,/d/y.npy");
    EXPECT_EQ(dataSpecOf({"/d/labels.npy", "/d/samples.npy"}), "npy:/d/samples.npy,/d/labels.npy");
    EXPECT_EQ(dataSpecOf({"/d/y_test.npy", "/d/x_test.npy"}), "npy:/d/x_test.npy,/d/y_test.npy");
    EXPECT_EQ(dataSpecOf({"/d/model.pt"}), "");
    EXPECT_EQ(dataSpecOf({}), "");
    EXPECT_TRUE(looksLikeModel("/d/NET.PT"));
    EXPECT_FALSE(looksLikeModel("/d/table.csv"));
}

class PreprocessingFieldsTest : public testing::Test {
protected:
    void choose(const QString& way)
    {
        list->setCurrentIndex(list->findData(way));
        emit list->activated(list->currentIndex());
    }

    PreprocessingFields fields;
    QComboBox* list = fields.findChild<QComboBox*>();
    QList<QLineEdit*> lines = fields.findChildren<QLineEdit*>();
};

TEST_F(PreprocessingFieldsTest, SayNothingUntilSomethingIsChosen)
{
    EXPECT_TRUE(fields.mean().empty());
    EXPECT_TRUE(fields.std().empty());
    choose("imagenet");
    EXPECT_THAT(fields.mean(), testing::ElementsAre(0.485, 0.456, 0.406));
    EXPECT_THAT(fields.std(), testing::ElementsAre(0.229, 0.224, 0.225));
    choose("none");
    EXPECT_THAT(fields.mean(), testing::ElementsAre(0)) << "none is something to say";
    choose("");
    EXPECT_TRUE(fields.mean().empty());
}

TEST_F(PreprocessingFieldsTest, WhatIsProposedIsShownButNotSaid)
{
    fields.setPreview(test::goodPreview());
    EXPECT_TRUE(fields.mean().empty());
    EXPECT_EQ(lines[0]->placeholderText(), "0.485, 0.456, 0.406");
    EXPECT_TRUE(list->itemText(0).contains("ImageNet")) << list->itemText(0).toStdString();
    EXPECT_TRUE(list->itemText(list->findData("measured")).contains('%'));
    choose("measured");
    EXPECT_THAT(fields.mean(), testing::ElementsAre(0.491, 0.482, 0.447));
}

TEST_F(PreprocessingFieldsTest, TypedValuesAreOnesOwn)
{
    QTest::keyClicks(lines[0], "0.3");
    QTest::keyClicks(lines[1], "0.4");
    EXPECT_EQ(list->currentData().toString(), "own");
    fields.setPreview(test::goodPreview());
    EXPECT_EQ(list->currentData().toString(), "own");
    EXPECT_THAT(fields.mean(), testing::ElementsAre(0.3));
    fields.setTexts("", "");
    EXPECT_EQ(list->currentData().toString(), "");
    fields.setTexts("0.5", "0");
    EXPECT_THROW(fields.std(), Failure);
}

}  // namespace
}  // namespace espalier
