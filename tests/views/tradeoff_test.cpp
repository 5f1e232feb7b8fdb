#include "tests/views/samples.h"
#include "views/charts/chart_frame.h"
#include "views/charts/hover_card.h"
#include "views/charts/point_text.h"
#include "views/charts/tradeoff_chart.h"
#include "views/charts/tradeoff_panel.h"
#include "views/charts/tradeoff_png.h"
#include "views/charts/tradeoff_table.h"
#include "views/charts/tradeoff_thumbnail.h"
#include "views/session/experiment_selection.h"

#include <gmock/gmock.h>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest/QTest>
#include <set>

namespace espalier {
namespace {

TEST(PointTextTest, EscapesNamesAndTellsAllTruths)
{
    Experiment experiment = samples::experiments()[1];
    experiment.name = "<b>&";
    EXPECT_TRUE(pointText(experiment).contains("&lt;b&gt;&amp;"));
    for (const char* truth : {"masked", "compacted", "sparse"}) EXPECT_TRUE(pointText(experiment).contains(truth));
    EXPECT_TRUE(pointPlainText(experiment).contains("<b>&"));
    EXPECT_TRUE(pointText(samples::experiments()[4]).contains("diverged"));
}

class TradeoffChartTest : public testing::Test {
protected:
    TradeoffChartTest()
    {
        chart.resize(800, 500);
        chart.setExperiments(samples::experiments());
        chart.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
        QObject::connect(&chart, &TradeoffChart::selectionWanted, [this](const QStringList& ids) { wanted = ids; });
    }
    QPoint at(int point) const { return chart.positionOf(chart.points()[point]).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(&chart, Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&chart, &move);
        QTest::mouseRelease(&chart, Qt::LeftButton, modifiers, to);
    }
    TradeoffChart chart;
    QStringList wanted;
};

TEST_F(TradeoffChartTest, AClickOnAPointSelectsItWhateverItsStanding)
{
    for (int i = 0; i < int(chart.points().size()); ++i) {
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at(i));
        EXPECT_EQ(wanted, QStringList{QString::fromStdString(chart.points()[i].id)});
        EXPECT_EQ(chart.selected(), wanted);
    }
}

TEST_F(TradeoffChartTest, CtrlAddsAndTakesAway)
{
    QTest::mouseClick(&chart, Qt::LeftButton, {}, at(0));
    QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, at(1));
    EXPECT_EQ(wanted, (QStringList{"aaaa", "bbbb"}));
    QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, at(0));
    EXPECT_EQ(wanted, QStringList{"bbbb"});
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.scene().plot().topLeft().toPoint() + QPoint(3, 3));
    EXPECT_TRUE(wanted.isEmpty());
}

TEST_F(TradeoffChartTest, ShiftAndDragSelectsARectangle)
{
    const QRect around = QRect(at(0), at(1)).normalized().adjusted(-8, -8, 8, 8);
    drag(around.topLeft(), around.bottomRight(), Qt::ShiftModifier);
    EXPECT_TRUE(wanted.contains("aaaa"));
    EXPECT_TRUE(wanted.contains("bbbb"));
    EXPECT_FALSE(wanted.contains("dddd"));
}

TEST_F(TradeoffChartTest, DragPansAndADoubleClickShowsAllAndKeepsTheSelection)
{
    chart.setSelected({"aaaa"});
    const QPoint before = at(1);
    drag({300, 200}, {340, 230}, {});
    EXPECT_NEAR(at(1).x(), before.x() + 40, 1);
    EXPECT_NEAR(at(1).y(), before.y() + 30, 1);
    const QPoint empty = chart.scene().plot().topLeft().toPoint() + QPoint(3, 3);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, empty);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, empty);
    EXPECT_EQ(at(1), before);
    EXPECT_EQ(chart.selected(), QStringList{"aaaa"});
}

TEST_F(TradeoffChartTest, TheWheelZoomsAtThePointer)
{
    const QPointF pointer = chart.positionOf(chart.points()[1]);
    QWheelEvent wheel(pointer, chart.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    const double other = at(3).x();
    QApplication::sendEvent(&chart, &wheel);
    EXPECT_NEAR(chart.positionOf(chart.points()[1]).x(), pointer.x(), 0.5);
    EXPECT_NE(at(3).x(), other);
    chart.setExperiments(samples::experiments());
    EXPECT_NEAR(chart.positionOf(chart.points()[1]).x(), pointer.x(), 0.5) << "new data leave the view alone";
}

TEST_F(TradeoffChartTest, KeysStepThroughThePointsFromLeftToRight)
{
    std::vector<std::string> order;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(&chart, Qt::Key_Right);
        order.push_back(wanted.first().toStdString());
    }
    EXPECT_THAT(order, testing::ElementsAre("dddd", "bbbb", "cccc", "aaaa", "eeee", "ffff", "ffff"));
    EXPECT_FALSE(chart.accessibleDescription().isEmpty());
    QSignalSpy activated(&chart, &TradeoffChart::activated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), "dddd");
}

TEST_F(TradeoffChartTest, KeysZoomAndShowAll)
{
    const double span = chart.scene().x.high() - chart.scene().x.low();
    QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_LT(chart.scene().x.high() - chart.scene().x.low(), span);
    QTest::keyClick(&chart, Qt::Key_0);
    EXPECT_DOUBLE_EQ(chart.scene().x.high() - chart.scene().x.low(), span);
}

TEST_F(TradeoffChartTest, AStepToAPointOutOfSightBringsItBack)
{
    for (int i = 0; i < 30; ++i) QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_TRUE(chart.scene().plot().contains(chart.positionOf(chart.points()[3])));
}

TEST_F(TradeoffChartTest, HoverTells)
{
    QTest::mouseMove(&chart, at(1));
    QMouseEvent move(QEvent::MouseMove, at(1), chart.mapToGlobal(at(1)), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&chart, &move);
    auto* card = chart.findChild<HoverCard*>();
    ASSERT_TRUE(card);
    EXPECT_TRUE(card->isVisible());
    EXPECT_TRUE(chart.rect().contains(card->geometry()));
    EXPECT_FALSE(card->geometry().contains(at(1)));
    EXPECT_EQ(chart.experimentAt({2, 2}), nullptr);
}

TEST_F(TradeoffChartTest, WhatDivergedStandsBelowThePlot)
{
    EXPECT_GT(at(4).y(), chart.scene().plot().bottom());
    EXPECT_GT(at(5).y(), chart.scene().plot().bottom());
    chart.setAxes({Quantity::accuracy, Quantity::latency_deployable, {}});
    EXPECT_LT(at(4).x(), chart.scene().plot().left());
}

TEST_F(TradeoffChartTest, AllPointsAreInsideOnEveryAxis)
{
    for (Quantity x : allQuantities())
        for (bool logarithmic : {false, true}) {
            chart.setAxes({x, Quantity::accuracy, Quantity::weights_removed}, ThirdBy::size);
            chart.setLogarithmic(logarithmic, false);
            for (const TradeoffPoint& point : chart.points()) {
                if (logarithmic && point.x <= 0) continue;
                EXPECT_TRUE(chart.rect().contains(chart.positionOf(point).toPoint())) << int(x) << ' ' << point.id;
            }
            chart.grab();
        }
}

TEST_F(TradeoffChartTest, IsNamedForThoseWhoCannotSeeIt)
{
    EXPECT_TRUE(chart.accessibleName().contains("accuracy against latency"));
    EXPECT_TRUE(chart.accessibleName().contains("1 diverged"));
}

TEST_F(TradeoffChartTest, TheTableHasWhatIsVisible)
{
    EXPECT_EQ(tradeoffTable(chart.scene()).rows.size(), 6u);
    for (int i = 0; i < 30; ++i) QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_LT(tradeoffTable(chart.scene()).rows.size(), 6u);
}

class TradeoffPanelTest : public testing::Test {
protected:
    TradeoffPanelTest()
    {
        panel.setExperiments(samples::experiments());
        panel.resize(700, 420);
        panel.show();
    }
    QComboBox* box(const char* name)
    {
        for (auto* found : panel.findChildren<QComboBox*>())
            if (found->accessibleName() == name) return found;
        return nullptr;
    }
    void choose(const char* name, Quantity quantity) { box(name)->setCurrentIndex(box(name)->findData(int(quantity))); }
    ExperimentSelection selection;
    TradeoffPanel panel{selection};
    TradeoffChart* chart = panel.findChild<TradeoffChart*>();
};

TEST_F(TradeoffPanelTest, SharesItsSelection)
{
    selection.set({"bbbb", "cccc"});
    EXPECT_EQ(chart->selected(), (QStringList{"bbbb", "cccc"}));
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->positionOf(chart->points()[3]).toPoint());
    EXPECT_EQ(selection.ids(), QStringList{"dddd"});
}

TEST_F(TradeoffPanelTest, SwapsAndChoosesAxes)
{
    choose("Quantity across", Quantity::stored);
    EXPECT_EQ(chart->scene().axes.x, Quantity::stored);
    for (auto* button : panel.findChildren<QToolButton*>())
        if (button->accessibleName() == "Swap the axes") button->click();
    EXPECT_EQ(chart->scene().axes.y, Quantity::stored);
    EXPECT_EQ(chart->scene().axes.x, Quantity::accuracy);
}

TEST_F(TradeoffPanelTest, OffersOnlyWhatWasMeasured)
{
    EXPECT_GE(box("Quantity across")->findData(int(Quantity::latency_masked)), 0);
    EXPECT_LT(box("Quantity across")->findData(int(Quantity::latency_sparse)), 0);
}

TEST_F(TradeoffPanelTest, ShowsAThirdQuantityAndRemembersAll)
{
    box("Show a third quantity by")->setCurrentIndex(2);
    choose("Third quantity", Quantity::stored);
    EXPECT_EQ(chart->scene().thirdBy, ThirdBy::colour);
    EXPECT_EQ(chart->scene().axes.third, Quantity::stored);
    EXPECT_NE(chart->scene().colourOf(1), chart->scene().colourOf(3));
    ExperimentSelection another;
    TradeoffPanel other(another);
    other.setState(panel.state());
    EXPECT_EQ(other.state(), panel.state());
    other.setState("nonsense");
    EXPECT_EQ(other.state(), panel.state());
}

TEST_F(TradeoffPanelTest, ExportsWithTextAsText)
{
    QTemporaryDir folder;
    const QString file = folder.filePath("tradeoff.svg");
    ASSERT_TRUE(panel.findChild<ChartFrame*>()->exportTo(file));
    QFile svg(file);
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains(">accuracy (%)</text>"));
    EXPECT_TRUE(text.contains(">diverged</text>"));
    EXPECT_FALSE(text.contains("<image"));
}

std::set<QRgb> coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) colours.insert(image.pixel(x, y));
    return colours;
}

TEST(TradeoffPngTest, DrawsEveryFamilyInItsColour)
{
    QTemporaryDir folder;
    const QString file = folder.filePath("chart.png");
    ASSERT_TRUE(writeTradeoffPng(samples::experiments(), file, {900, 600}));
    const QImage image(file);
    EXPECT_EQ(image.size(), QSize(900, 600));
    const auto colours = coloursOf(image);
    for (Family family : {Family::channel, Family::unstructured})
        EXPECT_TRUE(colours.count(familyColour(family, Qt::black).rgb()));
    EXPECT_TRUE(colours.count(QColor(Qt::white).rgb()));
}

TEST(TradeoffPngTest, SaysWhereItCannotWrite)
{
    EXPECT_FALSE(writeTradeoffPng(samples::experiments(), "/no/such/folder/chart.png"));
}

TEST(TradeoffThumbnailTest, IsDrawnInThePaletteAskedFor)
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    const QImage image = tradeoffThumbnail(samples::experiments(), {160, 100}, palette);
    EXPECT_EQ(image.size(), QSize(160, 100));
    const auto colours = coloursOf(image);
    EXPECT_TRUE(colours.count(familyColour(Family::channel, Qt::white).rgb()));
    EXPECT_TRUE(colours.count(QColor(Qt::black).rgb()));
    EXPECT_FALSE(tradeoffThumbnail({}, {160, 100}, palette).isNull());
}

TEST(TradeoffGhostTest, StandsWhereThePlanIsExpectedAndTheAxesMakeRoom)
{
    PlanEstimate estimate;
    estimate.cutLayers = 1;
    estimate.stored = {588000, 200000};
    Forecast forecast;
    forecast.ratios = {{"masked", 1}, {"sparse", 0.15}};
    EXPECT_FALSE(ghostFigures(estimate, &forecast).contains(Quantity::accuracy)) << "outside of what was scanned";
    forecast.accuracy = 0.7;
    forecast.accuracy90 = {0.6, 0.8};
    const GhostFigures figures = ghostFigures(estimate, &forecast);
    EXPECT_DOUBLE_EQ(figures.at(Quantity::latency_deployable).value, 0.15);
    EXPECT_TRUE(ghostFigures(estimate, nullptr).empty());
    TradeoffChart chart;
    chart.resize(700, 400);
    chart.setExperiments(samples::experiments());
    EXPECT_FALSE(chart.scene().x.contains(0.15));
    chart.setGhost(figures);
    ASSERT_TRUE(chart.scene().ghost);
    EXPECT_TRUE(chart.scene().x.contains(0.15));
    EXPECT_TRUE(chart.scene().y.contains(60)) << "with its interval";
    EXPECT_FALSE(chart.grab().isNull());
    chart.setAxes({Quantity::rss, Quantity::accuracy, {}});
    EXPECT_FALSE(chart.scene().ghost) << "nothing is expected of that";
    chart.setAxes({Quantity::stored, Quantity::accuracy, {}});
    EXPECT_TRUE(chart.scene().ghost);
    chart.setGhost({});
    EXPECT_FALSE(chart.scene().ghost);
}

}  // namespace
}  // namespace espalier
