#include "app/jobs/worker_process.h"

#include "tests/jobs/waiting.h"
#include "tests/paths.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <vector>

using namespace espalier;

namespace {

/// A tenth of the real ones.
WorkerTimes shortTimes()
{
    WorkerTimes times;
    times.terminateAfterMs = 200;
    times.killAfterMs = 500;
    times.tickMs = 50;
    times.greetWithinTicks = 60;
    return times;
}

int childProcesses()
{
    std::ifstream stream("/proc/thread-self/children");
    return static_cast<int>(std::distance(std::istream_iterator<int>(stream), {}));
}

class WorkerProcessTest : public testing::Test {
protected:
    WorkerProcessTest() { qunsetenv("FAKE_WORKER"); }
    ~WorkerProcessTest() override { qunsetenv("FAKE_WORKER"); }

    void start(const QString& program = fakeWorker())
    {
        m_worker = std::make_unique<WorkerProcess>(program, shortTimes());
        QObject::connect(m_worker.get(), &WorkerProcess::ended, [this](const JobEnd& end) { m_ends.push_back(end); });
        QObject::connect(m_worker.get(), &WorkerProcess::said,
                         [this](const JobEvent& event) { m_said.push_back(event); });
        QObject::connect(m_worker.get(), &WorkerProcess::lostContact, [this](bool lost) { m_lost.push_back(lost); });
    }

    void begin(const std::string& name)
    {
        if (!m_worker) start();
        JobSpec spec;
        spec.id = "job";
        spec.name = name;
        spec.folder = m_folder.path().toStdString();
        m_ends.clear();
        m_worker->run(spec);
        EXPECT_TRUE(m_worker->isBusy());
    }

    JobEnd runToEnd(const std::string& name)
    {
        begin(name);
        EXPECT_TRUE(waitUntil([this] { return !m_ends.empty(); }));
        waitFor(50);
        EXPECT_EQ(m_ends.size(), 1u);
        EXPECT_FALSE(m_worker->isBusy());
        return m_ends.empty() ? JobEnd{} : m_ends.front();
    }

    std::string failureOf(const std::string& name)
    {
        const JobEnd end = runToEnd(name);
        EXPECT_EQ(end.how, JobEnd::How::failed);
        return end.failure.code;
    }

    JobEnd cancelWhileWorking(const std::string& name)
    {
        begin("work:30 " + name);
        EXPECT_TRUE(waitUntil([this] { return !m_said.empty(); }));
        waitFor(100);
        m_worker->cancel();
        EXPECT_TRUE(waitUntil([this] { return !m_ends.empty(); }));
        return m_ends.empty() ? JobEnd{} : m_ends.front();
    }

    QTemporaryDir m_folder;
    std::vector<JobEnd> m_ends;
    std::vector<JobEvent> m_said;
    std::vector<bool> m_lost;
    std::unique_ptr<WorkerProcess> m_worker;
};

}  // namespace

TEST_F(WorkerProcessTest, Runs_one_job_after_another)
{
    for (const char* name : {"one", "two", "three"}) {
        const JobEnd end = runToEnd(name);
        EXPECT_EQ(end.how, JobEnd::How::result);
        EXPECT_EQ(end.result.at("summary"), name);
    }
}

TEST_F(WorkerProcessTest, Passes_on_progress_and_issues)
{
    runToEnd("work:50 warn:data.corrupt_image");
    ASSERT_FALSE(m_said.empty());
    EXPECT_TRUE(std::holds_alternative<ProgressEvent>(m_said.front()));
    ASSERT_TRUE(std::holds_alternative<IssueEvent>(m_said.back()));
    EXPECT_EQ(std::get<IssueEvent>(m_said.back()).issue.code, "data.corrupt_image");
}

TEST_F(WorkerProcessTest, A_failed_job_leaves_the_worker_usable)
{
    EXPECT_EQ(failureOf("fail:model.not_torchscript"), "model.not_torchscript");
    EXPECT_EQ(runToEnd("fine").how, JobEnd::How::result);
}

TEST_F(WorkerProcessTest, A_crash_names_its_signal_and_last_words_and_the_next_job_gets_a_new_process)
{
    const JobEnd end = runToEnd("say:segfault_in_conv crash:" + std::to_string(SIGSEGV));
    EXPECT_EQ(end.failure.code, "job.worker_crashed");
    EXPECT_EQ(end.failure.details.at("signal"), "SIGSEGV");
    EXPECT_EQ(end.failure.details.at("detail"), "segfault_in_conv");
    EXPECT_TRUE(end.workerDied);
    EXPECT_EQ(runToEnd("fine").how, JobEnd::How::result);
}

TEST_F(WorkerProcessTest, Leaving_in_the_middle_is_a_crash_with_a_status)
{
    const JobEnd end = runToEnd("exit:7");
    EXPECT_EQ(end.failure.code, "job.worker_crashed");
    EXPECT_EQ(end.failure.details.at("exit"), "7");
}

TEST_F(WorkerProcessTest, A_SIGKILL_that_is_not_ours_is_told_apart)
{
    EXPECT_EQ(failureOf("crash:9"), "job.worker_killed");
    qputenv("FAKE_WORKER", "killed");
    start();
    EXPECT_EQ(failureOf("fine"), "job.worker_killed") << "before its hello too";
}

TEST_F(WorkerProcessTest, A_job_that_reports_a_lack_of_memory_is_no_crash)
{
    const JobEnd end = runToEnd("fail:job.out_of_memory");
    EXPECT_EQ(end.failure.code, "job.out_of_memory");
    EXPECT_FALSE(end.workerDied);
}

TEST_F(WorkerProcessTest, Garbage_and_lines_without_end_fail_the_job)
{
    EXPECT_EQ(failureOf("garbage work:2000"), "job.protocol");
    EXPECT_EQ(failureOf("endless work:2000"), "job.message_too_long");
    EXPECT_EQ(runToEnd("fine").how, JobEnd::How::result);
}

TEST_F(WorkerProcessTest, Another_protocol_version_is_refused)
{
    qputenv("FAKE_WORKER", "old");
    const JobEnd end = runToEnd("fine");
    EXPECT_EQ(end.failure.code, "job.protocol_mismatch");
    EXPECT_EQ(end.failure.details.at("found"), "0");
}

TEST_F(WorkerProcessTest, A_missing_program_a_broken_one_and_a_mute_one_are_told_apart)
{
    start("/nowhere/espalier-worker");
    EXPECT_EQ(failureOf("x"), "environment.worker_not_found");

    start(QString::fromStdString((sourceTree() / "LICENSE").string()));
    EXPECT_EQ(failureOf("x"), "environment.worker_did_not_start");

    qputenv("FAKE_WORKER", "broken");
    start();
    const JobEnd broken = runToEnd("x");
    EXPECT_EQ(broken.failure.code, "environment.worker_did_not_start");
    EXPECT_EQ(broken.failure.details.at("detail"), "cannot open shared object file");

    qputenv("FAKE_WORKER", "mute");
    start();
    EXPECT_EQ(failureOf("x"), "environment.worker_did_not_start");
}

TEST_F(WorkerProcessTest, Cancel_is_asked_then_told_then_forced)
{
    EXPECT_EQ(cancelWhileWorking("work:20000").how, JobEnd::How::cancelled);
    EXPECT_EQ(runToEnd("fine").how, JobEnd::How::result) << "asked politely, it lives on";

    EXPECT_EQ(cancelWhileWorking("deaf").how, JobEnd::How::cancelled);
    EXPECT_TRUE(m_ends.front().workerDied);
    EXPECT_EQ(cancelWhileWorking("stubborn").how, JobEnd::How::cancelled);
    EXPECT_EQ(cancelWhileWorking("hang").how, JobEnd::How::cancelled);
    EXPECT_EQ(runToEnd("fine").how, JobEnd::How::result);
}

TEST_F(WorkerProcessTest, Cancel_before_the_hello)
{
    qputenv("FAKE_WORKER", "mute");
    begin("x");
    m_worker->cancel();
    EXPECT_TRUE(waitUntil([this] { return !m_ends.empty(); }));
    EXPECT_EQ(m_ends.front().how, JobEnd::How::cancelled);
}

TEST_F(WorkerProcessTest, Silence_is_lost_contact_and_contact_comes_back)
{
    EXPECT_EQ(runToEnd("silent:1200 work:50").how, JobEnd::How::result);
    EXPECT_EQ(m_lost, (std::vector<bool>{true, false}));
}

TEST_F(WorkerProcessTest, A_beating_heart_does_not_hide_a_job_that_stands_still)
{
    begin("stalled");
    EXPECT_TRUE(waitUntil([this] { return m_worker->hasLostContact(); }));
    m_worker->cancel();
    EXPECT_TRUE(waitUntil([this] { return !m_ends.empty(); }));
    EXPECT_EQ(m_lost, (std::vector<bool>{true, false}));
}

TEST_F(WorkerProcessTest, A_paused_worker_is_not_lost_and_can_be_cancelled)
{
    begin("work:20000");
    EXPECT_TRUE(waitUntil([this] { return !m_said.empty(); }));
    m_worker->setPaused(true);
    waitFor(900);
    EXPECT_TRUE(m_lost.empty());
    m_worker->cancel();
    EXPECT_TRUE(waitUntil([this] { return !m_ends.empty(); }));
    EXPECT_EQ(m_ends.front().how, JobEnd::How::cancelled);
    EXPECT_FALSE(m_ends.front().workerDied);
}

TEST_F(WorkerProcessTest, A_result_too_long_for_a_message_is_read_from_its_file)
{
    EXPECT_EQ(runToEnd("file").result.at("summary"), "file");
}

TEST_F(WorkerProcessTest, A_published_result_survives_its_worker)
{
    const JobEnd end = runToEnd("publish_and_crash");
    EXPECT_EQ(end.how, JobEnd::How::result);
    EXPECT_EQ(end.result.at("summary"), "publish_and_crash");
}

TEST_F(WorkerProcessTest, The_process_goes_with_its_owner_even_when_it_is_held_still)
{
    begin("work:20000");
    EXPECT_TRUE(waitUntil([this] { return !m_said.empty(); }));
    EXPECT_EQ(childProcesses(), 1);
    m_worker->setPaused(true);
    m_worker.reset();
    EXPECT_EQ(childProcesses(), 0);
    EXPECT_TRUE(m_ends.empty());
}
