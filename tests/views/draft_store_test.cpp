#include "views/session/draft_store.h"

#include <gtest/gtest.h>

#include <unistd.h>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <csignal>

namespace espalier {
namespace {

constexpr const char* childFolder = "ESPALIER_DRAFT_CHILD";
const QString workspace = "/data/a.espalier";

struct DraftStoreTest : testing::Test {
    QTemporaryDir temporary;
    QString folder = temporary.filePath("drafts");

    QStringList files() const { return QDir(folder).entryList({"*.json"}, QDir::Files); }
};

auto giving(const QByteArray& plan, const QString& origin = {})
{
    return [plan, origin] { return DraftStore::Kept{plan, origin}; };
}

TEST_F(DraftStoreTest, ComesBackAfterARestart)
{
    {
        DraftStore store(folder);
        EXPECT_FALSE(store.open(workspace));
        store.edited(giving("{\"b\": 1, \"a\": 2}"));
        store.close();
    }
    DraftStore store(folder);
    const auto draft = store.open(workspace);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->plan, "{\"b\": 1, \"a\": 2}");
    EXPECT_TRUE(draft->wasClosed);
    EXPECT_FALSE(store.open("/data/b.espalier")) << "another workspace has its own";
}

TEST_F(DraftStoreTest, IsWrittenAMomentAfterAnEditAndOnceForMany)
{
    DraftStore store(folder);
    store.open(workspace);
    int asked = 0;
    for (int i = 0; i < 50; ++i)
        store.edited([&asked] {
            ++asked;
            return DraftStore::Kept{"{}", {}};
        });
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return files().size() == 1; }, 20'000));
    EXPECT_EQ(asked, 1);
}

TEST_F(DraftStoreTest, NothingEditedWritesNothing)
{
    DraftStore store(folder);
    store.open(workspace);
    store.close();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DraftStoreTest, ASecondWindowBeginsWithACopyAndSpoilsNothing)
{
    DraftStore first(folder), second(folder);
    first.open(workspace);
    first.edited(giving("first"));
    first.close();
    first.open(workspace);
    const auto copy = second.open(workspace);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->plan, "first");
    second.edited(giving("second"));
    second.close();
    first.close();
    EXPECT_EQ(DraftStore(folder).open(workspace)->plan, "first");
}

TEST_F(DraftStoreTest, ADamagedDraftIsNone)
{
    DraftStore store(folder);
    store.open(workspace);
    store.edited(giving("plan"));
    store.close();
    QFile file(QDir(folder).filePath(files().first()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"espalier_dra");
    file.close();
    EXPECT_FALSE(store.open(workspace));
}

TEST_F(DraftStoreTest, CanBeForgotten)
{
    DraftStore store(folder);
    store.open(workspace);
    store.edited(giving("plan"));
    store.close();
    DraftStore::forget(folder, workspace);
    EXPECT_FALSE(store.open(workspace));
}

TEST_F(DraftStoreTest, SaysOnceThatItCannotBeWritten)
{
    QFile obstacle(folder);
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    DraftStore store(folder);
    QSignalSpy failed(&store, &DraftStore::failed);
    EXPECT_FALSE(store.open(workspace));
    for (int i = 0; i < 2; ++i) {
        store.edited(giving("plan"));
        (void)QTest::qWaitFor([&] { return failed.size() > i; }, i == 0 ? 20'000 : 1'500);
    }
    store.close();
    EXPECT_EQ(failed.size(), 1);
}

/// The other process of the next test: edits, and waits to be killed.
TEST(DraftStoreChild, EditsAndWaits)
{
    const QString folder = qEnvironmentVariable(childFolder);
    if (folder.isEmpty()) GTEST_SKIP() << "runs inside DraftStoreTest.SurvivesAKill";
    DraftStore store(folder);
    store.open(workspace);
    store.edited(giving("edited before the kill", "the parent"));
    QTest::qWait(60'000);
}

TEST_F(DraftStoreTest, SurvivesAKill)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(childFolder, folder);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {"--gtest_filter=DraftStoreChild.*"});
    ASSERT_TRUE(child.waitForStarted());
    ASSERT_TRUE(QTest::qWaitFor([this] { return files().size() == 1; }, 50'000));
    {
        DraftStore meanwhile(folder);
        EXPECT_TRUE(meanwhile.open(workspace));
        meanwhile.edited(giving("the other window's"));
    }
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    DraftStore store(folder);
    const auto draft = store.open(workspace);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->plan, "edited before the kill");
    EXPECT_EQ(draft->origin, "the parent");
    EXPECT_FALSE(draft->wasClosed);
}

}  // namespace
}  // namespace espalier
