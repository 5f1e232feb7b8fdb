#include "core/profile/operating_profile.h"

#include "tests/log/sample_experiment.h"
#include "tests/paths.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using test::failureCode;

OperatingProfile fullProfile()
{
    OperatingProfile profile;
    profile.name = "größer";
    profile.device = "board";
    profile.runtime = "sparse";
    profile.threads = 2;
    profile.batch = 4;
    profile.requestsPerSecond = 10;
    profile.peakRequestsPerSecond = 100.5;
    profile.p99LimitMs = 12.5;
    profile.memoryBytes = std::int64_t{1} << 33;
    profile.otherMemoryBytes = 1000;
    profile.accuracyFloor = 0.9;
    profile.classFloors = {{"shirt", 0.7}, {"3", 0.8}};
    profile.pricePerHour = 0.1;
    profile.currency = "EUR";
    profile.watts = 5;
    profile.energy = {1, 20, "a data sheet"};
    return profile;
}

std::string whereOf(const nlohmann::json& json)
{
    try {
        profileFromJson(json);
        return "accepted";
    } catch (const Failure& failure) {
        return failure.issue().code + " " + failure.issue().where;
    }
}

nlohmann::json with(const char* key, const nlohmann::json& value)
{
    nlohmann::json json = {{"espalier_profile", 1}, {"name", "a"}};
    json[key] = value;
    return json;
}

TEST(OperatingProfile, ComesBackAsItWas)
{
    EXPECT_EQ(profileFromJson(profileToJson(fullProfile())), fullProfile());
    OperatingProfile bare;
    bare.name = "bare";
    EXPECT_EQ(profileFromJson(profileToJson(bare)), bare);
    EXPECT_EQ(bare.energy.picojoulesPerMac, 4.6);
}

TEST(OperatingProfile, TheShippedOnesAreValid)
{
    EXPECT_EQ(readProfile(sourceTree() / "resources/profiles/edge.json").name, "edge");
    EXPECT_EQ(readProfile(sourceTree() / "resources/profiles/server.json").name, "server");
}

TEST(OperatingProfile, RefusesWhatCannotBeByItsKey)
{
    EXPECT_EQ(whereOf(with("p99_limit_ms", 0)), "profile.bad_value p99_limit_ms");
    EXPECT_EQ(whereOf(with("p99_limit_ms", "fast")), "profile.bad_value p99_limit_ms");
    EXPECT_EQ(whereOf(with("threads", 0)), "profile.bad_value threads");
    EXPECT_EQ(whereOf(with("accuracy_floor", 93)), "profile.bad_value accuracy_floor");
    EXPECT_EQ(whereOf(with("class_floors", {{"shirt", 2}})), "profile.bad_value class_floors");
    EXPECT_EQ(whereOf(with("runtime", "gpu")), "profile.bad_value runtime");
    EXPECT_EQ(whereOf(with("p99_limit", 3)), "profile.bad_value p99_limit") << "a misspelt key is not ignored";
    EXPECT_EQ(whereOf(with("name", "")), "profile.bad_value name");
    EXPECT_EQ(whereOf(with("espalier_profile", 2)), "profile.newer_format espalier_profile");
    EXPECT_EQ(whereOf({{"name", "a"}}), "profile.bad_value espalier_profile");
}

TEST(OperatingProfile, RefusesContradictions)
{
    nlohmann::json json = with("requests_per_second", 100);
    json["peak_requests_per_second"] = 50;
    EXPECT_EQ(whereOf(json), "profile.contradiction peak_requests_per_second");
    json = with("memory_bytes", 1000);
    json["other_memory_bytes"] = 1000;
    EXPECT_EQ(whereOf(json), "profile.contradiction other_memory_bytes");
    EXPECT_EQ(whereOf(with("other_memory_bytes", 1000)), "profile.contradiction other_memory_bytes");
}

TEST(OperatingProfile, RefusesFilesThatAreNone)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(failureCode([&] { readProfile(folder / "absent.json"); }), "profile.not_found");
    EXPECT_EQ(failureCode([&] { readProfile(folder.write("a.json", "{\"name\": ")); }), "profile.not_json");
    EXPECT_EQ(failureCode([&] { readProfile(folder.write("b.json", "[1, 2]")); }), "profile.not_json");
}

}  // namespace
}  // namespace espalier
