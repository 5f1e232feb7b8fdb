#include "app/commands/arguments.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(Arguments, WorkspacesMayBeNamedWithoutTheirSuffix)
{
    EXPECT_EQ(workspaceFile("/tmp/none/a"), "/tmp/none/a.espalier");
    EXPECT_EQ(workspaceFile("/tmp/none/a.espalier"), "/tmp/none/a.espalier");
}

}  // namespace
}  // namespace espalier
