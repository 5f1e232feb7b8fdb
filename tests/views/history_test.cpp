#include "views/history/drift_model.h"
#include "views/history/history_plot.h"
#include "views/history/reassess_dialog.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace espalier {
namespace {

Experiment measured(double ratio)
{
    Experiment experiment;
    experiment.id = "one";
    experiment.name = "sparse 80";
    experiment.status = "done";
    experiment.created = "2026-11-28T08:00:00Z";
    experiment.accuracy = {0.93, 0.92, {}, 10000, {0.9145, 0.9252}};
    LatencyRecord latency;
    latency.ratio = ratio;
    latency.ratioCi95 = {ratio - 0.01, ratio + 0.01};
    experiment.latency = {{"sparse", latency}};
    experiment.environment = {{"cpu", "EPYC"}};
    return experiment;
}

TargetHistory history()
{
    TargetHistory history;
    history.kept = measured(0.5);
    for (const double ratio : {0.5, 0.7}) {
        Reassessment later;
        later.experiment = "one";
        later.measured = measured(ratio);
        later.lost = 200;
        later.gained = 100;
        history.later.push_back(later);
    }
    history.later.back().measured.environment["cpu"] = "Xeon";
    return history;
}

TEST(HistoryPlot, ShowsEveryMeasurementAndWhereTheMachineChanged)
{
    const Plot plot = historyPlot(history());
    ASSERT_EQ(plot.panels.size(), 2u);
    ASSERT_EQ(plot.panels[0].lines.front().points.size(), 3u);
    EXPECT_NEAR(plot.panels[0].lines.front().points[2].y, 1.0, 1e-9);
    EXPECT_EQ(plot.panels[1].lines.front().points[2].y, 0.7);
    ASSERT_EQ(plot.boundaries.size(), 1u);
    EXPECT_EQ(plot.boundaries[0].x, 1.5);
    EXPECT_TRUE(plot.boundaries[0].text.contains("Xeon")) << plot.boundaries[0].text.toStdString();
}

TEST(HistoryPlot, TheTableSaysWhetherItStillHolds)
{
    const ChartTable table = historyTable(history());
    ASSERT_EQ(table.rows.size(), 3u);
    for (const QVariantList& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(table.rows[1].last(), "yes");
    EXPECT_EQ(table.rows[2].last(), "NO");
}

TEST(HistoryPlot, TellsOfAPointWithoutLettingTextIn)
{
    TargetHistory bad = history();
    bad.later.back().measured.environment["cpu"] = "<img src=x>";
    const QString text = historyPointText(bad, 2);
    EXPECT_FALSE(text.contains("<img"));
    EXPECT_TRUE(text.contains("WORSE")) << text.toStdString();
}

TEST(DriftModel, HoldsUnderTheTester)
{
    DriftModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFigures(history().drift(2).figures);
    ASSERT_EQ(model.rowCount(), 3);
    const QModelIndex latency = model.index(2, DriftModel::VerdictColumn);
    EXPECT_EQ(latency.data(), "WORSE");
    EXPECT_TRUE(latency.data(Qt::FontRole).value<QFont>().bold());
    model.setFigures({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ReassessDialog, AsksForOtherDataOnlyWhereTheyAreWanted)
{
    auto* dialog = new ReassessDialog({"sparse 80"});
    QSignalSpy wanted(dialog, &ReassessDialog::wanted);
    QPushButton* start = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->isDefault()) start = button;
    ASSERT_TRUE(start);
    EXPECT_TRUE(start->isEnabled());
    dialog->findChildren<QRadioButton*>().last()->setChecked(true);
    EXPECT_FALSE(start->isEnabled()) << "no data were named";
    dialog->findChildren<QRadioButton*>().first()->setChecked(true);
    dialog->show();
    QTest::keyClick(dialog->findChildren<QRadioButton*>().first(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0], "");
}

}  // namespace
}  // namespace espalier
