#include "core/decision/expiry.h"
#include "core/decision/propose_decision.h"
#include "core/log/experiment_log.h"
#include "core/log/sqlite.h"
#include "tests/log/sample_experiment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using test::emptyExperiment;
using test::failureCode;
using test::fullExperiment;
using test::makeWorkspace;
using test::TemporaryFolder;

Decision someDecision()
{
    Decision decision;
    decision.experiment = fullExperiment().id;
    decision.by = "Bärbel";
    decision.note = "The fastest\nthat keeps its accuracy.";
    decision.layers = {{"layer.cut.flat", "conv1", {{"removed", 0.1 + 0.2}}, {{"why", "=1+1"}}, "mine"}};
    decision.doubts = {{"doubt.no_profile", "", {}, {}, {}}, {"", "", {}, {}, "Nobody asked the customer."}};
    return decision;
}

struct DecisionLog : ::testing::Test {
    TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = makeWorkspace(folder);

    void SetUp() override
    {
        log->takeIn(fullExperiment(), {});
        log->takeIn(emptyExperiment("failed-1"), {});
    }
};

TEST_F(DecisionLog, NothingIsDecidedAtFirst)
{
    EXPECT_FALSE(log->decision());
    EXPECT_TRUE(log->decisions().empty());
}

TEST_F(DecisionLog, EverySaveIsAVersionAndAllCanBeReadAgain)
{
    const Decision first = log->decide(someDecision());
    Decision changed = first;
    changed.note = "Changed my mind.";
    const Decision second = log->decide(changed);
    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(second.version, 2);

    log.reset();
    const auto again = ExperimentLog::open(folder / "ws.espalier");
    EXPECT_EQ(again->decision(), second);
    EXPECT_EQ(again->decisions(), (std::vector{first, second}));
    EXPECT_TRUE(again->check().empty());
}

TEST_F(DecisionLog, RestsOnWhatTheExperimentWasMeasuredWith)
{
    Decision asked = someDecision();
    asked.environment = {{"cpu", "made up"}};
    const Decision kept = log->decide(asked);
    EXPECT_EQ(kept.environment, fullExperiment().environment);
    EXPECT_EQ(kept.hashes, fullExperiment().hashes);
    EXPECT_EQ(kept.name, fullExperiment().name);
    EXPECT_EQ(kept.created.size(), std::string("2026-11-28T06:37:41Z").size());
}

TEST_F(DecisionLog, RefusesWhatCannotBeDeployed)
{
    const auto codeFor = [&](const std::string& id) {
        Decision decision = someDecision();
        decision.experiment = id;
        return failureCode([&] { log->decide(decision); });
    };
    EXPECT_EQ(codeFor("failed-1"), "decision.not_measured");
    EXPECT_EQ(codeFor("nobody"), "workspace.no_such_experiment");
    log->setTrashed(fullExperiment().id, true);
    EXPECT_EQ(codeFor(fullExperiment().id), "decision.trashed");
    EXPECT_EQ(failureCode([&] { proposedDecision(*log, fullExperiment().id); }), "decision.trashed");
    EXPECT_TRUE(log->decisions().empty());
}

TEST_F(DecisionLog, TidiesAndBoundsWhatPeopleWrite)
{
    Decision decision = someDecision();
    decision.by = " Bär\tbel ";
    decision.doubts.push_back({"", "", {}, {}, "  \n "});
    const Decision kept = log->decide(decision);
    EXPECT_EQ(kept.by, "Bär bel");
    EXPECT_EQ(kept.doubts.size(), 2u) << "an empty remark says nothing";

    decision.note = std::string(longestWhy + 1, 'x');
    EXPECT_EQ(failureCode([&] { log->decide(decision); }), "decision.too_long");
    decision.note = "\xff";
    EXPECT_EQ(failureCode([&] { log->decide(decision); }), "workspace.not_utf8");
    EXPECT_EQ(log->decisions().size(), 1u);
}

TEST_F(DecisionLog, AReaderReadsAndDoesNotDecide)
{
    log->decide(someDecision());
    const auto reader = ExperimentLog::open(folder / "ws.espalier", false);
    EXPECT_TRUE(reader->decision());
    EXPECT_EQ(failureCode([&] { reader->decide(someDecision()); }), "workspace.asked_read_only");
}

TEST_F(DecisionLog, WhatCannotBeReadIsDamage)
{
    log->decide(someDecision());
    log.reset();
    for (const char* record : {"{", "[]", R"({"experiment": 3})", R"({"experiment": "a", "doubts": [{"code": 1}]})"}) {
        Database(folder / "ws.espalier", Database::Mode::open).run("UPDATE decisions SET record = ?", record);
        const auto damaged = ExperimentLog::open(folder / "ws.espalier");
        EXPECT_EQ(failureCode([&] { damaged->decision(); }), "workspace.damaged") << record;
    }
}

TEST(Decision, JsonKeepsEverythingAndNoFigureThatIsNone)
{
    Decision decision = someDecision();
    decision.alternatives = {{"alternative.faster", "id-2", {{"ratio", 0.5}}, {{"name", "half"}}, ""}};
    decision.version = 3;
    EXPECT_EQ(decisionFromJson(nlohmann::json::parse(decisionToJson(decision).dump())), decision);
    decision.alternatives[0].figures["ratio_change"] = std::nan("");
    EXPECT_EQ(decisionToJson(decision).dump().find("ratio_change"), std::string::npos);
}

TEST(Decision, SaysTheSameWhoeverSavesIt)
{
    Decision other = someDecision();
    other.version = 7;
    other.by = "somebody else";
    EXPECT_TRUE(someDecision().saysTheSame(other));
    other.layers[0].text = "";
    EXPECT_FALSE(someDecision().saysTheSame(other));
}

TEST(Expiry, TellsWhatIsOtherThanItWasAndIgnoresWhatIsNotKnown)
{
    Decision decision;
    decision.environment = {{"cpu", "A"}, {"libtorch", "1.13.0"}, {"kernel", "6.1"}, {"blas", "x"}};
    decision.hashes = {{"model", "m"}, {"data", "d"}, {"masks", "k"}};
    EXPECT_TRUE(expiredBy(decision, {}).empty());
    EXPECT_TRUE(
        expiredBy(decision, {{{"cpu", "A"}, {"kernel", "6.2"}, {"opencv", "4"}}, {{"masks", "other"}}}).empty());

    const auto expired = expiredBy(decision, {{{"cpu", "B"}, {"libtorch", "1.13.0"}}, {{"data", "e"}, {"model", "m"}}});
    ASSERT_EQ(expired.size(), 2u);
    EXPECT_EQ(expired[0].code, "expiry.cpu");
    EXPECT_EQ(expired[0].names.at("then"), "A");
    EXPECT_EQ(expired[0].names.at("now"), "B");
    EXPECT_EQ(expired[1].code, "expiry.data");
}

TEST_F(DecisionLog, TodayIsTheDataAsTheNewestMeasurementSawThem)
{
    const Decision kept = log->decide(someDecision());
    EXPECT_TRUE(expiredBy(kept, {{}, {{"data", todayOf(*log, {}).hashes.at("data")}}}).empty());
    Experiment later = fullExperiment("later-1");
    later.hashes["data"] = std::string(64, 'e');
    log->takeIn(later, {});
    const auto expired = expiredBy(kept, {{}, {{"data", todayOf(*log, {}).hashes.at("data")}}});
    ASSERT_EQ(expired.size(), 1u);
    EXPECT_EQ(expired[0].code, "expiry.data");
}

}  // namespace
}  // namespace espalier
