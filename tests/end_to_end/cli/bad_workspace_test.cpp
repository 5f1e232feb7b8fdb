#include "tests/end_to_end/cli/cli.h"

#include <sqlite3.h>
#include <unistd.h>

namespace espalier::cli {
namespace {

const char* const smallPlan = R"({"espalier_plan": 1, "layers": {"*": {"pattern": "unstructured", "sparsity": 0.5}}})";

class BadWorkspace : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = scratch / "ws.espalier";
        write(scratch / "plan.json", smallPlan);
    }

    /// Every verb that opens a workspace refuses it alike and touches nothing.
    void expectRefused(const std::string& code)
    {
        const auto before = contents(scratch.folder());
        const std::vector<Arguments> verbs{{"list", workspace},
                                           {"show", workspace, "dense"},
                                           {"run", workspace, "--plan", scratch / "plan.json"},
                                           {"sweep", workspace, "--pattern", "unstructured"},
                                           {"resume", workspace},
                                           {"export", workspace, "dense", "-o", scratch / "out.pt"}};
        for (Arguments arguments : verbs) {
            arguments.push_back("--json");
            const Ended run = espalier(arguments);
            EXPECT_EQ(run.status, 2) << arguments[0] << run.err;
            EXPECT_EQ(run.errorCode(), code) << arguments[0];
        }
        EXPECT_EQ(contents(scratch.folder()), before);
    }

    Scratch scratch;
    fs::path workspace;
};

TEST_F(BadWorkspace, NotThere) { expectRefused("workspace.not_found"); }

TEST_F(BadWorkspace, NoDatabase)
{
    write(workspace, "Dear diary, today I pruned a tree.\n");
    expectRefused("workspace.not_a_workspace");
}

TEST_F(BadWorkspace, AnotherProgramsDatabase)
{
    sqlite3* database = nullptr;
    sqlite3_open(workspace.c_str(), &database);
    sqlite3_exec(database, "CREATE TABLE songs (title TEXT)", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    expectRefused("workspace.not_a_workspace");
}

TEST_F(BadWorkspace, Damaged)
{
    copyWorkspace(measuredWorkspace(), workspace);
    std::string bytes = read(workspace);
    for (std::size_t i = 4096; i < bytes.size(); ++i) bytes[i] = char(i * 7919 >> 3);
    write(workspace, bytes);
    expectRefused("workspace.damaged");
}

TEST_F(BadWorkspace, FromANewerVersion)
{
    copyWorkspace(measuredWorkspace(), workspace);
    sqlite3* database = nullptr;
    sqlite3_open(workspace.c_str(), &database);
    sqlite3_exec(database, "PRAGMA user_version = 999", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    expectRefused("workspace.newer_schema");
}

TEST_F(BadWorkspace, OneThatExistsIsNotOverwritten)
{
    copyWorkspace(measuredWorkspace(), workspace);
    const auto before = contents(scratch.folder());
    const Ended run = espalier(
        {"init", workspace, "--model", shippedModel(), "--data", "idx:/usr/share/datasets/fashion-mnist", "--json"});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.errorCode(), "workspace.exists");
    EXPECT_EQ(contents(scratch.folder()), before);
}

TEST_F(BadWorkspace, AReadOnlyFolderCanBeReadButNotWritten)
{
    if (::geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
    copyWorkspace(measuredWorkspace(), workspace);
    fs::permissions(scratch.folder(), fs::perms::owner_read | fs::perms::owner_exec);
    const Ended listed = espalier({"list", workspace, "--json"});
    EXPECT_EQ(listed.status, 0) << listed.err;
    EXPECT_EQ(listed.document()["experiments"].size(), 1u);
    const Ended run = espalier({"run", workspace, "--plan", scratch / "plan.json", "--json"});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.errorCode(), "workspace.read_only_folder");
    fs::permissions(scratch.folder(), fs::perms::owner_all);
}

TEST_F(BadWorkspace, AFullDisk)
{
    const std::string folder = (scratch / "full").string();
    fs::create_directory(folder);
    if (std::system(("mount -t tmpfs -o size=256k tmpfs '" + folder + "' 2> /dev/null").c_str()) != 0)
        GTEST_SKIP() << "no small file system can be mounted here";
    const fs::path data = smallFashion(scratch / "data", 20, 20);
    const Ended run = espalier(
        {"init", folder + "/new.espalier", "--model", shippedModel(), "--data", "idx:" + data.string(), "--json"});
    EXPECT_EQ(run.status, 3) << run.err;
    EXPECT_EQ(run.errorCode(), "environment.disk_full");
    EXPECT_FALSE(fs::exists(folder + "/new.espalier"));
    EXPECT_EQ(std::system(("umount '" + folder + "'").c_str()), 0);
}

}  // namespace
}  // namespace espalier::cli
