#include "app/commands/arguments.h"
#include "core/base/issue.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(Arguments, Shapes)
{
    EXPECT_EQ(parseShape("3x32x32"), (std::vector<std::int64_t>{3, 32, 32}));
    EXPECT_EQ(parseShape("784"), (std::vector<std::int64_t>{784}));
    for (const char* text : {"", "x", "3x", "3x-1", "0", "3*32", "3x32x32x1x1", "1e3"}) EXPECT_THROW(parseShape(text), Failure) << text;
}

TEST(Arguments, Numbers)
{
    EXPECT_EQ(parseNumbers("0.485,0.456,.5", "--mean"), (std::vector<double>{0.485, 0.456, 0.5}));
    EXPECT_EQ(parseNumbers("-1", "--mean"), (std::vector<double>{-1}));
    for (const char* text : {"", "1,", "a", "1 2", "nan", "inf", "1e999"}) EXPECT_THROW(parseNumbers(text, "--mean"), Failure) << text;
}

TEST(Arguments, WorkspacesMayBeNamedWithoutTheirSuffix)
{
    EXPECT_EQ(workspaceFile("/tmp/none/a"), "/tmp/none/a.espalier");
    EXPECT_EQ(workspaceFile("/tmp/none/a.espalier"), "/tmp/none/a.espalier");
}

}  // namespace
}  // namespace espalier
