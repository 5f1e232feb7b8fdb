#include "core/log/peek_workspace.h"

#include "core/base/atomic_file.h"
#include "core/log/experiment_log.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::emptyExperiment;
using test::failureCode;
using test::makeWorkspace;
using test::TemporaryFolder;

constexpr const char* one = "11111111-2222-3333-4444-555555555555";
constexpr const char* two = "22222222-2222-3333-4444-555555555555";

struct PeekTest : ::testing::Test {
    TemporaryFolder folder;
    fs::path file = folder / "ws.espalier";
};

TEST_F(PeekTest, TellsExperimentsAndUnfinishedJobsWhileSomebodyElseHasTheWorkspace)
{
    const auto log = makeWorkspace(folder);
    for (const char* id : {one, two}) log->addJob(test::someJob(id, log->makeJobFolder(id)));
    log->takeIn(emptyExperiment(one), log->folder() / "jobs" / one);
    log->setJobState(two, JobState::running);

    const PeekedWorkspace peeked = peekWorkspace(file);
    ASSERT_EQ(peeked.experiments.size(), 1u);
    EXPECT_EQ(peeked.experiments.front().id, one);
    EXPECT_EQ(peeked.unfinishedJobs, 1);
    EXPECT_FALSE(log->readOnlyReason());
}

TEST_F(PeekTest, LeavesEverythingAsItWas)
{
    makeWorkspace(folder).reset();
    fs::remove(folder / "ws.espalier.d/lock");
    const auto written = fs::last_write_time(file);
    const std::string bytes = readFile(file);
    peekWorkspace(file);
    EXPECT_EQ(fs::last_write_time(file), written);
    EXPECT_EQ(readFile(file), bytes);
    EXPECT_FALSE(fs::exists(folder / "ws.espalier.d/lock"));
}

TEST_F(PeekTest, SaysWhatIsNoWorkspace)
{
    EXPECT_EQ(failureCode([this] { peekWorkspace(file); }), "workspace.not_found");
    folder.write("ws.espalier", "a shopping list");
    EXPECT_EQ(failureCode([this] { peekWorkspace(file); }), "workspace.not_a_workspace");
}

}  // namespace
}  // namespace espalier
