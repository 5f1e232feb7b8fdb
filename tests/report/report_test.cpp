#include "core/report/report.h"

#include "core/log/experiment_log.h"
#include "tests/log/sample_experiment.h"
#include "tests/report/hostile_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Rows = std::vector<std::vector<std::string>>;

/// Cells as a spreadsheet reads them.
Rows readCsv(const std::string& csv)
{
    Rows rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"')
            rows.back().back() += csv[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.emplace_back(1);
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

bool isNumber(const std::string& text)
{
    char* end = nullptr;
    std::strtod(text.c_str(), &end);
    return end == text.c_str() + text.size();
}

TEST(ReportCsv, NothingIsAFormulaAndEveryLineHasItsCells)
{
    for (const std::string& payload : test::payloads()) {
        const Rows rows = readCsv(reportToCsv(test::hostileReport(payload)));
        EXPECT_GT(rows.size(), 60u);
        for (const auto& row : rows) {
            ASSERT_EQ(row.size(), 9u) << payload;
            for (const std::string& cell : row) {
                const bool begins = !cell.empty() && std::string("=+-@\t\r").find(cell.front()) != std::string::npos;
                EXPECT_TRUE(!begins || isNumber(cell)) << payload << " gave the cell " << cell;
            }
        }
    }
}

TEST(ReportJson, IsReadBackWithEveryTextAsItWas)
{
    for (const std::string& payload : test::payloads()) {
        const auto replace = nlohmann::ordered_json::error_handler_t::replace;
        const auto json =
            nlohmann::json::parse(reportToJson(test::hostileReport(payload)).dump(-1, ' ', false, replace));
        EXPECT_EQ(json.at("espalier_report"), 1);
        if (payload.find('\xff') == std::string::npos) {
            EXPECT_EQ(json.at("workspace"), payload);
            EXPECT_EQ(json.at("decisions").at(0).at("note"), payload);
            EXPECT_EQ(json.at("experiments").at(1).at("note"), payload);
        }
    }
}

TEST(ReplayCommands, AreQuotedForAShell)
{
    Report report = test::hostileReport("it's $(rm -rf /) `x`");
    const auto commands = replayCommands(report);
    ASSERT_EQ(commands.size(), 2u);
    EXPECT_THAT(commands[0], HasSubstr("--model 'it'\\''s $(rm -rf /) `x`' --data "));
    EXPECT_THAT(commands[0], HasSubstr("--input 1x28x28 --mean 0.5"));
    EXPECT_THAT(commands[1], HasSubstr("--name 'it'\\''s"));
    report.target.reset();
    EXPECT_TRUE(replayCommands(report).empty());
}

struct GatherReport : ::testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = test::makeWorkspace(folder);

    void add(const std::string& id, double accuracy, double ratio, bool baseline = false)
    {
        Experiment experiment = test::fullExperiment(id);
        experiment.name = id;
        experiment.baseline = baseline;
        experiment.accuracy.dense = 0.93;
        experiment.accuracy.recovered = accuracy;
        experiment.latency = {{"compacted", {ratio, ratio, ratio, ratio, {ratio, ratio}}}};
        log->takeIn(experiment, {});
    }
};

TEST_F(GatherReport, RecommendsWhatWasDecided)
{
    add("dense-1", 0.93, 1, true);
    add("half-22", 0.925, 0.5);
    add("tiny-33", 0.5, 0.1);
    Decision decision;
    decision.experiment = "tiny-33";
    decision.note = "We need it tiny.";
    log->decide(decision);
    const Report report = gatherReport(*log);
    EXPECT_EQ(report.recommendation, Recommendation::decided);
    EXPECT_EQ(report.target->id, "tiny-33");
    EXPECT_THAT(report.front, ElementsAre("tiny-33", "half-22", "dense-1"));
    EXPECT_EQ(report.baseline->id, "dense-1");
}

TEST_F(GatherReport, WithoutADecisionTheFastestThatLosesLittleIsTheCandidate)
{
    add("dense-1", 0.93, 1, true);
    add("half-22", 0.925, 0.5);
    add("most-44", 0.929, 0.8);
    add("tiny-33", 0.5, 0.1);
    const Report report = gatherReport(*log);
    EXPECT_EQ(report.recommendation, Recommendation::candidate);
    EXPECT_EQ(report.target->id, "half-22");
    EXPECT_FALSE(report.doubts.empty());
    EXPECT_FALSE(report.alternatives.empty());
}

TEST_F(GatherReport, NothingIsRecommendedWhereNothingWillDo)
{
    EXPECT_EQ(gatherReport(*log).recommendation, Recommendation::none);
    add("dense-1", 0.93, 1, true);
    add("tiny-33", 0.5, 0.1);
    log->takeIn(test::emptyExperiment("failed-1"), {});
    const Report report = gatherReport(*log);
    EXPECT_EQ(report.recommendation, Recommendation::none);
    EXPECT_FALSE(report.target);
    EXPECT_EQ(report.experiments.size(), 3u);
}

TEST_F(GatherReport, WhatIsTrashedIsLeftOutEvenIfItWasDecidedOn)
{
    add("dense-1", 0.93, 1, true);
    add("half-22", 0.925, 0.5);
    Decision decision;
    decision.experiment = "half-22";
    log->decide(decision);
    log->setTrashed("half-22", true);
    const Report report = gatherReport(*log);
    EXPECT_EQ(report.recommendation, Recommendation::none);
    EXPECT_EQ(report.experiments.size(), 1u);
    EXPECT_EQ(report.decisions.size(), 1u) << "the record is history";
}

TEST_F(GatherReport, ShowsInDetailWhatIsAskedFor)
{
    add("dense-1", 0.93, 1, true);
    add("half-22", 0.925, 0.5);
    add("bad-555", 0.4, 0.9);
    ReportRequest request;
    request.experiments = {"bad-555"};
    EXPECT_THAT(gatherReport(*log, request).detailed, ElementsAre("half-22", "bad-555")) << "with the candidate";
    request.experiments = {"nobody"};
    EXPECT_EQ(test::failureCode([&] { gatherReport(*log, request); }), "workspace.no_such_experiment");
}

}  // namespace
}  // namespace espalier
