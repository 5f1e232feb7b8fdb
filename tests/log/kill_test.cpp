#include "core/base/atomic_file.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <set>
#include <thread>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::finishJob;
using test::fullExperiment;
using test::makeWorkspace;
using test::TemporaryFolder;

std::string jobName(int number) { return "job-" + std::to_string(number); }

std::string masksOf(int number) { return "masks of " + std::to_string(number); }

/// Finishes jobs and takes them in, one after the other from `first` on, until killed. Says each that is finished before
/// it is taken in: from then on it must not get lost.
[[noreturn]] void takeInForEver(const fs::path& file, int first, int tell)
{
    try {
        const auto log = ExperimentLog::open(file);
        log->takeInLeftOvers();
        for (int number = first;; ++number) {
            Experiment experiment = fullExperiment(jobName(number));
            const fs::path job = log->makeJobFolder(experiment.id);
            finishJob(experiment, job, masksOf(number));
            if (::write(tell, &number, sizeof number) != sizeof number) ::_exit(2);
            log->takeIn(experiment, job);
        }
    } catch (const std::exception& error) {
        const int failed = -1;
        if (::write(tell, &failed, sizeof failed) != sizeof failed) ::_exit(3);
    }
    ::_exit(1);
}

/// Starts a writer, waits for some jobs to be finished and a little more, kills it, and gives back all that were.
std::vector<int> runAndKill(const fs::path& file, int first, std::size_t wait, int milliseconds)
{
    int pipe[2];
    if (::pipe(pipe) != 0) return {};
    const pid_t child = ::fork();
    if (child == 0) takeInForEver(file, first, pipe[1]);
    ::close(pipe[1]);
    std::vector<int> finished;
    const auto readOne = [&] {
        int number;
        if (::read(pipe[0], &number, sizeof number) != sizeof number) return false;
        finished.push_back(number);
        return true;
    };
    while (finished.size() < wait && readOne()) {}
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (readOne()) {}
    ::close(pipe[0]);
    return finished;
}

TEST(Kill, NoFinishedResultIsLostAndNoneIsThereTwice)
{
    TemporaryFolder folder;
    const fs::path file = folder / "ws.espalier";
    makeWorkspace(folder);
    std::mt19937 random(5);
    std::set<std::string> finished;
    int next = 0;
    for (int kill = 0; kill < 20; ++kill) {
        for (const int number : runAndKill(file, next, random() % 4, static_cast<int>(random() % 60))) {
            ASSERT_GE(number, 0) << "the writer failed";
            finished.insert(jobName(number));
            next = std::max(next, number + 1);
        }
        next += 1;  // the one it was killed in may have been finished all the same
    }
    const auto log = ExperimentLog::open(file);
    log->takeInLeftOvers();
    std::multiset<std::string> found;
    for (const Experiment& experiment : log->experiments()) found.insert(experiment.id);
    ASSERT_FALSE(finished.empty());
    for (const std::string& id : finished) EXPECT_EQ(found.count(id), 1u) << id;
    for (const std::string& id : found) EXPECT_EQ(found.count(id), 1u) << id;
    EXPECT_TRUE(log->check().empty());
}

TEST(Kill, KilledCreateLeavesAllOrNothing)
{
    TemporaryFolder folder;
    const fs::path model = folder.write("model.pt", std::string(1 << 20, 'm'));
    const fs::path file = folder / "ws.espalier";
    for (int milliseconds = 0; milliseconds < 12; ++milliseconds) {
        const pid_t child = ::fork();
        if (child == 0) {
            ExperimentLog::create(file, test::someSetup(), model);
            ::_exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2 * milliseconds));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto log =
            fs::exists(file) ? ExperimentLog::open(file) : ExperimentLog::create(file, test::someSetup(), model);
        EXPECT_TRUE(log->check().empty());
        EXPECT_EQ(log->setup().data, test::someSetup().data);
        fs::remove(file);
        fs::remove_all(folder / "ws.espalier.d");
    }
}

}  // namespace
}  // namespace espalier
