// Which part may know which: the include rules that keep Qt, LibTorch and the experiment log where they belong.
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <regex>

namespace espalier {
namespace {

// Headers by what they bring in.
const char* const qt = "Q[A-Z].*|Qt[A-Z].*";
const char* const torch = "torch/.*|ATen/.*|c10/.*|caffe2/.*";
const char* const openCv = "opencv.*";
const char* const qtCharts =
    "QtCharts.*|Q(Abstract|Value|LogValue|Category|BarCategory|DateTime|Color)Axis|Q[A-Za-z]*Series|QChart|QChartView"
    "|QBarSet|QBoxSet|QCandlestickSet|QPieSlice|QLegend|QLegendMarker|Q[A-Za-z0-9]*ModelMapper";
const char* const engine = "core/engine/.*";
const char* const log = "core/log/experiment_log.h";

struct Rule {
    const char* name;
    std::vector<std::string> folders;
    std::vector<std::string> exceptFolders;
    std::vector<std::string> forbidden;  ///< whole header names, regular expressions
    std::vector<std::string> allowed = {};
};

std::ostream& operator<<(std::ostream& out, const Rule& rule) { return out << rule.name; }

bool startsWithAny(const std::string& text, const std::vector<std::string>& prefixes)
{
    for (const std::string& prefix : prefixes)
        if (text.starts_with(prefix)) return true;
    return false;
}

bool matchesAny(const std::string& header, const std::vector<std::string>& expressions)
{
    for (const std::string& expression : expressions)
        if (std::regex_match(header, std::regex(expression))) return true;
    return false;
}

std::vector<std::string> violations(const Rule& rule)
{
    std::vector<std::string> found;
    for (const std::string& folder : rule.folders)
        for (const Include& include : includesUnder(folder))
            if (!startsWithAny(include.file, rule.exceptFolders) && matchesAny(include.header, rule.forbidden) &&
                !matchesAny(include.header, rule.allowed))
                found.push_back(include.file + ":" + std::to_string(include.line) + " includes " + include.header);
    return found;
}

class IncludeRule : public testing::TestWithParam<Rule> {};

TEST_P(IncludeRule, Holds)
{
    ASSERT_FALSE(sourcesUnder(GetParam().folders.front()).empty()) << "the rule looks at nothing";
    for (const std::string& violation : violations(GetParam())) ADD_FAILURE() << violation;
}

const Rule rules[] = {
    {"CoreKnowsNeitherQtNorTorchNorTheEngine",
     {"core"},
     {"core/engine/"},
     {qt, torch, openCv, engine, "app/.*", "views/.*"}},
    {"TheEngineKnowsNoQt", {"core/engine"}, {}, {qt, "app/.*", "views/.*"}},
    {"TheEngineNeverOpensTheLog", {"core/engine"}, {}, {log}},
    {"TheQtProgramsKnowNoTensors", {"views", "app"}, {"app/worker/", "app/adapters/"}, {torch, openCv, engine}},
    {"AdaptersStandAlone", {"app/adapters"}, {}, {qt, torch, "core/.*", "views/.*", "app/.*"}, {"app/adapters/.*"}},
    {"OnlyChartsNameQtCharts", {"views", "app"}, {"views/charts/"}, {qtCharts}},
    {"TheWorkerEntersTheEngineByItsDoor",
     {"app/worker"},
     {},
     {torch, openCv, engine, qt, "views/.*"},
     {"core/engine/run_job.h", "core/engine/benchmark/environment.h", "core/engine/benchmark/memory.h"}},
    {"TheWorkerNeverOpensTheLog", {"app/worker"}, {}, {log}},
    {"ViewsKnowOfTheAppOnlyItsJobs", {"views"}, {}, {"app/.*"}, {"app/jobs/.*"}},
    {"JobsKnowNoViews", {"app/jobs"}, {}, {"views/.*", "QtWidgets.*", "QWidget", "app/.*"}, {"app/jobs/.*"}},
};

INSTANTIATE_TEST_SUITE_P(Architecture, IncludeRule, testing::ValuesIn(rules),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(IncludeRules, SeeAViolationWhereThereIsOne)
{
    const Rule rule{"", {"tests/architecture"}, {}, {"gtest/.*"}};
    EXPECT_FALSE(violations(rule).empty());
}

}  // namespace
}  // namespace espalier
