#include "core/base/atomic_file.h"
#include "core/stress/load_figures.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::failureCode;

StressResult sampleStress(const std::string& id)
{
    StressResult result;
    result.id = id;
    result.created = "2026-11-28T03:00:00Z";
    result.request.experiment = "half";
    result.request.rates = {100};
    result.request.p99LimitMs = 5;
    result.p99LimitMs = 5;
    result.energy = "absent";
    result.candidate = {"Espalier runtime", 0.5, 900, {{900, 4.5, true}, {1000, 9, false}}};
    result.dense = {"LibTorch 1.13.1", 2, 300, {{300, 4.9, true}}};
    for (const Side side : {Side::dense, Side::candidate}) {
        LoadResult load;
        load.side = side;
        load.rate = 100;
        load.requests = 3;
        load.samples = {{1, 2.5, 3}, {0.6, 0.7, 0.1 + 0.2}, {0.1, 0, 0}, {0.01, 0.02, 0.005}};
        summariseLoad(load, 5);
        result.loads.push_back(load);
    }
    result.loads[1].joulesPerRequest = 0.004;
    result.environment = {{"cpu", "some"}};
    result.seconds = 12;
    return result;
}

RobustnessResult sampleRobustness()
{
    RobustnessPoint clean;
    clean.experiment = "half";
    clean.dataSha256 = std::string(64, 'd');
    clean.n = 10;
    clean.right = 7;
    clean.lost = 2;
    clean.gained = 1;
    clean.classN = {4, 6};
    clean.classRight = {4, 3};
    RobustnessPoint noise = clean;
    noise.corruption = "noise";
    noise.severity = 5;
    noise.seed = 18446744073709551557u;
    noise.diverged = true;
    return {{"cat", "dög"}, {clean, noise}};
}

struct EvidenceLog : ::testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = test::makeWorkspace(folder);

    fs::path finished(const std::string& id, JobSpec::Kind kind, const nlohmann::json& result)
    {
        JobRecord job;
        job.spec.id = id;
        job.spec.kind = kind;
        job.spec.folder = log->makeJobFolder(id);
        job.spec.models = {{"half", "half", log->artifactFile(std::string(64, 'a')), std::string(64, 'a')}};
        job.spec.stress.emplace().rates = {1};
        log->addJob(job);
        log->setJobState(id, JobState::running);
        writeFileAtomically(job.spec.folder / "result.json", result.dump());
        return job.spec.folder;
    }
    void reopen()
    {
        log.reset();
        log = ExperimentLog::open(folder / "ws.espalier");
    }
};

TEST_F(EvidenceLog, ProfilesKeepTheirOrderAndAreReplacedByName)
{
    OperatingProfile edge, server;
    edge.name = "edge";
    server.name = "server";
    server.threads = 4;
    log->setProfile(edge);
    log->setProfile(server);
    edge.p99LimitMs = 7;
    log->setProfile(edge);
    reopen();
    EXPECT_EQ(log->profiles(), (std::vector{edge, server}));
    log->removeProfile("edge");
    EXPECT_EQ(log->profiles(), std::vector{server});
    EXPECT_EQ(failureCode([&] { log->removeProfile("edge"); }), "profile.no_such_profile");
    server.memoryBytes = 1;
    server.otherMemoryBytes = 2;
    EXPECT_EQ(failureCode([&] { log->setProfile(server); }), "profile.contradiction");
    EXPECT_FALSE(log->profiles().at(0).memoryBytes) << "nothing lost";
    server.memoryBytes.reset();
    server.otherMemoryBytes = 0;
    log->replaceProfiles({server, edge});
    reopen();
    EXPECT_EQ(log->profiles(), (std::vector{server, edge})) << "in the order that was given";
    edge.threads = 0;
    EXPECT_EQ(failureCode([&] { log->replaceProfiles({edge}); }), "profile.bad_value");
    EXPECT_EQ(log->profiles().size(), 2u) << "all of it or nothing";
}

TEST_F(EvidenceLog, AStressTestComesBackWithItsSamplesOnlyWhereAsked)
{
    const StressResult stress = sampleStress("one");
    const fs::path job = finished("one", JobSpec::Kind::stress, {{"stress", stressToJson(stress, true)}});
    log->takeInStress(stress, job);
    EXPECT_FALSE(fs::exists(job));
    reopen();
    EXPECT_EQ(*log->stressTest("one"), stress);
    EXPECT_FALSE(log->stressTest("two") || log->stressTest(""));
    ASSERT_EQ(log->stressTests().size(), 1u);
    EXPECT_TRUE(log->stressTests()[0].loads[0].samples.latency.empty());
    EXPECT_EQ(log->stressTests()[0].loads[0].latency, stress.loads[0].latency);
    EXPECT_EQ(log->jobs().front().state, JobState::done);
    EXPECT_EQ(log->jobs().front().spec.models.front().file, log->artifactFile(std::string(64, 'a')))
        << "wherever the workspace is moved";
    log->takeInStress(stress, {});
    EXPECT_EQ(log->stressTests().size(), 1u) << "twice changes nothing";
    EXPECT_TRUE(log->check().empty());
}

TEST_F(EvidenceLog, RobustnessPointsComeBackAndStay)
{
    const RobustnessResult found = sampleRobustness();
    log->takeInRobustness("one", found, finished("one", JobSpec::Kind::robustness, {{"robustness", found}}));
    RobustnessResult again = found;
    again.points[0].right = 1;
    log->takeInRobustness("two", again, {});
    reopen();
    EXPECT_EQ(log->robustness(), found);
}

Reassessment sampleReassessment(const std::string& id)
{
    Reassessment result;
    result.id = id;
    result.experiment = "half";
    result.data = "idx:/other";
    result.measured = emptyExperiment(id);
    result.measured.accuracy = {0.9, 0.1 + 0.2, {}, 10, {0.1, 0.6}};
    result.measured.samples["masked"] = {{"candidate", {1.25, 0.1 + 0.2}}, {"baseline", {2, 3}}};
    result.lost = 6;
    result.gained = 1;
    return result;
}

TEST_F(EvidenceLog, AReassessmentComesBackWithItsSamples)
{
    const Reassessment measured = sampleReassessment("one");
    log->takeInReassessment(
        measured, finished("one", JobSpec::Kind::reassess, {{"reassessment", reassessmentToJson(measured, true)}}));
    log->takeInReassessment(measured, {});
    reopen();
    EXPECT_EQ(log->reassessments(), std::vector{measured});
    EXPECT_EQ(log->jobs().front().state, JobState::done);
    EXPECT_TRUE(log->experiments().empty()) << "it is none itself";
}

TEST_F(EvidenceLog, AReassessmentThatAKilledProgramLeftIsTakenIn)
{
    const Reassessment measured = sampleReassessment("one");
    finished("one", JobSpec::Kind::reassess, {{"reassessment", reassessmentToJson(measured, true)}});
    reopen();
    EXPECT_EQ(log->takeInLeftOvers(), 1);
    EXPECT_EQ(log->reassessments(), std::vector{measured});
}

TEST_F(EvidenceLog, WhatAKilledProgramLeftIsTakenIn)
{
    finished("one", JobSpec::Kind::stress, {{"stress", stressToJson(sampleStress("one"), true)}});
    finished("two", JobSpec::Kind::robustness, {{"robustness", sampleRobustness()}});
    const fs::path wrong =
        finished("three", JobSpec::Kind::stress, {{"stress", stressToJson(sampleStress("x"), true)}});
    reopen();
    EXPECT_EQ(log->takeInLeftOvers(), 2);
    EXPECT_EQ(*log->stressTest("one"), sampleStress("one"));
    EXPECT_EQ(log->robustness(), sampleRobustness());
    EXPECT_TRUE(fs::exists(wrong)) << "another job's result is left as it is";
    EXPECT_EQ(log->takeInLeftOvers(), 0);
}

}  // namespace
}  // namespace espalier
