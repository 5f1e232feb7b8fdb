#include "core/base/atomic_file.h"
#include "core/base/zipped.h"
#include "sample_experiment.h"

#include "core/log/sqlite.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using test::failureCode;
using test::fullExperiment;
using test::makeWorkspace;
using test::TemporaryFolder;

Answers someAnswers(bool pruned = true)
{
    Answers answers;
    answers.classNames = {"cat", "dog"};
    for (int i = 0; i < 1000; ++i) {
        answers.labels.push_back(std::uint16_t(i % 7));
        answers.dense.classes.push_back(std::uint16_t(i % 5));
        answers.dense.confidences.push_back(std::uint16_t(i * 60));
    }
    if (pruned) answers.pruned = Predictions{answers.labels, answers.dense.confidences};
    return answers;
}

struct PredictionLogTest : ::testing::Test {
    TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = makeWorkspace(folder);

    /// As a worker leaves it.
    void takeIn(const Experiment& experiment, const Answers& answers)
    {
        const auto job = log->makeJobFolder(experiment.id);
        writeFileAtomically(
            job / "result.json",
            nlohmann::json{{"experiment", nlohmann::json(experimentToJson(experiment, true))}, {"answers", answers}}
                .dump());
        log->takeIn(experiment, job);
    }
};

TEST_F(PredictionLogTest, KeepsWhatBothModelsSaid)
{
    takeIn(fullExperiment("one"), someAnswers());
    EXPECT_EQ(log->answers("one"), someAnswers());
    log.reset();
    EXPECT_EQ(ExperimentLog::open(folder / "ws.espalier", false)->answers("one"), someAnswers());
}

TEST_F(PredictionLogTest, DenseModelIsKeptOnceAndHasNobodyToCompareWith)
{
    Experiment dense = fullExperiment("dense");
    dense.baseline = true;
    takeIn(dense, someAnswers(false));
    EXPECT_FALSE(log->answers("dense"));
    takeIn(fullExperiment("one"), someAnswers());
    takeIn(fullExperiment("two"), someAnswers());
    EXPECT_EQ(log->answers("two"), someAnswers());
    log.reset();
    const Database database(folder / "ws.espalier", Database::Mode::open);
    EXPECT_EQ(database.number("SELECT count(*) FROM dense_predictions"), 1);
    EXPECT_EQ(database.number("SELECT count(*) FROM predictions"), 2);
}

TEST_F(PredictionLogTest, ExperimentsOfEarlierVersionsHaveNone)
{
    log->takeIn(fullExperiment("old"), {});
    EXPECT_FALSE(log->answers("old"));
    EXPECT_FALSE(log->answers("no such"));
}

TEST_F(PredictionLogTest, DamageIsTold)
{
    takeIn(fullExperiment("one"), someAnswers());
    log.reset();
    const auto file = folder / "ws.espalier";
    Database(file, Database::Mode::open).execute("UPDATE predictions SET classes = x'00112233'");
    EXPECT_EQ(failureCode([&] { ExperimentLog::open(file, false)->answers("one"); }), "workspace.damaged");
    Database(file, Database::Mode::open)
        .execute("UPDATE dense_predictions SET samples = 999; UPDATE predictions SET samples = 999");
    EXPECT_EQ(failureCode([&] { ExperimentLog::open(file, false)->answers("one"); }), "workspace.damaged");
}

TEST(Zipped, ComesBackAndRefusesWhatIsNot)
{
    const std::string text(100'000, 'x');
    const std::string zip = zipped(text);
    EXPECT_LT(zip.size(), 1000u);
    EXPECT_EQ(unzipped(zip, text.size()), text);
    EXPECT_EQ(unzipped(zipped({}), 0), std::string());
    EXPECT_FALSE(unzipped(zip, text.size() - 1)) << "longer than agreed";
    EXPECT_FALSE(unzipped(zip.substr(0, zip.size() / 2), text.size())) << "cut short";
    EXPECT_FALSE(unzipped("no zip", 100));
    EXPECT_FALSE(unzipped({}, 100));
}

}  // namespace
}  // namespace espalier
