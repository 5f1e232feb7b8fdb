#include "views/start/preview_cache.h"
#include "views/start/recent_delegate.h"
#include "views/start/recent_model.h"
#include "views/start/recent_view.h"

#include "core/log/experiment_log.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <atomic>

namespace espalier {
namespace {

using State = WorkspacePreview::State;

TEST(BestTradeTest, IsTheFastestThatLosesLittle)
{
    const auto best = bestTrade(
        {samples::experiment("a", "dense", 0, 0.935, 1), samples::experiment("b", "channel", 0.3, 0.930, 0.7),
         samples::experiment("c", "channel", 0.1, 0.934, 0.9), samples::experiment("d", "channel", 0.6, 0.90, 0.4)});
    ASSERT_TRUE(best);
    EXPECT_EQ(best->ratio, 0.7);
    EXPECT_EQ(best->accuracy, 0.930);
}

TEST(BestTradeTest, IsTheMostAccurateWhereAllLoseMuchAndNoneWithoutRuns)
{
    EXPECT_EQ(bestTrade({samples::experiment("c", "channel", 0.6, 0.90, 0.4),
                         samples::experiment("d", "channel", 0.5, 0.91, 0.5)})
                  ->ratio,
              0.5);
    EXPECT_FALSE(bestTrade({samples::experiment("a", "dense", 0, 0.935, 1)}));
    EXPECT_TRUE(bestTrade(samples::experiments())) << "those that failed or diverged are passed over";
}

struct PreviewTest : testing::Test {
    PreviewTest()
    {
        QFile model(temporary.filePath("model"));
        EXPECT_TRUE(model.open(QIODevice::WriteOnly));
        model.close();
        log = ExperimentLog::create(file.toStdString(), {}, model.fileName().toStdString());
        for (Experiment experiment : samples::experiments()) {
            const auto folder = log->makeJobFolder(experiment.id + "0000-0000-4000-8000-000000000000");
            experiment.id = folder.filename();
            log->takeIn(experiment, folder);
        }
        JobRecord job;
        job.spec.id = "99990000-0000-4000-8000-000000000000";
        job.spec.folder = log->makeJobFolder(job.spec.id);
        log->addJob(job);
    }

    Thumbnail counting()
    {
        return [this](const std::vector<Experiment>&, QSize size, const QPalette& palette) {
            ++drawn;
            QImage image(size, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Base));
            return image;
        };
    }

    WorkspacePreview look(PreviewCache& cache, const QString& wanted)
    {
        WorkspacePreview found;
        QObject::connect(&cache, &PreviewCache::ready, &cache,
                         [&](const QString&, const WorkspacePreview& preview) { found = preview; });
        QSignalSpy ready(&cache, &PreviewCache::ready);
        cache.want(wanted);
        EXPECT_TRUE(ready.wait(20'000));
        cache.disconnect();
        return found;
    }

    QTemporaryDir temporary;
    QString file = temporary.filePath("a.espalier");
    QString folder = temporary.filePath("cache");
    std::unique_ptr<ExperimentLog> log;
    std::atomic<int> drawn = 0;
};

TEST_F(PreviewTest, IsMadeOfAnOpenWorkspaceWithoutDisturbingIt)
{
    PreviewCache cache(folder, counting());
    const WorkspacePreview preview = look(cache, file);
    EXPECT_EQ(preview.state, State::ready);
    EXPECT_EQ(preview.experiments, 6);
    EXPECT_EQ(preview.unfinishedJobs, 1);
    ASSERT_TRUE(preview.best);
    EXPECT_FALSE(preview.light.isNull());
    EXPECT_NE(preview.light.pixel(0, 0), preview.dark.pixel(0, 0));
    EXPECT_EQ(drawn, 2) << "light and dark";
}

TEST_F(PreviewTest, IsKeptUntilTheFileChanges)
{
    PreviewCache cache(folder, counting());
    look(cache, file);
    const WorkspacePreview again = look(cache, file);
    EXPECT_EQ(drawn, 2);
    EXPECT_EQ(again.experiments, 6);
    EXPECT_EQ(again.best->ratio, 0.7);
    EXPECT_EQ(again.dark.size(), thumbnailSize * 2);
    log->setSetup(log->setup());
    QFile changed(file);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    changed.setFileTime(QDateTime::currentDateTime().addSecs(10), QFileDevice::FileModificationTime);
    changed.close();
    look(cache, file);
    EXPECT_EQ(drawn, 4);
}

TEST_F(PreviewTest, IsRenewedWithWhatIsKnown)
{
    PreviewCache cache(folder, counting());
    log.reset();
    cache.renew(file, {samples::experiment("a", "channel", 0.5, 0.9, 0.5)}, 7);
    cache.waitForDone();
    EXPECT_EQ(look(cache, file).unfinishedJobs, 7);
    EXPECT_EQ(drawn, 2);
    cache.forget(file);
    EXPECT_EQ(look(cache, file).unfinishedJobs, 1);
}

TEST_F(PreviewTest, SaysWhatIsMissingAndWhatCannotBeRead)
{
    PreviewCache cache(folder, counting());
    EXPECT_EQ(look(cache, temporary.filePath("none.espalier")).state, State::missing);
    EXPECT_EQ(look(cache, temporary.filePath("model")).state, State::unreadable);
    EXPECT_EQ(drawn, 0);
}

WorkspacePreview somePreview()
{
    WorkspacePreview preview;
    preview.experiments = 12;
    preview.best = BestTrade{0.926, {0.921, 0.931}, 0.72, {0.71, 0.73}};
    return preview;
}

TEST(RecentModelTest, TellsWhatIsKnown)
{
    RecentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDateTime now = QDateTime::currentDateTime();
    model.setFiles({{"/data/fashion.espalier", now}, {"/data/gone.espalier", now}});
    EXPECT_EQ(model.index(0).data().toString(), "fashion");
    EXPECT_EQ(model.index(0).data(RecentModel::FactsRole).toString(), "");
    model.setPreview("/data/fashion.espalier", somePreview());
    EXPECT_EQ(model.index(0).data(RecentModel::FactsRole).toString(), QString::fromUtf8("92.6 % at 0.72 ×"));
    EXPECT_EQ(model.index(0).data(RecentModel::JobsRole).toString(), "12 experiments");
    WorkspacePreview left = somePreview();
    left.unfinishedJobs = 3;
    model.setPreview("/data/fashion.espalier", left);
    EXPECT_EQ(model.index(0).data(RecentModel::JobsRole).toString(), "3 jobs to finish");
    WorkspacePreview gone;
    gone.state = State::missing;
    model.setPreview("/data/gone.espalier", gone);
    EXPECT_EQ(model.index(1).data(RecentModel::FactsRole).toString(), "Not found");
    model.setFiles({{"/data/fashion.espalier", now}});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.index(0).data(RecentModel::FactsRole).toString().isEmpty()) << "what is known stays";
}

TEST(RecentModelTest, SaysWhenInWords)
{
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 0));
    EXPECT_TRUE(whenText(QDateTime(QDate(2026, 11, 24), QTime(8, 0)), now).startsWith("today"));
    EXPECT_TRUE(whenText(QDateTime(QDate(2026, 11, 23), QTime(23, 0)), now).startsWith("yesterday"));
    EXPECT_EQ(whenText(QDateTime(QDate(2026, 11, 2), QTime(8, 0)), now), "2 Nov 2026");
    EXPECT_EQ(whenText({}, now), "");
}

struct RecentViewTest : testing::Test {
    RecentViewTest()
    {
        model.setFiles({{"/a.espalier", {}}, {"/b.espalier", {}}});
        view.resize(800, 400);
        view.show();
    }
    RecentModel model;
    RecentView view{model};
    QSignalSpy chosen{&view, &RecentView::chosen};
    QSignalSpy forgotten{&view, &RecentView::forgotten};
};

TEST_F(RecentViewTest, KeysMoveOpenAndForget)
{
    view.activateWindow();
    view.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setCurrentIndex(model.index(0));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "/b.espalier");
    QTest::keyClick(&view, Qt::Key_Delete);
    ASSERT_EQ(forgotten.size(), 1);
    EXPECT_EQ(forgotten[0][0].toString(), "/b.espalier");
}

TEST_F(RecentViewTest, AClickOpensAndTheCrossForgets)
{
    const QRect card = view.visualRect(model.index(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, card.center());
    ASSERT_EQ(chosen.size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, RecentDelegate::removeRect(card).center());
    EXPECT_EQ(chosen.size(), 1);
    ASSERT_EQ(forgotten.size(), 1);
    EXPECT_EQ(forgotten[0][0].toString(), "/b.espalier");
}

}  // namespace
}  // namespace espalier
