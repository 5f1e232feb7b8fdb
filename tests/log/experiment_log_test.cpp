#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::emptyExperiment;
using test::failureCode;
using test::finishJob;
using test::fullExperiment;
using test::makeWorkspace;
using test::someJob;
using test::someSetup;
using test::TemporaryFolder;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct ExperimentLogTest : ::testing::Test {
    TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = makeWorkspace(folder);

    void reopen()
    {
        log.reset();
        log = ExperimentLog::open(folder / "ws.espalier");
    }
    bool takeIn(Experiment& experiment, const std::string& masks = "the masks")
    {
        const fs::path job = log->makeJobFolder(experiment.id);
        finishJob(experiment, job, masks);
        return log->takeIn(experiment, job);
    }
    /// An experiment of that id and name, taken in.
    void add(const std::string& id, const std::string& name)
    {
        Experiment experiment = emptyExperiment(id);
        experiment.name = name;
        log->takeIn(experiment, {});
    }
};

TEST_F(ExperimentLogTest, SetupComesBack)
{
    WorkspaceSetup expected = someSetup();
    expected.modelName = "model.pt";
    expected.modelSha256 = sha256("not really a model");
    EXPECT_EQ(log->setup(), expected);
    EXPECT_EQ(readFile(log->artifactFile(expected.modelSha256)), "not really a model");

    expected.train = "idx:/data/more";
    expected.summary = ModelSummary();
    expected.summary->sha256 = expected.modelSha256;
    expected.summary->macs = 123456789012;
    log->setSetup(expected);
    reopen();
    EXPECT_EQ(log->setup(), expected);
    EXPECT_FALSE(log->readOnlyReason());
}

TEST_F(ExperimentLogTest, ExperimentComesBackExactly)
{
    Experiment experiment = fullExperiment();
    experiment.training.push_back({0, 3, nan, nan, 0.0025});
    experiment.accuracy.recovered = nan;
    experiment.latency["deployed"] = {1.2, 1.3, 1.4, 0.7, {0.6, 0.8}, 1.7, "ONNX Runtime 1.30.0", "onnxruntime"};
    EXPECT_TRUE(takeIn(experiment));
    reopen();
    ASSERT_TRUE(log->find(experiment.id));
    EXPECT_EQ(*log->find(experiment.id), experiment);

    experiment.samples.clear();
    EXPECT_EQ(log->experiments(), std::vector<Experiment>{experiment});
    EXPECT_TRUE(log->check().empty());
}

TEST_F(ExperimentLogTest, EmptyExperimentComesBackExactly)
{
    const Experiment experiment = emptyExperiment("e");
    log->takeIn(experiment, {});
    EXPECT_EQ(log->find("e"), experiment);
}

TEST_F(ExperimentLogTest, TakingInMovesArtifactsAndRemovesTheFolder)
{
    Experiment experiment = fullExperiment();
    takeIn(experiment);
    EXPECT_EQ(readFile(log->artifactFile(experiment.artifacts[0].sha256)), "the masks");
    EXPECT_FALSE(fs::exists(log->folder() / "jobs" / experiment.id));
}

TEST_F(ExperimentLogTest, TakingInTwiceChangesNothing)
{
    Experiment experiment = fullExperiment();
    EXPECT_TRUE(takeIn(experiment));
    Experiment again = experiment;
    again.name = "another name";
    EXPECT_FALSE(takeIn(again));
    EXPECT_EQ(log->experiments().size(), 1u);
    EXPECT_EQ(log->find(experiment.id)->name, experiment.name);
    EXPECT_FALSE(fs::exists(log->folder() / "jobs" / experiment.id));
}

TEST_F(ExperimentLogTest, MissingArtifactKeepsEverythingForAnotherTry)
{
    Experiment experiment = fullExperiment();
    const fs::path job = log->makeJobFolder(experiment.id);
    finishJob(experiment, job);
    const fs::path artifact = job / experiment.artifacts[0].fileName();
    fs::rename(artifact, folder / "aside");
    EXPECT_EQ(failureCode([&] { log->takeIn(experiment, job); }), "workspace.artifact_missing");
    EXPECT_TRUE(log->experiments().empty());
    EXPECT_TRUE(fs::exists(job / "result.json"));
    fs::rename(folder / "aside", artifact);
    EXPECT_TRUE(log->takeIn(experiment, job));
}

TEST_F(ExperimentLogTest, ArtifactNamesCannotLeaveTheFolder)
{
    Experiment experiment = fullExperiment();
    experiment.artifacts = {{"masks", "../../escaped", 1}};
    EXPECT_EQ(failureCode([&] { log->takeIn(experiment, log->makeJobFolder(experiment.id)); }), "job.bad_result");
    EXPECT_EQ(failureCode([&] { log->makeJobFolder("../elsewhere"); }), "job.bad_id");
    EXPECT_EQ(failureCode([&] { log->makeJobFolder(""); }), "job.bad_id");
}

TEST_F(ExperimentLogTest, LeftOversAreTakenInOldestFirst)
{
    for (const char* id : {"b", "a"}) {
        Experiment experiment = fullExperiment(id);
        experiment.created = id == std::string("b") ? "2026-01-01T00:00:00Z" : "2026-01-02T00:00:00Z";
        finishJob(experiment, log->makeJobFolder(id), std::string("masks of ") + id);
    }
    log->makeJobFolder("interrupted");
    writeFileAtomically(log->makeJobFolder("damaged") / "result.json", "{\"experiment\": {\"id\"");
    writeFileAtomically(log->makeJobFolder("other") / "result.json", "{\"experiment\": [1]}");
    reopen();
    EXPECT_EQ(log->takeInLeftOvers(), 2);
    ASSERT_EQ(log->experiments().size(), 2u);
    EXPECT_EQ(log->experiments()[0].id, "b");
    EXPECT_EQ(log->takeInLeftOvers(), 0);
    EXPECT_TRUE(fs::exists(log->folder() / "jobs" / "interrupted"));
    EXPECT_TRUE(fs::exists(log->folder() / "jobs" / "damaged" / "result.json"));
    EXPECT_TRUE(fs::exists(log->folder() / "jobs" / "other" / "result.json"));
    EXPECT_TRUE(log->check().empty());
}

TEST_F(ExperimentLogTest, LeftOverThatIsInAlreadyIsOnlyRemoved)
{
    Experiment experiment = fullExperiment();
    takeIn(experiment);
    finishJob(experiment, log->makeJobFolder(experiment.id));
    EXPECT_EQ(log->takeInLeftOvers(), 0);
    EXPECT_FALSE(fs::exists(log->folder() / "jobs" / experiment.id));
    EXPECT_EQ(log->experiments().size(), 1u);
}

TEST_F(ExperimentLogTest, BaselineBringsTheSummaryOfItsModel)
{
    ModelSummary summary;
    summary.sha256 = log->setup().modelSha256;
    summary.operators = 42;
    Experiment experiment = fullExperiment();
    experiment.baseline = true;
    const nlohmann::ordered_json result = {{"experiment", experimentToJson(experiment, true)},
                                           {"summary", nlohmann::json(summary)}};
    writeFileAtomically(log->makeJobFolder(experiment.id) / "result.json", result.dump());
    EXPECT_FALSE(log->baseline());
    EXPECT_EQ(log->takeInLeftOvers(), 1);
    EXPECT_EQ(log->setup().summary, summary);
    EXPECT_EQ(log->baseline()->id, experiment.id);
}

TEST_F(ExperimentLogTest, BaselineIsTheNewestThatIsDone)
{
    for (const char* id : {"first", "second", "third"}) {
        Experiment experiment = fullExperiment(id);
        experiment.baseline = true;
        if (id == std::string("third")) experiment.status = "failed";
        log->takeIn(experiment, {});
    }
    EXPECT_EQ(log->baseline()->id, "second");
}

TEST_F(ExperimentLogTest, FindsByIdPrefixAndName)
{
    add("abcd1111", "one");
    add("abcd2222", "same");
    add("bcde3333", "same");
    EXPECT_EQ(log->find("abcd1111")->name, "one");
    EXPECT_EQ(log->find("bcde")->id, "bcde3333");
    EXPECT_FALSE(log->find("abcd")) << "two begin so";
    EXPECT_FALSE(log->find("bcd")) << "too short to mean an id";
    EXPECT_EQ(log->find("same")->id, "bcde3333") << "the newest of that name";
    EXPECT_FALSE(log->find("%%%%"));
    EXPECT_FALSE(log->find(""));
}

TEST_F(ExperimentLogTest, Renames)
{
    add("abcd1111", "one");
    log->rename("abcd1111", "two");
    EXPECT_EQ(log->find("two")->id, "abcd1111");
    EXPECT_EQ(failureCode([&] { log->rename("nobody", "x"); }), "workspace.no_such_experiment");
}

TEST_F(ExperimentLogTest, OnlyMeasuredOutcomesCount)
{
    Experiment failed = emptyExperiment("f"), done = fullExperiment("d");
    failed.key = "key of failed";
    log->takeIn(failed, {});
    log->takeIn(done, {});
    EXPECT_TRUE(log->hasOutcome(done.key));
    EXPECT_FALSE(log->hasOutcome(failed.key));
    EXPECT_FALSE(log->hasOutcome("never"));
}

TEST_F(ExperimentLogTest, JobsSurviveAndFollowTheWorkspace)
{
    const JobRecord job = someJob("j1", log->makeJobFolder("j1"));
    log->addJob(job);
    log->setJobState("j1", JobState::running);
    log->setJobState("j1", JobState::failed, Issue{Severity::error, "job.lost", "", {{"seconds", "10"}}});
    log->setJobState("unknown", JobState::done);
    log.reset();
    fs::create_directory(folder / "moved");
    for (const char* name : {"ws.espalier", "ws.espalier.d"}) fs::rename(folder / name, folder.path() / "moved" / name);
    log = ExperimentLog::open(folder.path() / "moved" / "ws.espalier");
    ASSERT_EQ(log->jobs().size(), 1u);
    JobRecord expected = job;
    expected.spec.folder = log->folder() / "jobs" / "j1";
    expected.state = JobState::failed;
    expected.attempts = 1;
    expected.failure = Issue{Severity::error, "job.lost", "", {{"seconds", "10"}}};
    EXPECT_EQ(log->jobs()[0], expected);
}

TEST_F(ExperimentLogTest, TakingInMarksTheJob)
{
    for (const char* id : {"good", "bad"}) log->addJob(someJob(id, log->makeJobFolder(id)));
    log->takeIn(fullExperiment("good"), {});
    log->takeIn(emptyExperiment("bad"), {});
    const auto jobs = log->jobs();
    ASSERT_EQ(jobs.size(), 2u);
    EXPECT_EQ(jobs[0].state, JobState::done);
    EXPECT_EQ(jobs[1].state, JobState::failed);
    EXPECT_EQ(jobs[1].failure->code, "model.forward_failed");
}

TEST_F(ExperimentLogTest, CheckNamesDamagedAndMissingArtifacts)
{
    Experiment first = fullExperiment("first"), second = fullExperiment("second");
    takeIn(first, "masks one");
    takeIn(second, "masks two");
    writeFileAtomically(log->artifactFile(first.artifacts[0].sha256), "masks 0ne");
    fs::remove(log->artifactFile(second.artifacts[0].sha256));
    std::vector<std::string> codes;
    for (const Issue& issue : log->check()) codes.push_back(issue.code);
    std::sort(codes.begin(), codes.end());
    EXPECT_EQ(codes, (std::vector<std::string>{"workspace.artifact_damaged", "workspace.artifact_missing"}));
}

TEST_F(ExperimentLogTest, SweepsKeepOnePlanOnce)
{
    for (int i = 0; i < 20; ++i) log->takeIn(fullExperiment("id" + std::to_string(i)), {});
    const auto experiments = log->experiments();
    ASSERT_EQ(experiments.size(), 20u);
    EXPECT_EQ(experiments[19].plan, fullExperiment().plan);
    EXPECT_EQ(experiments[19].id, "id19");
}

}  // namespace
}  // namespace espalier
