// Jobs are run as the settings say.

#include "views/session/workspace_session.h"

#include "tests/log/sample_experiment.h"
#include "tests/paths.h"
#include "tests/views/samples.h"
#include "views/models/adapter_choices.h"
#include "views/session/session_words.h"

#include <gmock/gmock.h>
#include <QSignalSpy>

#include <cstdlib>
#include <filesystem>

namespace espalier {
namespace {

namespace fs = std::filesystem;

struct WorkspaceSessionTest : testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<WorkspaceSession> session;
    Plan plan = samples::experiment("x", "channel", 0.3, 0.9, 1).plan;

    WorkspaceSessionTest()
    {
        const fs::path adapter = folder.write("mine", "#!/bin/sh\n");
        fs::permissions(adapter, fs::perms::owner_all);
        ::setenv("ESPALIER_ADAPTERS", folder.path().c_str(), 1);
        ::setenv("ESPALIER_WORKER", (buildTree() / "tests/fake_worker").c_str(), 1);
        session = std::make_unique<WorkspaceSession>(test::makeWorkspace(folder));
    }
    ~WorkspaceSessionTest() override
    {
        ::unsetenv("ESPALIER_ADAPTERS");
        ::unsetenv("ESPALIER_WORKER");
    }
    JobSpec last() const { return session->log().jobs().back().spec; }
};

TEST_F(WorkspaceSessionTest, AJobIsAsTheWorkspaceSaysUnlessTheSettingsDo)
{
    session->run(plan, "as it is");
    EXPECT_EQ(last().threads, session->setup().threads);
    EXPECT_EQ(last().benchmark, session->setup().benchmark);
    session->setRunSettings({7, "mine"});
    session->run(plan, "as set");
    EXPECT_EQ(last().threads, 7);
    EXPECT_EQ(last().benchmark.adapter, "mine");
    EXPECT_EQ(last().benchmark.batch, session->setup().benchmark.batch);
    EXPECT_TRUE(workspaceFacts(*session).contains("mine"));
    session->setRunSettings({0, "none"});
    session->run(plan, "without");
    EXPECT_EQ(last().benchmark.adapter, "none");
}

TEST_F(WorkspaceSessionTest, AnAdapterThatIsNotThereIsToldBeforeAnythingRuns)
{
    session->setRunSettings({0, "no_such"});
    EXPECT_EQ(test::failureCode([&] { session->run(plan, "x"); }), "adapter.not_found");
    EXPECT_TRUE(session->log().jobs().empty());
}

TEST_F(WorkspaceSessionTest, TheAdaptersThereAreCanBeChosen)
{
    QStringList found;
    for (const AdapterChoice& choice : adapterChoices("as it is", "gone")) found << choice.adapter;
    EXPECT_EQ(found.first(), "");
    EXPECT_EQ(found[1], "none");
    EXPECT_TRUE(found.contains("mine"));
    EXPECT_EQ(found.last(), "gone") << "what was chosen is shown also where it is not found";
}

struct ScannedSessionTest : WorkspaceSessionTest {
    ScannedSessionTest()
    {
        session.reset();
        WorkspaceSetup setup = test::someSetup();
        setup.summary = samples::model();
        setup.summary->sha256 = setup.modelSha256;
        session = std::make_unique<WorkspaceSession>(
            ExperimentLog::create(folder / "scanned.espalier", setup, folder.write("model.pt", "a model")));
    }
    ScanRequest request{{Pattern::parse("unstructured")}, {0.5, 0.9}, "magnitude"};
};

TEST_F(ScannedSessionTest, AGraphThatIsNotKeptIsFoundOutAndAddedToWhatWasMeasured)
{
    ASSERT_TRUE(session->setup().summary->graph.empty()) << "as an older version left it";
    const auto layers = session->setup().summary->layers;
    QSignalSpy known(session.get(), &WorkspaceSession::summaryKnown);
    QSignalSpy ended(session.get(), &WorkspaceSession::graphLookEnded);
    session->lookAtGraph();
    EXPECT_TRUE(session->isLookingAtGraph());
    ASSERT_TRUE(ended.wait(20000));
    EXPECT_EQ(known.size(), 1);
    EXPECT_FALSE(session->isLookingAtGraph());
    EXPECT_FALSE(session->setup().summary->graph.empty());
    EXPECT_EQ(session->setup().summary->layers, layers) << "times among them";
    EXPECT_EQ(session->log().setup().summary->graph, session->setup().summary->graph) << "it is in the file";
}

TEST_F(ScannedSessionTest, MeasuresOnlyWhatIsNotKnownAndForetellsFromIt)
{
    EXPECT_EQ(session->forecaster(), nullptr);
    QSignalSpy changed(session.get(), &WorkspaceSession::scanChanged);
    session->queue().start();
    EXPECT_EQ(session->scan(request, 100), 8u) << "four layers at two levels";
    EXPECT_TRUE(session->isScanning());
    ASSERT_TRUE(changed.wait(20000));
    EXPECT_FALSE(session->isScanning());
    EXPECT_EQ(session->scan().points.size(), 8u);
    EXPECT_TRUE(session->experiments().empty()) << "a scan is no experiment";
    ASSERT_NE(session->forecaster(), nullptr);
    EXPECT_NE(session->forecaster()->divergences().find("stem", request.patterns[0], "magnitude"), nullptr);
    EXPECT_EQ(session->scan(request, 100), 0u);
    request.levels.push_back(0.95);
    EXPECT_EQ(session->scan(request, 100), 4u) << "the new level only";
    EXPECT_EQ(last().name, "scan unstructured");
}

}  // namespace
}  // namespace espalier
