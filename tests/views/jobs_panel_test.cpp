#include "views/jobs/jobs_panel.h"
#include "tests/jobs/waiting.h"
#include "tests/paths.h"
#include "tests/views/samples.h"
#include "views/issues/issue_list.h"
#include "views/issues/issue_strip.h"
#include "views/jobs/job_log.h"

#include "app/jobs/job_queue.h"
#include "views/models/job_tree_model.h"

#include <gmock/gmock.h>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest/QTest>
#include <fstream>

namespace espalier {
namespace {

/// The panel on a queue of two workers that are fake.
class JobsPanelTest : public testing::Test {
protected:
    JobsPanelTest()
    {
        std::ofstream(root() / "model.pt") << "a model";
        WorkspaceSetup setup;
        setup.modelName = "model.pt";
        m_log = ExperimentLog::create(root() / "w.espalier", setup, root() / "model.pt");
        QueueSettings settings;
        settings.workers = 2;
        settings.workerProgram = QString::fromStdString((buildTree() / "tests/fake_worker").string());
        m_queue = std::make_unique<JobQueue>(*m_log, settings);
        panel.resize(900, 300);
        panel.setQueue(m_queue.get());
        panel.show();
    }
    ~JobsPanelTest() override { panel.setQueue(nullptr); }

    std::filesystem::path root() const { return m_folder.path().toStdString(); }

    QString enqueue(const std::string& name, const QString& sweep = {})
    {
        JobSpec spec;
        spec.kind = JobSpec::Kind::experiment;
        spec.name = name;
        return m_queue->enqueue(spec, sweep);
    }
    bool waitForState(const QString& id, JobState state)
    {
        return waitUntil([&] { return m_queue->job(id)->state == state; });
    }
    QTreeView* tree() const { return panel.findChild<QTreeView*>("jobTree"); }
    const JobTreeModel& model() const { return *static_cast<JobTreeModel*>(tree()->model()); }
    void select(const QString& id) { tree()->setCurrentIndex(model().indexOf(id)); }
    QString logText() const { return panel.findChild<QPlainTextEdit*>("jobLog")->toPlainText(); }
    QString summary() const { return panel.findChild<QLabel*>("jobSummary")->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ExperimentLog> m_log;
    std::unique_ptr<JobQueue> m_queue;
    JobsPanel panel;
};

TEST_F(JobsPanelTest, SaysInWordsThatThereIsNothing)
{
    const auto labels = panel.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text().contains("Run or Sweep");
    }));
}

TEST_F(JobsPanelTest, TwoWorkersRunSideBySideUnderOneSweep)
{
    const QString first = enqueue("channel 10 % work:60000", "s"), second = enqueue("channel 20 % work:60000", "s"),
                  third = enqueue("channel 30 %", "s");
    m_queue->start();
    ASSERT_TRUE(waitForState(second, JobState::running));
    ASSERT_TRUE(waitUntil([&] { return summary().contains("2 running"); })) << summary().toStdString();
    EXPECT_TRUE(summary().contains("1 waiting"));
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_TRUE(tree()->isExpanded(model().index(0, 0))) << "the running ones are to be seen";
    tree()->setCurrentIndex(model().index(0, 0));
    panel.activateWindow();
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    for (const QString& id : {first, second, third}) EXPECT_TRUE(waitForState(id, JobState::cancelled));
}

TEST_F(JobsPanelTest, AFailureIsToldInPlaceAndCanBeRetried)
{
    const QString id = enqueue("fail:job.out_of_memory");
    m_queue->start();
    ASSERT_TRUE(waitForState(id, JobState::failed));
    auto* strip = panel.findChild<IssueStrip*>();
    ASSERT_TRUE(waitUntil([&] { return strip->isVisible(); }));
    EXPECT_TRUE(strip->accessibleName().contains("memory"));
    emit strip->actionTriggered();
    EXPECT_TRUE(waitUntil([&] { return m_queue->job(id)->attempts == 2; }));
    EXPECT_TRUE(waitForState(id, JobState::failed));
}

TEST_F(JobsPanelTest, TheLogFollowsTheJobLive)
{
    const QString id = enqueue("warn:job.checkpoint_ignored train:2");
    m_queue->start();
    ASSERT_TRUE(waitForState(id, JobState::done));
    waitUntil([&] { return logText().contains("done"); });
    EXPECT_TRUE(logText().contains("epoch 2")) << logText().toStdString();
    EXPECT_TRUE(logText().contains("warning:"));
    EXPECT_EQ(panel.log().entry(id).training.size(), 2u);
}

TEST_F(JobsPanelTest, SelectingWhatIsDoneWantsItsExperiment)
{
    const QString done = enqueue("quick"), failed = enqueue("fail:job.unexpected");
    m_queue->start();
    ASSERT_TRUE(waitForState(done, JobState::done) && waitForState(failed, JobState::failed));
    QSignalSpy wanted(&panel, &JobsPanel::experimentWanted);
    select(failed);
    EXPECT_TRUE(wanted.isEmpty());
    select(done);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), done);
}

TEST_F(JobsPanelTest, FinishedJobsCanBeCleared)
{
    const QString id = enqueue("quick");
    m_queue->start();
    ASSERT_TRUE(waitForState(id, JobState::done));
    waitUntil([&] {
        for (QAction* action : tree()->actions())
            if (action->text() == "Clear finished") action->trigger();
        return model().rowCount() == 0;
    });
    EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(JobsPanelTest, NothingCanBeDoneToJobsThatCanOnlyBeRead)
{
    const QString id = enqueue("quick");
    panel.setQueue(m_queue.get(), true);
    select(id);
    for (QAction* action : tree()->actions())
        if (action->text().startsWith("Cancel") || action->text() == "Retry") {
            EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
        }
    EXPECT_TRUE(summary().contains("read-only"));
}

TEST(IssueListTest, AnIssueOfALayerGoesThere)
{
    IssueList list;
    list.setLayers({"conv1"});
    list.setIssues({{Severity::info, "plan.coupled_raised", "conv1", {}},
                    {Severity::warning, "job.restarted", "channel 30 %", {}}});
    QSignalSpy wanted(&list, &IssueList::layerWanted);
    auto* widget = list.findChild<QListWidget*>();
    emit widget->itemActivated(widget->item(1));
    EXPECT_TRUE(wanted.isEmpty());
    emit widget->itemActivated(widget->item(0));
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), "conv1");
}

TEST_F(JobsPanelTest, AScanIsAJobLikeOthersButLeadsToWhatItFound)
{
    JobSpec spec;
    spec.kind = JobSpec::Kind::scan;
    spec.name = "scan work:20000";
    spec.scan = {{"stem", Pattern::parse("unstructured"), "magnitude", 0.5}};
    const QString id = m_queue->enqueue(spec);
    m_queue->start();
    ASSERT_TRUE(waitForState(id, JobState::running));
    m_queue->cancel(id);
    ASSERT_TRUE(waitForState(id, JobState::cancelled));
    m_queue->retry(id);
    ASSERT_TRUE(waitForState(id, JobState::running)) << "it is tried again like any other";
    m_queue->cancel(id);
    spec.name = "scan";
    const QString done = m_queue->enqueue(spec);
    ASSERT_TRUE(waitForState(done, JobState::done));
    QSignalSpy scan(&panel, &JobsPanel::scanWanted), experiment(&panel, &JobsPanel::experimentWanted);
    select(done);
    EXPECT_EQ(scan.size(), 1);
    EXPECT_EQ(experiment.size(), 0);
    spec.kind = JobSpec::Kind::robustness;
    spec.name = "robustness";
    spec.scan.clear();
    const QString tested = m_queue->enqueue(spec);
    ASSERT_TRUE(waitForState(tested, JobState::done));
    QSignalSpy test(&panel, &JobsPanel::testWanted);
    select(tested);
    ASSERT_EQ(test.size(), 1) << "a test opens its evidence";
    EXPECT_EQ(test[0][0].toString(), tested);
    EXPECT_EQ(experiment.size(), 0);
}

}  // namespace
}  // namespace espalier
