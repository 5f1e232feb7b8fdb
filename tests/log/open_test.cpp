#include "core/base/atomic_file.h"
#include "core/log/open_workspace.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::failureCode;
using test::fullExperiment;
using test::makeWorkspace;
using test::TemporaryFolder;

struct OpenTest : ::testing::Test {
    TemporaryFolder folder;
    fs::path file = folder / "ws.espalier";

    std::string codeOfOpening() const
    {
        return failureCode([this] { ExperimentLog::open(file); });
    }
    /// Everything the folder holds, by relative path; contents of files.
    std::map<std::string, std::string> contents() const
    {
        std::map<std::string, std::string> all;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            all[entry.path().lexically_relative(folder.path())] = entry.is_regular_file() ? readFile(entry.path()) : "";
        return all;
    }
    void changeHeader(const std::string& pragma) const { Database(file, Database::Mode::open).execute(pragma); }
};

TEST_F(OpenTest, NothingThere) { EXPECT_EQ(codeOfOpening(), "workspace.not_found"); }

TEST_F(OpenTest, WhatIsNoWorkspaceIsRefusedUntouched)
{
    const std::map<std::string, std::string> kinds = {{"empty", ""},
                                                      {"text", "This is a shopping list, not a workspace.\n"},
                                                      {"long", std::string(100000, 'x')},
                                                      {"only the magic", std::string("SQLite format 3\0", 16)}};
    for (const auto& [what, bytes] : kinds) {
        folder.write("ws.espalier", bytes);
        const auto before = contents();
        EXPECT_EQ(codeOfOpening(), "workspace.not_a_workspace") << what;
        EXPECT_EQ(readFile(file), before.at("ws.espalier")) << what;
    }
}

TEST_F(OpenTest, FolderIsNoWorkspace)
{
    fs::create_directory(file);
    EXPECT_EQ(codeOfOpening(), "workspace.not_a_workspace");
}

TEST_F(OpenTest, SomebodyElsesDatabaseIsRefusedUntouched)
{
    Database(file, Database::Mode::create).execute("CREATE TABLE experiments (id TEXT); PRAGMA user_version = 1");
    const auto before = contents();
    EXPECT_EQ(codeOfOpening(), "workspace.not_a_workspace");
    EXPECT_EQ(contents(), before);
}

TEST_F(OpenTest, NewerSchemaIsRefusedUntouched)
{
    makeWorkspace(folder);
    changeHeader("PRAGMA user_version = " + std::to_string(currentSchema() + 1));
    const auto before = contents();
    EXPECT_EQ(codeOfOpening(), "workspace.newer_schema");
    EXPECT_EQ(failureCode([this] { ExperimentLog::open(file, false); }), "workspace.newer_schema");
    EXPECT_EQ(contents(), before);
}

TEST_F(OpenTest, SchemaThatRunsSomethingIsRefused)
{
    makeWorkspace(folder);
    changeHeader("CREATE TRIGGER t AFTER INSERT ON experiments BEGIN DELETE FROM experiments; END");
    EXPECT_EQ(codeOfOpening(), "workspace.damaged");
}

TEST_F(OpenTest, AskedReadOnlyReadsAndRefusesChanges)
{
    makeWorkspace(folder)->takeIn(fullExperiment(), {});
    const auto before = contents();
    {
        const auto log = ExperimentLog::open(file, false);
        EXPECT_EQ(log->readOnlyReason()->code, "workspace.asked_read_only");
        EXPECT_EQ(log->experiments().size(), 1u);
        EXPECT_EQ(failureCode([&] { log->takeIn(fullExperiment("other"), {}); }), "workspace.asked_read_only");
        EXPECT_EQ(failureCode([&] { log->rename("x", "y"); }), "workspace.asked_read_only");
        EXPECT_EQ(failureCode([&] { log->makeJobFolder("x"); }), "workspace.asked_read_only");
        EXPECT_EQ(log->takeInLeftOvers(), 0);
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(OpenTest, SecondOpenerReads)
{
    const auto first = makeWorkspace(folder);
    const auto second = ExperimentLog::open(file);
    EXPECT_EQ(second->readOnlyReason()->code, "workspace.open_elsewhere");
    EXPECT_EQ(second->readOnlyReason()->details.at("process"), std::to_string(::getpid()));
    first->takeIn(fullExperiment(), {});
    EXPECT_EQ(second->experiments().size(), 1u);
    EXPECT_EQ(failureCode([&] { second->takeIn(fullExperiment("other"), {}); }), "workspace.open_elsewhere");
}

TEST_F(OpenTest, SecondOpenerThroughALinkReads)
{
    const auto first = makeWorkspace(folder);
    fs::create_symlink(file, folder / "link.espalier");
    const auto second = ExperimentLog::open(folder / "link.espalier");
    EXPECT_EQ(second->readOnlyReason()->code, "workspace.open_elsewhere");
}

TEST_F(OpenTest, LockDiesWithItsProcess)
{
    makeWorkspace(folder);
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto log = ExperimentLog::open(file);
        const char told = log->readOnlyReason() ? 'r' : 'w';
        if (::write(ready[1], &told, 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    char told = 0;
    ASSERT_EQ(::read(ready[0], &told, 1), 1);
    EXPECT_EQ(told, 'w');
    EXPECT_EQ(ExperimentLog::open(file)->readOnlyReason()->code, "workspace.open_elsewhere");
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_FALSE(ExperimentLog::open(file)->readOnlyReason());
    ::close(ready[0]);
    ::close(ready[1]);
}

/// Takes the right to write away, from root too; false where this file system has no such flag.
bool setImmutable(const fs::path& path, bool on)
{
    const std::string command = std::string("chattr ") + (on ? "+i '" : "-i '") + path.string() + "' 2>/dev/null";
    return std::system(command.c_str()) == 0;
}

struct ReadOnlyFolderTest : OpenTest {
    bool immutable = false;

    void SetUp() override
    {
        makeWorkspace(folder)->takeIn(fullExperiment(), {});
        makeReadOnly();
        if (::access(folder.path().c_str(), W_OK) == 0)
            GTEST_SKIP() << "as root permissions do not bind, and chattr +i does not work here";
    }
    void makeReadOnly()
    {
        for (const fs::path& path : {file, folder / "ws.espalier.d", folder.path()}) {
            fs::permissions(path, fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write,
                            fs::perm_options::remove);
            setImmutable(path, true);
        }
    }
    void makeWritable()
    {
        for (const fs::path& path : {folder.path(), folder / "ws.espalier.d", file}) {
            setImmutable(path, false);
            fs::permissions(path, fs::perms::owner_write, fs::perm_options::add);
        }
    }
    void TearDown() override { makeWritable(); }
};

TEST_F(ReadOnlyFolderTest, OpensReadOnly)
{
    const auto before = contents();
    {
        const auto log = ExperimentLog::open(file);
        ASSERT_TRUE(log->readOnlyReason());
        EXPECT_EQ(log->readOnlyReason()->code, "workspace.read_only_folder");
        EXPECT_EQ(log->experiments().size(), 1u);
        EXPECT_EQ(failureCode([&] { log->takeIn(fullExperiment("other"), {}); }), "workspace.read_only_folder");
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(ReadOnlyFolderTest, NothingIsCreatedThere)
{
    const fs::path model = folder / "model.pt";
    EXPECT_EQ(failureCode([&] { ExperimentLog::create(folder / "new.espalier", {}, model); }), "workspace.unwritable");
}

/// Leaves the journal of a change that was being written when its process was killed.
void killInTheMiddleOfAChange(const fs::path& file)
{
    const pid_t child = ::fork();
    if (child == 0) {
        Database database(file, Database::Mode::open);
        // A cache of nothing makes SQLite write changed pages, and so sync the journal, before the commit.
        database.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE");
        for (int i = 0; i < 400; ++i)
            database.run("INSERT INTO jobs (id, spec, state, sweep, attempts) VALUES (?, ?, '', '', 0)", i,
                         std::string(1000, 'x'));
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
}

TEST_F(OpenTest, UnfinishedChangeIsRolledBack)
{
    makeWorkspace(folder);
    killInTheMiddleOfAChange(file);
    ASSERT_GT(fs::file_size(folder / "ws.espalier-journal"), 0u);
    const auto log = ExperimentLog::open(file, false);
    EXPECT_TRUE(log->jobs().empty());
    EXPECT_TRUE(log->check().empty());
}

TEST_F(ReadOnlyFolderTest, UnfinishedChangeIsNamedWhereItCannotBeRolledBack)
{
    makeWritable();
    killInTheMiddleOfAChange(file);
    makeReadOnly();
    const std::string before = readFile(file);
    EXPECT_EQ(codeOfOpening(), "workspace.unfinished_change");
    EXPECT_EQ(readFile(file), before);
    makeWritable();
    EXPECT_TRUE(ExperimentLog::open(file)->jobs().empty());
}

}  // namespace
}  // namespace espalier
