#include "views/charts/chart_frame.h"
#include "views/charts/chart_table_model.h"
#include "views/charts/chart_table_view.h"
#include "views/charts/print_palette.h"
#include "views/issues/issue_strip.h"
#include "views/models/roles.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest/QTest>
#include <limits>

namespace espalier {
namespace {

ChartTable exampleTable()
{
    return {QStringLiteral("A, \"b\""),
            {QStringLiteral("name"), QStringLiteral("accuracy (%)")},
            {{QStringLiteral("=1+2"), 93.25},
             {QStringLiteral("two, words"), std::numeric_limits<double>::quiet_NaN()},
             {QStringLiteral("third"), QVariant()},
             {QStringLiteral("last"), -4.5}}};
}

TEST(ChartTable, IsReadBySpreadsheetsWithoutSurprises)
{
    EXPECT_EQ(toCsv(exampleTable()),
              "name,accuracy (%)\r\n'=1+2,93.25\r\n\"two, words\",diverged\r\nthird,\r\nlast,-4.5\r\n");
    EXPECT_TRUE(toTsv(exampleTable()).startsWith("name\taccuracy (%)\n"));
}

TEST(ChartTable, TellsAPersonWhatDiverged)
{
    EXPECT_EQ(cellText(std::numeric_limits<double>::quiet_NaN()), "diverged");
    EXPECT_EQ(cellText(-4.5), QString::fromUtf8("−4.5"));
    EXPECT_EQ(cellText({}), "");
}

TEST(ChartTableModel, SortsWhatDivergedLast)
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(exampleTable());
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(SortRole);
    sorted.sort(1);
    EXPECT_EQ(sorted.index(0, 0).data().toString(), "last");
    EXPECT_EQ(sorted.index(1, 0).data().toString(), "=1+2");
}

QByteArray contentsOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ChartFrameTest : public testing::Test {
protected:
    ChartFrameTest()
    {
        auto* series = new QLineSeries;
        series->append(0, 1);
        series->append(1, 2);
        view->chart()->addSeries(series);
        view->chart()->createDefaultAxes();
        view->chart()->setTitle("Words in the chart");
        frame.resize(640, 400);
        frame.setHasData(true);
        frame.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&frame));
    }
    QTemporaryDir folder;
    QChartView* view = new QChartView;
    ChartFrame frame{view, exampleTable};
};

TEST_F(ChartFrameTest, WritesAPictureAtTwiceTheSize)
{
    const QString file = folder.filePath("chart.png");
    ASSERT_TRUE(frame.exportTo(file));
    EXPECT_EQ(QImage(file).size(), 2 * view->size());
}

TEST_F(ChartFrameTest, WritesSvgThatIsXmlWithTextInIt)
{
    const QString file = folder.filePath("chart.svg");
    ASSERT_TRUE(frame.exportTo(file));
    const QByteArray svg = contentsOf(file);
    QXmlStreamReader reader(svg);
    int texts = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text")) ++texts;
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GT(texts, 3);
    EXPECT_FALSE(svg.contains("<image")) << "lines stay lines";
}

TEST_F(ChartFrameTest, WritesPdfWithItsFonts)
{
    const QString file = folder.filePath("chart.pdf");
    ASSERT_TRUE(frame.exportTo(file));
    const QByteArray pdf = contentsOf(file);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/FontDescriptor"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
}

TEST_F(ChartFrameTest, WritesWhatIsVisibleAsCsv)
{
    const QString file = folder.filePath("chart.csv");
    ASSERT_TRUE(frame.exportTo(file));
    EXPECT_EQ(contentsOf(file), toCsv(exampleTable()));
}

TEST_F(ChartFrameTest, TellsInPlaceWhatCannotBeWritten)
{
    EXPECT_FALSE(frame.exportTo("/no/such/folder/chart.svg"));
    EXPECT_TRUE(frame.findChild<IssueStrip*>()->isVisible());
    EXPECT_TRUE(frame.exportTo(folder.filePath("chart.svg")));
    EXPECT_FALSE(frame.findChild<IssueStrip*>()->isVisible());
}

TEST_F(ChartFrameTest, PaintsForPrintAndGivesTheThemeBack)
{
    auto* chart = new QWidget;
    ChartFrame own(chart, exampleTable);
    QColor seen;
    own.setPainter([&](QPainter&, const QSizeF&) { seen = chart->palette().color(QPalette::Base); });
    QPalette dark = own.palette();
    dark.setColor(QPalette::Base, Qt::black);
    own.setPalette(dark);
    ASSERT_TRUE(own.exportTo(folder.filePath("own.png")));
    EXPECT_EQ(seen, printPalette().color(QPalette::Base));
    EXPECT_EQ(chart->palette().color(QPalette::Base), QColor(Qt::black));
}

TEST_F(ChartFrameTest, ShowsTheSameDataAsATable)
{
    auto* table = frame.findChild<ChartTableView*>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(table->accessibleName(), exampleTable().title);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "name\taccuracy (%)\n'=1+2\t93.25\n");
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(view->isVisible());
}

TEST_F(ChartFrameTest, WaitsInWordsWhileThereIsNothing)
{
    frame.setWaiting("Nothing yet", "Run a plan.");
    frame.setHasData(false);
    EXPECT_FALSE(view->isVisible());
    for (QAction* action : frame.actions()) EXPECT_FALSE(action->isEnabled());
}

}  // namespace
}  // namespace espalier
