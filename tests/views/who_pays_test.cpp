// The page that tells which classes pay: its charts, gallery and panel.
#include "tests/paths.h"
#include "tests/views/samples.h"
#include "views/open_model/sample_model.h"
#include "views/session/experiment_selection.h"
#include "views/who_pays/class_chart.h"
#include "views/who_pays/confusion_map.h"
#include "views/who_pays/missed_gallery.h"
#include "views/who_pays/missed_model.h"
#include "views/who_pays/who_pays_panel.h"
#include "views/who_pays/who_pays_words.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest/QTest>

namespace espalier {
namespace {

using testing::ElementsAre;

constexpr int workersTime = 20'000;

/// Of 300 images of three classes the first class loses 30, taken for the last; the second gains 10.
Answers answers()
{
    Answers answers;
    answers.classNames = {"cat", "dog", "a class of a very long name"};
    answers.pruned.emplace();
    for (int i = 0; i < 300; ++i) {
        const int label = i % 3, round = i / 3;
        const bool lost = label == 0 && round < 30, gained = label == 1 && round < 10;
        answers.labels.push_back(std::uint16_t(label));
        answers.dense.classes.push_back(std::uint16_t(gained ? 0 : label));
        answers.dense.confidences.push_back(60000);
        answers.pruned->classes.push_back(std::uint16_t(lost ? 2 : label));
        answers.pruned->confidences.push_back(std::uint16_t(1000 * round));
    }
    return answers;
}

TEST(WhoPaysWords, HeadlineCountsAndJudges)
{
    const std::string headline = whoPaysHeadline(whoPays(answers())).toStdString();
    EXPECT_THAT(headline, testing::HasSubstr("Of 300 images 30 are lost and 10 gained: −6.7 points"));
    EXPECT_THAT(headline, testing::HasSubstr("1 of 3 classes are certainly worse."));
    const ChartTable table = classChangesTable(whoPays(answers()), answers());
    ASSERT_EQ(table.rows.size(), 4u) << "a line a class, and one of all";
    EXPECT_EQ(table.rows[0][0], "cat");
    EXPECT_EQ(confusionTable(whoPays(answers()), answers()).rows[0][1], "a class of a very long name");
}

TEST(ClassChart, WhoLosesMostIsOnTopAndAClickChoosesTheClass)
{
    ClassChart chart;
    chart.resize(400, 200);
    chart.setChanges(whoPays(answers()).classes, answers().classNames);
    QSignalSpy chosen(&chart, &RowChart::rowChosen);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.rowRect(0).center());
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(chart.currentLabel(), 0);
    EXPECT_TRUE(chart.tipOf(0).contains("30 lost"));
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.currentLabel(), 1) << "who gained is last";
    chart.setCurrentLabel(2);
    EXPECT_EQ(chosen.size(), 2) << "what comes from elsewhere is not told back";
}

TEST(ConfusionMap, ShowsWhatMovedAndOfManyClassesThoseThatMovedMost)
{
    ConfusionMap map;
    map.resize(300, 300);
    map.setChanges(whoPays(answers()), answers().classNames);
    EXPECT_THAT(map.labels(), ElementsAre(0, 1, 2));
    EXPECT_EQ(map.cell(0, 2).change(), 30);
    EXPECT_EQ(map.cell(1, 0).change(), -10);
    QSignalSpy chosen(&map, &ConfusionMap::cellChosen);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.cellRect(0, 2).center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][1].toLongLong(), 2);

    Answers many;
    many.pruned.emplace();
    for (int i = 0; i < 1000; ++i) {
        many.labels.push_back(std::uint16_t(i));
        many.dense.classes.push_back(std::uint16_t(i));
        many.dense.confidences.push_back(0);
        many.pruned->classes.push_back(std::uint16_t(i >= 990 ? 5 : i));
        many.pruned->confidences.push_back(0);
    }
    map.setChanges(whoPays(many), {});
    EXPECT_EQ(map.labels().size(), ConfusionMap::mostClasses);
    EXPECT_THAT(map.labels(), testing::IsSupersetOf({5, 990, 995, 999}));
    QImage image(300, 300, QImage::Format_ARGB32);
    QPainter painter(&image);
    map.paintInto(painter, image.size());
}

TEST(MissedModel, FetchesAsFarAsItIsLookedAtAndKeepsPictures)
{
    Answers many = answers();
    std::vector<std::int64_t> samples;
    for (int i = 0; i < 150; ++i) samples.push_back(i);
    {
        MissedModel model;
        QAbstractItemModelTester tester(&model);  // fetches all there is
        model.setSamples(many, samples);
        EXPECT_EQ(model.rowCount(), 150);
    }
    MissedModel model;
    QSignalSpy wanted(&model, &MissedModel::wanted);
    model.setSamples(many, samples);
    EXPECT_EQ(model.rowCount(), MissedModel::batch);
    EXPECT_EQ(model.withoutPicture().size(), std::size_t(MissedModel::batch));
    EXPECT_EQ(wanted.size(), 1);
    SamplePictures pictures;
    pictures.items.resize(2);
    pictures.items[1].index = 1;
    pictures.items[1].values = {0.5, 7};
    model.setPictures(pictures);
    EXPECT_EQ(model.withoutPicture().size(), std::size_t(MissedModel::batch - 2));
    EXPECT_EQ(model.index(1).data(SampleModel::ValuesRole).toString(), "0.5\n7");
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(model.rowCount(), 150);
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().contains("is cat"));
}

struct WhoPaysPanelTest : testing::Test {
    std::vector<Experiment> experiments = samples::experiments();
    ExperimentSelection selection;
    std::optional<Answers> kept = answers();
    QString data = "quick";
    WhoPaysPanel panel{selection,
                       {[this](const QString& id) -> const Experiment* {
                            for (const Experiment& each : experiments)
                                if (each.id == id.toStdString()) return &each;
                            return nullptr;
                        },
                        [this](const QString&) { return kept; },
                        [this](std::int64_t samples) -> std::optional<JobSpec> {
                            JobSpec job;
                            job.kind = JobSpec::Kind::samples;
                            job.name = "samples";
                            job.data = data.toStdString();
                            job.evaluationImages = samples;
                            return job;
                        }},
                       QString::fromStdString((buildTree() / "tests/fake_worker").string())};
    ClassChart* classes = panel.findChild<ClassChart*>();
    ConfusionMap* confusion = panel.findChild<ConfusionMap*>();
    MissedGallery* gallery = panel.findChild<MissedGallery*>();

    WhoPaysPanelTest()
    {
        panel.resize(700, 600);
        panel.show();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
};

TEST_F(WhoPaysPanelTest, SaysWhyThereIsNothingToSee)
{
    EXPECT_TRUE(says("No experiment selected"));
    selection.set({"aaaa"});
    EXPECT_TRUE(says("This is the dense model"));
    selection.set({"ffff"});
    EXPECT_TRUE(says("nothing to compare"));
    kept.reset();
    selection.set({"bbbb"});
    EXPECT_TRUE(says("Single images were not kept"));
    QSignalSpy wanted(&panel, &WhoPaysPanel::planWanted);
    QToolButton* again = nullptr;
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->isVisible() && button->defaultAction() && button->text().contains("Plan")) again = button;
    ASSERT_TRUE(again) << "what to do is a click away";
    again->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0], "bbbb");
}

TEST_F(WhoPaysPanelTest, DenseBesideAPrunedOneShowsThePrunedOne)
{
    selection.set({"aaaa", "bbbb"});
    EXPECT_EQ(classes->changes().size(), 3u);
    EXPECT_TRUE(says("30 are lost"));
}

TEST_F(WhoPaysPanelTest, AClassChosenAnywhereIsChosenEverywhere)
{
    selection.set({"bbbb"});
    EXPECT_EQ(gallery->model().samples(), 30u);
    QTest::mouseClick(classes->viewport(), Qt::LeftButton, {}, classes->rowRect(2).center());
    EXPECT_EQ(gallery->model().samples(), 0u) << "the class that gained lost none";
    emit confusion->cellChosen(0, 2);
    EXPECT_EQ(classes->currentLabel(), 0);
    EXPECT_EQ(gallery->model().samples(), 30u);
    EXPECT_EQ(gallery->model().sampleAt(0), 3 * 29) << "the surest first";
    EXPECT_TRUE(says("takes for a class of a very long name"));
}

TEST_F(WhoPaysPanelTest, PicturesComeFromAWorker)
{
    selection.set({"bbbb"});
    EXPECT_TRUE(QTest::qWaitFor([this] { return gallery->model().withoutPicture().empty(); }, workersTime));
    EXPECT_FALSE(gallery->model().index(0).data(SampleModel::PictureRole).value<QPixmap>().isNull());
}

TEST_F(WhoPaysPanelTest, AWorkerThatFailsIsToldOfInPlaceAndTriedAgain)
{
    data = "fail:data.not_found";
    selection.set({"bbbb"});
    const auto strip = [this]() -> QToolButton* {
        for (QToolButton* button : gallery->findChildren<QToolButton*>())
            if (button->isVisible() && button->text().contains("Try Again")) return button;
        return nullptr;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip() != nullptr; }, workersTime));
    EXPECT_EQ(gallery->model().withoutPicture().size(), 30u) << "what is known without pictures stays";
}

}  // namespace
}  // namespace espalier
