#include "core/job/parse_fields.h"

#include "core/base/issue.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

TEST(ParseFields, TakesShapesAsPeopleWriteThem)
{
    for (const char* text : {"3x32x32", "3 x 32 x 32", "3,32,32", "3×32×32", " 3 × 32 ×32 ", "3*32*32", "3 32 32"})
        EXPECT_THAT(parseShape(text), testing::ElementsAre(3, 32, 32)) << text;
    EXPECT_THAT(parseShape("784"), testing::ElementsAre(784));
    EXPECT_TRUE(parseShape(" ").empty());
    EXPECT_TRUE(parseShape("").empty());
}

TEST(ParseFields, RefusesWhatIsNoShape)
{
    for (const char* text : {"x", "3x", "3xx3", "x3", "3x-1", "0", "3x0x2", "3x32x32x1x1", "1e3", "three", "9999999"})
        EXPECT_THROW(parseShape(text), Failure) << text;
}

TEST(ParseFields, TakesOneNumberOrOneAChannel)
{
    for (const char* text : {"0.485,0.456,.5", "0.485, 0.456 .5", " 0.485 0.456; .5"})
        EXPECT_THAT(parseNumbers(text, "mean"), testing::ElementsAre(0.485, 0.456, 0.5)) << text;
    EXPECT_THAT(parseNumbers("-1", "mean"), testing::ElementsAre(-1));
    EXPECT_TRUE(parseNumbers("", "mean").empty());
}

TEST(ParseFields, RefusesWhatIsNoNumberAndSaysWhere)
{
    for (const char* text : {"1,", ",1", "1,,2", "a", "0.5, x", "nan", "inf", "1e999"}) {
        try {
            parseNumbers(text, "--mean");
            ADD_FAILURE() << text;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.issue().code, "usage.bad_numbers");
            EXPECT_EQ(failure.issue().where, "--mean");
        }
    }
}

}  // namespace
}  // namespace espalier
