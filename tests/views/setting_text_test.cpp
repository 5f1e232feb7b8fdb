#include "views/plan_document/setting_text.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

const Pattern channels = Pattern::parse("channel"), weights = Pattern::parse("unstructured"),
              halves = Pattern::parse("2:4");

TEST(SettingTextTest, SaysPatternAndSparsity)
{
    EXPECT_EQ(settingText({{channels, 0.3}}), "channel 30 %");
    EXPECT_EQ(settingText({{channels, 0.125}, {halves, 0.5}}), "channel 12.5 % + 2:4");
    EXPECT_EQ(settingText({}), "dense");
}

TEST(SettingTextTest, WhatIsWrittenIsReadAgain)
{
    const std::vector<std::vector<Cut>> settings{{},
                                                 {{channels, 0.3}},
                                                 {{halves, 0.5}},
                                                 {{channels, 0.25}, {weights, 1.0 / 3}},
                                                 {{Pattern::parse("block:4x1"), 0.9}}};
    for (const auto& cuts : settings) EXPECT_EQ(settingFromText(settingText(cuts, true)), cuts);
}

TEST(SettingTextTest, TakesWhatPeopleType)
{
    const std::vector<Cut> third{{channels, 0.3}};
    for (const char* text : {"channel 30", "channel 30%", " Channel  30,0 % ", "channel\t30 %\n"})
        EXPECT_EQ(settingFromText(text), third) << text;
    EXPECT_EQ(settingFromText(QString::fromUtf8("channel 30\u00a0%")), third) << "a hard space";
    EXPECT_EQ(settingFromText("2:4 90 %"), std::vector<Cut>({{halves, 0.5}})) << "2:4 has the sparsity it has";
    EXPECT_LT(settingFromText("channel 400 %")->front().sparsity, 1);
}

TEST(SettingTextTest, AnythingElseIsNoSetting)
{
    for (const char* text :
         {"", "channel", "30 %", "dense 30 %", "5:4", "hello world", "unstructured 30 % + channel 20 %",
          "unstructured 30 % + 2:4", "channel 30 % + dense", "channel -3 %", "+"})
        EXPECT_FALSE(settingFromText(text)) << text;
}

}  // namespace
}  // namespace espalier
