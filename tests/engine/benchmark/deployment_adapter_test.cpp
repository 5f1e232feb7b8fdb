// Adapters that misbehave, each a few lines of shell: whatever they do, a call ends and says what was wrong.
#include "core/engine/benchmark/deployment_adapter.h"

#include "core/base/atomic_file.h"
#include "core/engine/benchmark/scratch_folder.h"
#include "core/job/adapter_program.h"
#include "tests/engine/recording_sink.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <chrono>
#include <cstdlib>

namespace espalier {
namespace {

namespace fs = std::filesystem;

const std::string hello = R"(echo '{"espalier_adapter": 1, "engine": "Toy", "version": "2"}')";

class Adapters : public testing::Test {
protected:
    Adapters() { ::setenv("ESPALIER_ADAPTERS", m_folder.path().c_str(), 1); }

    /// A program that describes itself and does `then` when asked for anything else.
    void install(const std::string& name, const std::string& then, const std::string& describe = hello)
    {
        const auto file = m_folder.path() / name;
        writeFileAtomically(file,
                            "#!/bin/sh\nif [ \"$1\" = describe ]; then\n" + describe + "\nelse\n" + then + "\nfi\n");
        fs::permissions(file, fs::perms::owner_all);
    }

    DeploymentAdapter adapter(double patience = 20) { return DeploymentAdapter("toy", m_sink, patience); }
    Issue issueOf(const std::function<void()>& act)
    {
        try {
            act();
        } catch (const Failure& failure) {
            return failure.issue();
        }
        return {Severity::info, "none", "", {}};
    }
    Issue measuring(const std::string& then, double patience = 20)
    {
        install("toy", then);
        return issueOf([&] { adapter(patience).measure({"/a.onnx", "/b.onnx"}, {1, 8, 8}, {.rounds = 3}, 0); });
    }
    Issue running(const std::string& then)
    {
        install("toy", then);
        return issueOf([&] { adapter().run("/a.onnx", at::rand({2, 1, 8, 8})); });
    }

    ScratchFolder m_folder;
    test::RecordingSink m_sink;
};

std::string answer(const std::string& fields) { return "echo '{\"espalier_adapter\": 1, " + fields + "}'"; }

TEST_F(Adapters, TellTheirEngineAndGiveSamples)
{
    install("toy",
            "echo \"$@\" > " + (m_folder.path() / "asked").string() + "\n" +
                answer("\"samples_ms\": [[1, 2, 3, 4], [2, 2, 2, 2]], \"disturbed\": [false, false, true, false]"));
    const auto toy = adapter();
    EXPECT_EQ(toy.engine(), "Toy 2");
    const auto samples = toy.measure({"/a.onnx", "/b.onnx"}, {1, 8, 8}, {.batch = 4, .threads = 2, .rounds = 3}, 1);
    EXPECT_EQ(samples.rounds, 4);
    EXPECT_EQ(samples.disturbed, 1);
    EXPECT_EQ(samples.milliseconds, (std::vector<std::vector<double>>{{1, 2, 4}, {2, 2, 2}}));
    const auto asked = readFile(m_folder.path() / "asked");
    EXPECT_EQ(asked.find("measure --shape 1x8x8 --batch 4 --threads 2 --rounds 3 --seconds "), 0u) << asked;
    EXPECT_TRUE(asked.ends_with("/a.onnx /b.onnx\n")) << asked;
}

TEST_F(Adapters, RunAModelOnWhatTheyAreGiven)
{
    // Gives back what it was given.
    install("toy", "cp \"$9\" \"${11}\"\n" + answer("\"output_shape\": [2, 64]"));
    const auto input = at::rand({2, 1, 8, 8});
    EXPECT_TRUE(adapter().run("/a.onnx", input).equal(input.reshape({2, 64})));
}

TEST_F(Adapters, MissingOnesAreNamedWithThoseThereAre)
{
    install("toy", ":");
    const auto issue = issueOf([&] { DeploymentAdapter("absent", m_sink); });
    EXPECT_EQ(issue.code, "adapter.not_found");
    EXPECT_EQ(issue.where, "absent");
    EXPECT_NE(issue.details.at("found").find("toy"), std::string::npos);
}

TEST_F(Adapters, AreNamesNeverPaths)
{
    install("toy", ":");
    for (const std::string& name :
         {(m_folder.path() / "toy").string(), std::string("../toy"), std::string("."), std::string()})
        EXPECT_EQ(issueOf([&] { DeploymentAdapter(name, m_sink); }).code, "adapter.not_found") << name;
}

TEST_F(Adapters, WhatCannotBeStartedSaysWhy)
{
    writeFileAtomically(m_folder.path() / "toy", "#!/no/such/interpreter\n");
    fs::permissions(m_folder.path() / "toy", fs::perms::owner_all);
    const auto issue = issueOf([&] { adapter(); });
    EXPECT_EQ(issue.code, "adapter.not_started");
    EXPECT_FALSE(issue.details.at("detail").empty());
}

TEST_F(Adapters, ALackingEngineIsNoFailureWhereNothingWasAskedFor)
{
    install(usualAdapter, ":", "echo no engine >&2; exit 69");
    EXPECT_FALSE(DeploymentAdapter::choose("", m_sink));
    EXPECT_FALSE(DeploymentAdapter::choose(noAdapter, m_sink));
    const auto issue = issueOf([&] { DeploymentAdapter::choose(usualAdapter, m_sink); });
    EXPECT_EQ(issue.code, "adapter.engine_missing");
    EXPECT_EQ(issue.details.at("detail"), "no engine");
}

TEST_F(Adapters, FailuresCarryStatusAndTheLastWords)
{
    const auto issue = measuring("echo first >&2; echo the model is too wide >&2; exit 3");
    EXPECT_EQ(issue.code, "adapter.failed");
    EXPECT_EQ(issue.where, "toy");
    EXPECT_EQ(issue.details.at("status"), "3");
    EXPECT_EQ(issue.details.at("detail"), "the model is too wide");
}

TEST_F(Adapters, CrashesAreTold)
{
    const auto issue = measuring("kill -SEGV $$");
    EXPECT_EQ(issue.code, "adapter.crashed");
    EXPECT_EQ(issue.details.at("signal"), "11");
}

TEST_F(Adapters, ThatHangAreEndedWithAllTheyStarted)
{
    const auto pidFile = m_folder.path() / "pid";
    const auto start = std::chrono::steady_clock::now();
    const auto issue = measuring("sleep 300 & echo $! > " + pidFile.string() + "; wait", 0.5);
    EXPECT_EQ(issue.code, "adapter.late");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
    const auto child = fs::path("/proc") / std::to_string(std::stoi(readFile(pidFile))) / "stat";
    for (int i = 0; i < 100 && fs::exists(child) && readFile(child).find(") Z ") == std::string::npos; ++i)
        ::usleep(20'000);
    EXPECT_TRUE(!fs::exists(child) || readFile(child).find(") Z ") != std::string::npos) << "its child lives on";
}

TEST_F(Adapters, ThatLeaveSomethingRunningDoNotHoldUp)
{
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(measuring("sleep 300 & " + answer("\"samples_ms\": [[1, 1, 1], [1, 1, 1]]")).code, "none");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

TEST_F(Adapters, AreCancelled)
{
    install("toy", "sleep 300");
    const auto toy = adapter();
    m_sink.cancel = true;
    EXPECT_THROW(toy.measure({"/a.onnx"}, {1, 8, 8}, {.rounds = 3}, 0), JobCancelled);
}

TEST_F(Adapters, GarbageIsRefused)
{
    const std::vector<std::string> answers = {"echo hello",
                                              "echo",
                                              "echo '[1, 2]'",
                                              "echo '{\"samples_ms\": [[1, 1, 1], [1, 1, 1]]}'",
                                              answer("\"other\": 1"),
                                              answer("\"samples_ms\": 7"),
                                              answer("\"samples_ms\": [[1, 1, 1]]"),
                                              answer("\"samples_ms\": [[1, 1, 1], [1, 1]]"),
                                              answer("\"samples_ms\": [[1, 1], [1, 1]]"),
                                              answer("\"samples_ms\": [[1, 1, 1], [1, \"x\", 1]]"),
                                              answer("\"samples_ms\": [[1, 1, 1], [1, null, 1]]"),
                                              answer("\"samples_ms\": [[1, 1, 1], [1, -1, 1]]"),
                                              answer("\"samples_ms\": [[1, 1, 1], [0, 1, 1]]"),
                                              answer("\"samples_ms\": [[1, 1, 1], [1, 1, 1]], \"disturbed\": 3"),
                                              "printf '\\000\\377\\001'",
                                              "yes"};
    for (const auto& text : answers) EXPECT_EQ(measuring(text).code, "adapter.bad_answer") << text;
}

TEST_F(Adapters, OutputsOfTheWrongSizeAreRefused)
{
    const std::string write = "cp \"$9\" \"${11}\"\n";
    for (const auto& text : {answer("\"output_shape\": [2, 64]"), write + answer("\"output_shape\": [2, 63]"),
                             write + answer("\"output_shape\": [-2, -64]"),
                             write + answer("\"output_shape\": \"2x64\""), write + answer("\"shape\": [2, 64]")})
        EXPECT_EQ(running(text).code, "adapter.bad_answer") << text;
}

}  // namespace
}  // namespace espalier
