#include "app/jobs/job_queue.h"
#include "app/jobs/scan_jobs.h"

#include "tests/jobs/waiting.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <map>
#include <set>

using namespace espalier;
using testing::ElementsAre;

namespace {

std::vector<double> numbersIn(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return {std::istream_iterator<double>(stream), {}};
}

class JobQueueTest : public testing::Test {
protected:
    JobQueueTest()
    {
        qunsetenv("FAKE_WORKER");
        std::ofstream(root() / "model.pt") << "a model";
        WorkspaceSetup setup;
        setup.modelName = "model.pt";
        m_log = ExperimentLog::create(root() / "w.espalier", setup, root() / "model.pt");
    }
    ~JobQueueTest() override { qunsetenv("FAKE_WORKER"); }

    std::filesystem::path root() const { return m_folder.path().toStdString(); }
    std::filesystem::path jobFolders() const { return root() / "w.espalier.d" / "jobs"; }

    /// Closes queue and log as a program that ends does, and opens them again.
    void reopen(int workers = 1)
    {
        m_queue.reset();
        m_log.reset();
        m_log = ExperimentLog::open(root() / "w.espalier");
        makeQueue(workers);
    }

    void makeQueue(int workers = 1)
    {
        QueueSettings settings;
        settings.workers = workers;
        settings.workerProgram = fakeWorker();
        settings.times.terminateAfterMs = 200;
        settings.times.killAfterMs = 500;
        settings.times.tickMs = 50;
        m_queue = std::make_unique<JobQueue>(*m_log, settings);
        JobQueue* queue = m_queue.get();
        m_idle = 0;
        QObject::connect(queue, &JobQueue::idle, [this] { ++m_idle; });
        QObject::connect(queue, &JobQueue::experimentAdded, [this](const QString& id) { m_added.push_back(id); });
        QObject::connect(queue, &JobQueue::halted, [this](const Issue& issue) { m_halts.push_back(issue.code); });
        QObject::connect(queue, &JobQueue::issue,
                         [this](const QString&, const Issue& issue) { m_issues.push_back(issue.code); });
        QObject::connect(queue, &JobQueue::jobChanged, [this](const JobStatus& status) {
            if (status.paused) m_wasPaused.insert(status.id);
        });
    }

    QString enqueue(const std::string& name, JobSpec::Kind kind = JobSpec::Kind::experiment)
    {
        if (!m_queue) makeQueue();
        JobSpec spec;
        spec.kind = kind;
        spec.name = name;
        spec.model = root() / "model.pt";
        return m_queue->enqueue(spec);
    }

    void run()
    {
        m_queue->start();
        EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    }

    bool waitForPhase(const QString& id, Phase phase)
    {
        return waitUntil([&] { return m_queue->job(id)->phase == phase; });
    }

    JobState stateInLog(const QString& id) const
    {
        for (const JobRecord& job : m_log->jobs())
            if (job.spec.id == id.toStdString()) return job.state;
        ADD_FAILURE() << "no such job in the log";
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ExperimentLog> m_log;
    std::unique_ptr<JobQueue> m_queue;
    int m_idle = 0;
    std::vector<QString> m_added;
    std::vector<std::string> m_halts;
    std::vector<std::string> m_issues;
    std::set<QString> m_wasPaused;
};

}  // namespace

TEST_F(JobQueueTest, Results_are_in_the_log_in_the_order_asked)
{
    const QString first = enqueue("first", JobSpec::Kind::baseline);
    const QString second = enqueue("second work:50");
    EXPECT_EQ(stateInLog(first), JobState::pending) << "in the log before it starts";
    run();
    EXPECT_THAT(m_added, ElementsAre(first, second));
    ASSERT_EQ(m_log->experiments().size(), 2u);
    EXPECT_TRUE(m_log->experiments()[0].baseline);
    EXPECT_EQ(m_log->experiments()[1].name, "second work:50");
    EXPECT_EQ(stateInLog(second), JobState::done);
    EXPECT_EQ(m_queue->job(second)->state, JobState::done);
    EXPECT_GT(m_queue->job(second)->secondsElapsed, 0);
}

TEST_F(JobQueueTest, With_nothing_to_do_it_says_so)
{
    makeQueue();
    run();
    EXPECT_TRUE(m_queue->isIdle());
}

TEST_F(JobQueueTest, The_order_of_a_plans_rules_survives_the_worker)
{
    makeQueue();
    JobSpec spec;
    spec.kind = JobSpec::Kind::experiment;
    LayerRule rule;
    rule.cuts = {{Pattern::parse("unstructured"), 0.5}};
    spec.plan.rules = {{"z*", rule}, {"a*", rule}};
    const QString id = m_queue->enqueue(spec);
    run();
    EXPECT_EQ(m_log->find(id.toStdString())->plan, spec.plan);
}

TEST_F(JobQueueTest, A_failed_job_is_kept_with_its_reason_and_the_next_goes_on)
{
    const QString bad = enqueue("warn:data.corrupt_image fail:data.empty");
    const QString good = enqueue("good");
    run();
    EXPECT_EQ(m_queue->job(bad)->state, JobState::failed);
    EXPECT_EQ(m_queue->job(bad)->failure->code, "data.empty");
    EXPECT_THAT(m_issues, ElementsAre("data.corrupt_image"));
    EXPECT_THAT(m_added, ElementsAre(good));
    reopen();
    EXPECT_EQ(m_queue->job(bad)->failure->code, "data.empty") << "after opening again too";
}

TEST_F(JobQueueTest, A_crashed_job_is_tried_again_once_by_itself)
{
    const QString once = enqueue("crash_once:" + std::to_string(SIGSEGV));
    run();
    EXPECT_EQ(m_queue->job(once)->state, JobState::done);
    EXPECT_EQ(m_queue->job(once)->attempts, 2);
    EXPECT_THAT(m_issues, ElementsAre("job.restarted"));

    m_idle = 0;
    const QString always = enqueue("crash:" + std::to_string(SIGABRT));
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_EQ(m_queue->job(always)->state, JobState::failed);
    EXPECT_EQ(m_queue->job(always)->attempts, 2);
    EXPECT_EQ(m_queue->job(always)->failure->code, "job.worker_crashed");
}

TEST_F(JobQueueTest, A_failed_job_can_be_tried_again)
{
    const QString id = enqueue("crash:" + std::to_string(SIGABRT));
    run();
    m_idle = 0;
    m_queue->retry(id);
    EXPECT_EQ(stateInLog(id), JobState::running);
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_EQ(m_queue->job(id)->attempts, 4);
}

TEST_F(JobQueueTest, A_cancelled_scan_goes_on_when_it_is_asked_for_again_and_others_are_new)
{
    makeQueue();
    const Pattern pattern = Pattern::parse("unstructured");
    const std::vector<ScanPoint> first{{"a", pattern, "magnitude", 0.5}, {"b", pattern, "magnitude", 0.5}},
        more{{"a", pattern, "magnitude", 0.9}};
    enqueueScan(*m_queue, *m_log, {first, {}}, 100);
    ASSERT_EQ(m_queue->jobs().size(), 1u);
    const QString id = m_queue->jobs().front().id;
    m_queue->cancel(id);
    enqueueScan(*m_queue, *m_log, {first, {}}, 100);
    ASSERT_EQ(m_queue->jobs().size(), 1u);
    EXPECT_EQ(m_queue->job(id)->state, JobState::pending);

    std::vector<ScanPoint> both = first;
    both.push_back(more.front());
    enqueueScan(*m_queue, *m_log, {both, {}}, 100);
    ASSERT_EQ(m_log->jobs().size(), 2u);
    EXPECT_EQ(m_log->jobs().back().spec.scan, more) << "what waits already is not asked for twice";
    enqueueScan(*m_queue, *m_log, {first, {}}, 50);
    EXPECT_EQ(m_log->jobs().size(), 3u) << "on other images it is another scan";
}

TEST_F(JobQueueTest, What_is_tried_again_before_the_start_waits_for_it)
{
    const QString id = enqueue("fail:data.empty");
    run();
    reopen();
    m_queue->retry(id);
    EXPECT_EQ(m_queue->job(id)->state, JobState::pending);
    waitFor(100);
    EXPECT_EQ(stateInLog(id), JobState::pending);
    run();
    EXPECT_EQ(m_queue->job(id)->state, JobState::failed);
}

TEST_F(JobQueueTest, Pending_and_running_jobs_are_cancelled)
{
    const QString running = enqueue("work:20000");
    const QString pending = enqueue("never");
    const QString after = enqueue("after");
    m_queue->start();
    ASSERT_TRUE(waitForPhase(running, Phase::fine_tune));
    m_queue->cancel(pending);
    EXPECT_EQ(m_queue->job(pending)->state, JobState::cancelled);
    m_queue->cancel(running);
    EXPECT_TRUE(m_queue->job(running)->cancelling);
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_EQ(stateInLog(running), JobState::cancelled);
    EXPECT_EQ(stateInLog(pending), JobState::cancelled);
    EXPECT_FALSE(m_queue->job(running)->cancelling);
    EXPECT_THAT(m_added, ElementsAre(after));
}

TEST_F(JobQueueTest, Cancelling_all_begins_nothing_new)
{
    const QString running = enqueue("stubborn");
    const QString pending = enqueue("pending");
    m_queue->start();
    ASSERT_TRUE(waitUntil([&] { return m_queue->job(running)->state == JobState::running; }));
    m_queue->cancelAll();
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_EQ(stateInLog(running), JobState::cancelled);
    EXPECT_EQ(stateInLog(pending), JobState::cancelled);
    EXPECT_TRUE(m_added.empty());
}

TEST_F(JobQueueTest, Lost_contact_is_shown_and_is_no_failure)
{
    const QString id = enqueue("silent:1500 work:50");
    m_queue->start();
    EXPECT_TRUE(waitUntil([&] { return m_queue->job(id)->lostContact; }));
    EXPECT_EQ(m_queue->job(id)->state, JobState::running);
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_FALSE(m_queue->job(id)->lostContact);
    EXPECT_THAT(m_added, ElementsAre(id));
}

TEST_F(JobQueueTest, What_was_running_or_waiting_goes_on_when_opened_again)
{
    const QString running = enqueue("work:300");
    const QString pending = enqueue("pending");
    m_queue->start();
    ASSERT_TRUE(waitForPhase(running, Phase::fine_tune));
    EXPECT_EQ(stateInLog(running), JobState::running);
    reopen();
    EXPECT_EQ(stateInLog(running), JobState::pending);
    run();
    EXPECT_THAT(m_added, ElementsAre(running, pending));
    EXPECT_EQ(m_queue->job(running)->attempts, 2);
    EXPECT_TRUE(m_log->check().empty());
}

TEST_F(JobQueueTest, A_result_is_taken_in_once)
{
    // Published, and its worker gone: first by the queue itself, then with nobody there to take it.
    const QString id = enqueue("publish_and_crash");
    run();
    EXPECT_THAT(m_added, ElementsAre(id));
    reopen();
    run();
    EXPECT_EQ(m_log->experiments().size(), 1u);
}

TEST_F(JobQueueTest, The_result_of_another_job_is_refused)
{
    const QString id = enqueue("wrong_id");
    run();
    EXPECT_EQ(m_queue->job(id)->failure->code, "job.wrong_result");
    EXPECT_TRUE(m_log->experiments().empty());
}

TEST_F(JobQueueTest, Without_a_worker_that_works_the_queue_halts_and_can_go_on_later)
{
    qputenv("FAKE_WORKER", "broken");
    const QString first = enqueue("first");
    const QString second = enqueue("second");
    run();
    EXPECT_THAT(m_halts, ElementsAre("environment.worker_did_not_start"));
    EXPECT_EQ(m_queue->job(first)->state, JobState::failed);
    EXPECT_EQ(stateInLog(second), JobState::pending);

    qunsetenv("FAKE_WORKER");
    reopen();
    m_queue->start();
    m_queue->retry(first);
    EXPECT_TRUE(waitUntil([this] { return m_added.size() == 2; }));
    EXPECT_THAT(m_added, ElementsAre(second, first));
}

TEST_F(JobQueueTest, A_read_only_log_is_shown_and_not_worked_on)
{
    const QString id = enqueue("waits");
    m_queue.reset();
    m_log.reset();
    m_log = ExperimentLog::open(root() / "w.espalier", false);
    makeQueue();
    run();
    EXPECT_EQ(m_queue->job(id)->state, JobState::pending);
    EXPECT_THROW(enqueue("more"), Failure);
}

TEST_F(JobQueueTest, Jobs_run_side_by_side_but_measure_alone)
{
    makeQueue(3);
    const QString worker = enqueue("work:1500");
    const QString first = enqueue("work:200 quiet:300");
    const QString second = enqueue("work:200 quiet:300");
    run();
    EXPECT_EQ(m_added.size(), 3u);
    EXPECT_TRUE(m_wasPaused.contains(worker));

    const auto measured = numbersIn(jobFolders() / "quiet.log");
    const auto worked = numbersIn(jobFolders() / "work.log");
    ASSERT_EQ(measured.size(), 4u);
    EXPECT_LE(measured[1], measured[2]) << "one after the other";
    for (const double moment : worked) {
        EXPECT_FALSE(measured[0] < moment && moment < measured[1]);
        EXPECT_FALSE(measured[2] < moment && moment < measured[3]);
    }
    EXPECT_GT(worked.back(), measured[3]) << "and all go on afterwards";
}

TEST_F(JobQueueTest, Who_dies_or_is_cancelled_while_measuring_lets_the_others_go_on)
{
    makeQueue(2);
    const QString worker = enqueue("work:600");
    const QString dies = enqueue("quiet:50 work:100 quiet:20000");
    m_queue->start();
    ASSERT_TRUE(waitForPhase(dies, Phase::fine_tune));
    ASSERT_TRUE(waitUntil([&] { return m_queue->job(worker)->paused; }));
    m_queue->cancel(dies);
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_THAT(m_added, ElementsAre(worker));
}

TEST_F(JobQueueTest, A_job_held_still_can_be_cancelled)
{
    makeQueue(2);
    const QString worker = enqueue("work:20000");
    const QString measures = enqueue("work:50 quiet:1000");
    m_queue->start();
    ASSERT_TRUE(waitUntil([&] { return m_queue->job(worker)->paused; }));
    m_queue->cancel(worker);
    EXPECT_TRUE(waitUntil([&] { return m_queue->job(worker)->state == JobState::cancelled; }));
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_THAT(m_added, ElementsAre(measures));
}

TEST_F(JobQueueTest, The_time_left_is_known_after_the_first_job)
{
    enqueue("work:200");
    const QString second = enqueue("work:200");
    EXPECT_FALSE(m_queue->job(second)->secondsLeft);
    m_queue->start();
    EXPECT_TRUE(waitUntil([&] { return m_queue->job(second)->state == JobState::running; }));
    EXPECT_TRUE(m_queue->job(second)->secondsLeft);
    EXPECT_TRUE(m_queue->secondsLeft());
    EXPECT_TRUE(waitUntil([this] { return m_idle > 0; }));
    EXPECT_FALSE(m_queue->job(second)->secondsLeft);
}
