#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::failureCode;
using test::makeWorkspace;
using test::someSetup;
using test::TemporaryFolder;

struct CreateTest : ::testing::Test {
    TemporaryFolder folder;
    fs::path file = folder / "ws.espalier";
    fs::path model = folder.write("model.pt", "model");

    std::string codeOfCreating(const WorkspaceSetup& setup, const fs::path& from) const
    {
        return failureCode([&] { ExperimentLog::create(file, setup, from); });
    }
    void expectNothingLeft() const
    {
        EXPECT_FALSE(fs::exists(file));
        EXPECT_FALSE(fs::exists(folder / "ws.espalier.d"));
    }
};

TEST_F(CreateTest, LeavesOnlyTheWorkspace)
{
    ExperimentLog::create(file, someSetup(), model);
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        names.push_back(entry.path().lexically_relative(folder.path()));
    std::erase_if(names, [](const std::string& name) { return name == "ws.espalier-journal"; });
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, (std::vector<std::string>{"model.pt", "ws.espalier", "ws.espalier.d",
                                               "ws.espalier.d/" + sha256("model"), "ws.espalier.d/lock"}));
}

TEST_F(CreateTest, ExistingFileIsKept)
{
    folder.write("ws.espalier", "mine");
    EXPECT_EQ(codeOfCreating(someSetup(), model), "workspace.exists");
    EXPECT_EQ(readFile(file), "mine");
    EXPECT_FALSE(fs::exists(folder / "ws.espalier.d"));
}

TEST_F(CreateTest, ExistingWorkspaceIsKept)
{
    const auto log = makeWorkspace(folder);
    EXPECT_EQ(codeOfCreating(someSetup(), model), "workspace.exists");
    EXPECT_EQ(log->setup().data, someSetup().data);
}

TEST_F(CreateTest, FailureLeavesNothing)
{
    EXPECT_EQ(codeOfCreating(someSetup(), folder / "no such model"), "environment.unreadable_file");
    expectNothingLeft();
    EXPECT_EQ(codeOfCreating(someSetup(), folder.path()), "environment.unreadable_file");
    expectNothingLeft();
    WorkspaceSetup other = someSetup();
    other.modelSha256 = sha256("another model");
    EXPECT_EQ(codeOfCreating(other, model), "workspace.model_changed");
    expectNothingLeft();
}

TEST_F(CreateTest, FailureKeepsWhatWasInTheFolder)
{
    fs::create_directory(folder / "ws.espalier.d");
    folder.write("ws.espalier.d/notes.txt", "keep me");
    WorkspaceSetup other = someSetup();
    other.modelSha256 = sha256("another model");
    EXPECT_EQ(codeOfCreating(other, model), "workspace.model_changed");
    EXPECT_EQ(readFile(folder / "ws.espalier.d/notes.txt"), "keep me");
    EXPECT_FALSE(fs::exists(folder / "ws.espalier.d" / sha256("model")));
}

TEST_F(CreateTest, InAFolderThatIsNotThere)
{
    EXPECT_EQ(failureCode([&] { ExperimentLog::create(folder / "no/such/ws.espalier", someSetup(), model); }),
              "workspace.unwritable");
}

TEST_F(CreateTest, AfterAKilledCreateItCanBeDoneAgain)
{
    fs::create_directory(folder / "ws.espalier.d");
    folder.write("ws.espalier.d/.new-workspace", "half a database");
    folder.write("ws.espalier.d/lock", "4711\n");
    EXPECT_FALSE(ExperimentLog::create(file, someSetup(), model)->readOnlyReason());
}

}  // namespace
}  // namespace espalier
