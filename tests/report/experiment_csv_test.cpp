#include "core/report/experiment_csv.h"
#include "tests/log/sample_experiment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <sstream>

namespace espalier {
namespace {

Experiment sample(const std::string& name)
{
    Experiment experiment;
    experiment.id = "0123456789abcdef";
    experiment.name = name;
    experiment.status = "done";
    experiment.accuracy = {0.9349, 0.7, 0.9301, 10000, {0.925, 0.935}};
    experiment.latency["masked"] = {1.5, 1.7, 2.0, 1.002, {0.99, 1.01}};
    return experiment;
}

/// The cells of the last line, read as a spreadsheet does.
std::vector<std::string> cells(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (c == '"' && quoted && i + 1 < csv.size() && csv[i + 1] == '"')
            rows.back().back() += csv[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.emplace_back(1, "");
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    EXPECT_EQ(rows.back().size(), rows.front().size()) << "as many cells as titles";
    return rows.back();
}

std::string cell(const std::string& csv, const std::string& title)
{
    std::istringstream titles(csv.substr(0, csv.find('\n')));
    const auto row = cells(csv);
    std::size_t at = 0;
    for (std::string name; std::getline(titles, name, ','); ++at)
        if (name == title) return row.at(at);
    ADD_FAILURE() << "no column " << title;
    return {};
}

TEST(ExperimentCsv, FiguresAreExactAndUnderTheirTitle)
{
    const std::string csv = experimentCsv({sample("a")});
    EXPECT_EQ(cell(csv, "accuracy_final"), "0.9301");
    EXPECT_EQ(cell(csv, "masked_ratio"), "1.002");
    EXPECT_EQ(cell(csv, "compacted_ratio"), "");
}

TEST(ExperimentCsv, FormulasAreDefusedAndSeparatorsQuoted)
{
    for (const char* name : {"=1+1", "+1", "-1", "@x", "\t=1"})
        EXPECT_EQ(cell(experimentCsv({sample(name)}), "name"), std::string("'") + name);
    EXPECT_EQ(cell(experimentCsv({sample("a,\"b\"\nc")}), "name"), "a,\"b\"\nc");
    EXPECT_NE(experimentCsv({sample("=a,b")}).find("\"'=a,b\""), std::string::npos);
    Experiment noted = sample("a");
    noted.note = "=HYPERLINK(\"http://x\",\"y\")";
    EXPECT_EQ(cell(experimentCsv({noted}), "note"), "'" + noted.note);
}

TEST(ExperimentCsv, WhatDivergedOrWasNotMeasuredIsEmpty)
{
    Experiment experiment = sample("a");
    experiment.accuracy.recovered = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(cell(experimentCsv({experiment}), "accuracy_final"), "");
}

TEST(ExperimentCsv, PlanIsTheJsonThatCanBeRunAgain)
{
    const Experiment experiment = test::fullExperiment();
    const std::string text = cell(experimentCsv({experiment}), "plan");
    EXPECT_EQ(parsePlan(text, "cell"), experiment.plan);
}

TEST(ExperimentCsv, CurationIsInIt)
{
    Experiment experiment = test::fullExperiment();
    experiment.trashed = true;
    const std::string csv = experimentCsv({experiment});
    EXPECT_EQ(cell(csv, "tags"), "ship fast");
    EXPECT_EQ(cell(csv, "trashed"), "1");
    EXPECT_EQ(cell(csv, "parent"), "parent-id");
}

TEST(ExperimentCsv, ChosenOnesInTheirOrder)
{
    const Experiment a = sample("a"), b = sample("b");
    const std::string csv = experimentCsv(std::vector<const Experiment*>{&b, &a});
    EXPECT_LT(csv.find(",b,"), csv.find(",a,"));
}

}  // namespace
}  // namespace espalier
