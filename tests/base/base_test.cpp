#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "core/base/sha256.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace espalier;

TEST(Sha256, AgreesWithThePublishedVectors)  // FIPS 180-4, examples
{
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(AtomicFile, ReplacesWholeAndLeavesNothingElse)
{
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "atomic_file";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    writeFileAtomically(folder / "a", "one");
    writeFileAtomically(folder / "a", std::string(100000, 'x'));
    EXPECT_EQ(readFile(folder / "a").size(), 100000u);
    EXPECT_EQ(sha256OfFile(folder / "a"), sha256(std::string(100000, 'x')));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
    EXPECT_THROW(writeFileAtomically(folder / "missing" / "a", "x"), Failure);
    EXPECT_THROW(readFile(folder), Failure);
}

TEST(Issue, SurvivesJsonAndDecidesTheExitStatus)
{
    const Issue issue{Severity::warning, "data.corrupt_images", "/a", {{"count", "3"}}};
    EXPECT_EQ(nlohmann::json(issue).get<Issue>(), issue);
    EXPECT_EQ(exitStatus("data.empty"), 2);
    EXPECT_EQ(exitStatus("environment.disk_full"), 3);
    EXPECT_EQ(exitStatus("job.worker_crashed"), 4);
}
