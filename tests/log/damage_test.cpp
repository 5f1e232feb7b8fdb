#include "core/base/atomic_file.h"
#include "sample_experiment.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::fullExperiment;
using test::makeWorkspace;
using test::sampleScan;
using test::someJob;
using test::TemporaryFolder;
using test::wideModel;

/// Whatever lies in the file: reading all of it ends in answers that can be shown, or in a Failure. Never in another
/// exception, never in a crash; and what is refused is left as it was.
struct DamageTest : ::testing::Test {
    TemporaryFolder folder;
    fs::path file = folder / "ws.espalier";
    std::string whole;

    void SetUp() override
    {
        {
            const auto log = makeWorkspace(folder);
            for (int i = 0; i < 6; ++i) log->takeIn(fullExperiment("experiment-" + std::to_string(i)), {});
            for (int i = 0; i < 3; ++i) log->addJob(someJob("job-" + std::to_string(i), log->folder() / "jobs" / "x"));
            log->takeInScan("job-0", sampleScan(wideModel()), {});
            OperatingProfile profile;
            profile.name = "edge";
            log->setProfile(profile);
            RobustnessPoint point;
            point.experiment = "experiment-0";
            point.classN = point.classRight = {1, 2};
            log->takeInRobustness("job-1", {{"a", "b"}, {point}}, {});
            StressResult stress;
            stress.id = "job-2";
            stress.loads.emplace_back().samples = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
            log->takeInStress(stress, {});
        }
        whole = readFile(file);
    }
    void readEverything() const
    {
        const auto log = ExperimentLog::open(file, false);
        for (const Experiment& experiment : log->experiments()) experimentToJson(experiment, false).dump();
        for (const char* id : {"experiment-0", "experiment-5", "nobody"})
            if (const auto experiment = log->find(id)) experimentToJson(*experiment, true).dump();
        nlohmann::json(log->scan()).dump();
        for (const OperatingProfile& profile : log->profiles()) profileToJson(profile).dump();
        for (const StressResult& stress : log->stressTests()) stressToJson(stress, false).dump();
        log->stressTest("job-2");
        nlohmann::json(log->robustness()).dump();
        log->baseline();
        log->hasOutcome(std::string(64, 'c'));
        for (const JobRecord& job : log->jobs()) nlohmann::json(job.spec).dump();
        nlohmann::json(log->setup().preprocessing.input).dump();
    }
    void tryDamaged(const std::string& bytes, std::size_t offset)
    {
        folder.write("ws.espalier", bytes);
        try {
            readEverything();
            ++read;
        } catch (const Failure& failure) {
            EXPECT_TRUE(failure.issue().code.starts_with("workspace.")) << failure.issue().code << " at " << offset;
            EXPECT_EQ(readFile(file), bytes) << "changed by refusing, damage at " << offset;
            ++refused;
        }
    }

    int read = 0, refused = 0;
};

TEST_F(DamageTest, FlippedBytes)
{
    std::mt19937_64 random(1);
    for (std::size_t i = 0; i < 400; ++i) {
        // All of the header, then anywhere.
        const std::size_t offset = i < 100 ? i : random() % whole.size();
        std::string bytes = whole;
        bytes[offset] = static_cast<char>(bytes[offset] ^ static_cast<char>(1 + random() % 255));
        tryDamaged(bytes, offset);
    }
    EXPECT_GT(refused, 20);
    EXPECT_GT(read, 20);
}

TEST_F(DamageTest, Truncated)
{
    int harmless = 0;  // SQLite takes what is missing of the last page for zeros, which is what it may have been
    for (std::size_t i = 0; i < 60; ++i) {
        const std::size_t size = whole.size() * i / 60;
        harmless += whole.size() - size < 4096 && whole.find_first_not_of('\0', size) == std::string::npos;
        tryDamaged(whole.substr(0, size), size);
    }
    EXPECT_EQ(refused, 60 - harmless);
}

TEST_F(DamageTest, OverwrittenBlocks)
{
    std::mt19937_64 random(2);
    for (std::size_t offset = 0; offset + 512 <= whole.size(); offset += 1024) {
        std::string bytes = whole;
        for (std::size_t i = 0; i < 512; ++i) bytes[offset + i] = static_cast<char>(random());
        tryDamaged(bytes, offset);
    }
    EXPECT_GT(refused, 20);
}

/// A damaged file that opens for writing takes a change or refuses it; opening it again goes no worse.
TEST_F(DamageTest, WritingIntoADamagedFile)
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 60; ++i) {
        const std::size_t offset = 100 + random() % (whole.size() - 100);
        std::string bytes = whole;
        bytes[offset] = static_cast<char>(~bytes[offset]);
        folder.write("ws.espalier", bytes);
        try {
            ExperimentLog::open(file)->takeIn(fullExperiment("new"), {});
            readEverything();
        } catch (const Failure& failure) {
            EXPECT_NE(failure.issue().code, "workspace.read_only_folder") << offset;
        }
    }
}

}  // namespace
}  // namespace espalier
