// Kills workers and the program that owns the queue at random moments of a sweep with the real engine.
// ESPALIER_KILLS=50 ESPALIER_KILL_SEED=3 build/tests/kill_tests makes it as long as one likes.

#include "app/jobs/job_queue.h"
#include "app/jobs/workspace_jobs.h"
#include "core/log/experiment_log.h"
#include "tests/kill/driver.h"
#include "tests/paths.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>

using namespace espalier;

namespace {

namespace fs = std::filesystem;

constexpr const char* dataFolder = "/usr/share/datasets/fashion-mnist";
constexpr int slowest = 5000;  ///< ms between two kills; a job must be able to end in between

int fromEnvironment(const char* name, int otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::atoi(text) : otherwise;
}

/// Four epochs of a few images: the sweep has to have something to lose, not to be good.
Plan smallPlan(const char* pattern, double sparsity)
{
    RecoveryStep training;
    training.kind = RecoveryStep::Kind::fine_tune;
    training.epochs = 4;
    training.images = 640;
    Plan plan;
    LayerRule rule;
    rule.cuts = {{Pattern::parse(pattern), sparsity}};
    plan.rules = {{"*conv*", rule}};
    plan.recovery = {training};
    return plan;
}

class KillTest : public testing::Test {
protected:
    fs::path workspace() const { return fs::path(m_folder.path().toStdString()) / "killed.espalier"; }

    void makeWorkspace()
    {
        WorkspaceSetup setup;
        setup.modelName = "fashion_resnet.pt";
        setup.data = std::string("idx:") + dataFolder;
        setup.preprocessing = {{1, 28, 28}, {0.286}, {0.353}};
        setup.benchmark.rounds = 5;
        ExperimentLog::create(workspace(), setup, shippedModel());
    }

    /// Every plan twice: however twins are interrupted, they have to end alike.
    void addSweep()
    {
        const auto log = ExperimentLog::open(workspace());
        JobQueue queue(*log, {});
        for (const auto& [pattern, sparsity] :
             {std::pair{"unstructured", 0.6}, {"unstructured", 0.8}, {"channel", 0.25}})
            for (const char* twin : {"first", "second"}) {
                JobSpec spec = experimentJob(*log, smallPlan(pattern, sparsity), std::string(pattern) + " " + twin);
                spec.evaluationImages = 500;
                m_jobs.insert(queue.enqueue(spec).toStdString());
            }
    }

    /// Lets sweeps run and kills `kills` times, program or worker by chance.
    void workAndKill(int kills)
    {
        int fruitless = 0;  // lives that ended by themselves and left something undone
        while (m_killedDrivers + m_killedWorkers < kills && fruitless < 3) {
            Driver driver(workspace());
            bool ended = false, killed = false;
            while (!ended && !killed) {
                ended = driver.endsWithin(static_cast<int>(m_random() % slowest));
                if (!ended && m_random() % 2)
                    m_killedWorkers += driver.killWorker();
                else if (!ended)
                    killed = true;
            }
            if (killed) killProgram(driver);
            driver.read(m_acknowledged);
            const bool leftUndone = ended && !isAllDone();
            fruitless = leftUndone ? fruitless + 1 : 0;
            if (ended && !leftUndone) addSweep();
        }
    }

    bool isAllDone() const
    {
        const auto jobs = ExperimentLog::open(workspace(), false)->jobs();
        return std::all_of(jobs.begin(), jobs.end(), [](const JobRecord& job) { return job.state == JobState::done; });
    }

    void killProgram(Driver& driver)
    {
        const auto worker = driver.workerPid();
        driver.kill();
        ++m_killedDrivers;
        EXPECT_TRUE(!worker || goes(*worker)) << "a worker outlives its program";
    }

    void workToEnd()
    {
        Driver driver(workspace());
        EXPECT_TRUE(driver.endsWithin(400000));
        driver.read(m_acknowledged);
    }

    QTemporaryDir m_folder;
    std::mt19937 m_random{static_cast<unsigned>(fromEnvironment("ESPALIER_KILL_SEED", 1))};
    std::set<std::string> m_jobs;
    Acknowledged m_acknowledged;
    int m_killedDrivers = 0;
    int m_killedWorkers = 0;
};

/// Epochs reported again although a later one had been: more than the one under way was lost.
int epochsLost(const std::vector<std::pair<int, int>>& reported)
{
    int lost = 0;
    for (std::size_t i = 1; i < reported.size(); ++i) lost += reported[i] < reported[i - 1];
    return lost;
}

std::string artifactOf(const Experiment& experiment, const std::string& role)
{
    for (const Artifact& artifact : experiment.artifacts)
        if (artifact.role == role) return artifact.sha256;
    return "";
}

}  // namespace

TEST_F(KillTest, A_sweep_survives_any_death_of_worker_and_program)
{
    if (!fs::exists(fs::path(dataFolder) / "t10k-images-idx3-ubyte.gz"))
        GTEST_SKIP() << "no Fashion-MNIST at " << dataFolder;
    makeWorkspace();
    addSweep();
    const int kills = fromEnvironment("ESPALIER_KILLS", 6);
    workAndKill(kills);
    workToEnd();
    EXPECT_GE(m_killedDrivers + m_killedWorkers, kills);
    std::cout << m_killedDrivers << " programs and " << m_killedWorkers << " workers killed\n";

    const auto log = ExperimentLog::open(workspace());
    std::multiset<std::string> logged;
    std::map<std::string, Experiment> byKey;
    for (const Experiment& experiment : log->experiments()) {
        logged.insert(experiment.id);
        EXPECT_EQ(experiment.status, "done");
        EXPECT_EQ(experiment.training.size(), 4u);
        const auto [twin, isFirst] = byKey.try_emplace(experiment.key, experiment);
        if (isFirst) continue;
        EXPECT_EQ(artifactOf(experiment, "masks"), artifactOf(twin->second, "masks"));
        EXPECT_EQ(experiment.training, twin->second.training) << "trained to the same bits, however often interrupted";
    }
    EXPECT_EQ(logged, std::multiset<std::string>(m_jobs.begin(), m_jobs.end())) << "each once, none lost";
    for (const std::string& id : m_acknowledged.added) EXPECT_EQ(logged.count(id), 1u) << "acknowledged and lost";
    for (const JobRecord& job : log->jobs()) EXPECT_EQ(job.state, JobState::done);
    for (const auto& [id, reported] : m_acknowledged.epochs) EXPECT_EQ(epochsLost(reported), 0) << id;
    EXPECT_TRUE(log->check().empty());
    EXPECT_TRUE(fs::is_empty(log->folder() / "jobs")) << "nothing is left behind";
    for (const std::string& code : m_acknowledged.failures) EXPECT_EQ(code, "job.worker_killed");
}
