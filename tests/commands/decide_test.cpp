// The verb that records a decision, as typed.
#include "core/log/experiment_log.h"
#include "tests/commands/run_verb.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

struct DecideVerb : ::testing::Test {
    test::TemporaryFolder folder;
    std::string workspace = (folder / "ws.espalier").string();

    void SetUp() override
    {
        const auto log = test::makeWorkspace(folder);
        Experiment first = test::fullExperiment("aaaa1111"), second = test::fullExperiment("bbbb2222");
        first.name = "first";
        second.name = "second";
        second.accuracy.recovered = 0.93;
        log->takeIn(first, {});
        log->takeIn(second, {});
        log->takeIn(test::emptyExperiment("cccc3333"), {});
    }
    Json decide(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"decide", workspace});
        arguments.push_back("--json");
        return Json::parse(test::runVerb(arguments));
    }
};

TEST_F(DecideVerb, NothingIsDecidedAtFirst)
{
    EXPECT_TRUE(decide({}).at("decision").is_null());
    EXPECT_THAT(test::runVerb({"decide", workspace}), HasSubstr("espalier decide WS EXPERIMENT"));
}

TEST_F(DecideVerb, RecordsWhoWhyAndWithWhatReasons)
{
    const Json json = decide({"first", "--by", "Bärbel", "--note", "Fast enough."});
    const Json& decision = json.at("decision");
    EXPECT_EQ(decision.at("experiment"), "aaaa1111");
    EXPECT_EQ(decision.at("by"), "Bärbel");
    EXPECT_EQ(decision.at("note"), "Fast enough.");
    EXPECT_EQ(decision.at("layers").size(), 2u);
    EXPECT_EQ(decision.at("alternatives").at(0).at("subject"), "bbbb2222");
    for (const Json& doubt : decision.at("doubts")) EXPECT_FALSE(doubt.at("says").get<std::string>().empty()) << doubt;
    EXPECT_THAT(json.at("expired").dump(), HasSubstr("expiry.cpu")) << "it was measured on another machine than this";
    EXPECT_EQ(ExperimentLog::open(workspace, false)->decision()->by, "Bärbel");
}

TEST_F(DecideVerb, EveryDecisionIsAVersionAndAllAreShown)
{
    decide({"first", "--by", "A", "--note", "because"});
    const Json json = decide({"first", "--by", "B"});
    EXPECT_EQ(json.at("decision").at("version"), 2);
    EXPECT_EQ(json.at("decision").at("note"), "because") << "what a person wrote stays until they write another";
    EXPECT_EQ(json.at("history").size(), 2u);
    EXPECT_EQ(json.at("history").at(0).at("by"), "A");
    EXPECT_EQ(decide({"second", "--by", "B"}).at("decision").at("note"), "") << "of another experiment";
    const std::string text = test::runVerb({"decide", workspace});
    EXPECT_THAT(text, HasSubstr("second (B, "));
    EXPECT_THAT(text, HasSubstr("EXPIRED"));
    EXPECT_THAT(text, HasSubstr("Open doubts"));
    EXPECT_THAT(text, Not(HasSubstr("doubt.")));
}

TEST_F(DecideVerb, RefusesWhatItCannotRecord)
{
    EXPECT_EQ(test::refusalOf({"decide", workspace, "nobody"}), "workspace.no_such_experiment");
    EXPECT_EQ(test::refusalOf({"decide", workspace, "nothing"}), "decision.not_measured");
    EXPECT_EQ(test::refusalOf({"decide", workspace, "--note", "x"}), "decision.nothing_decided_by");
    EXPECT_EQ(test::refusalOf({"decide", workspace, "first", "--by", std::string(201, 'x')}), "decision.too_long");
    EXPECT_TRUE(decide({}).at("decision").is_null());
}

}  // namespace
}  // namespace espalier
