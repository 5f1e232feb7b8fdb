// The page of sensitivities: its map, chart, curves and panel.
#include "tests/views/samples.h"
#include "views/sensitivity/sensitivity_chart.h"
#include "views/sensitivity/sensitivity_colours.h"
#include "views/sensitivity/sensitivity_panel.h"
#include "views/sensitivity/sensitivity_plot.h"
#include "views/style/theme.h"

#include <gmock/gmock.h>
#include <QAction>
#include <QComboBox>
#include <QPalette>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <cmath>

namespace espalier {
namespace {

using testing::HasSubstr;

/// `lost` of a thousand images; NaN: it diverged.
SensitivityPoint point(const char* layer, const char* pattern, double sparsity, std::int64_t lost, double divergence)
{
    return {{1000, 900 - lost, 900, lost, 0, divergence, divergence / 10},
            {layer, Pattern::parse(pattern), "magnitude", sparsity},
            sparsity};
}

ScanResult scan()
{
    ScanResult scan;
    scan.points = {point("stem", "unstructured", 0.5, 2, 0.01), point("stem", "unstructured", 0.9, 300, 1.5),
                   point("fc", "unstructured", 0.5, 0, 0.001), point("fc", "unstructured", 0.9, 5, std::nan("")),
                   point("stem", "channel", 0.25, 40, 0.2)};
    return scan;
}

const ScannedKind byWeights{Pattern::parse("unstructured"), "magnitude"};
const ScannedKind byChannels{Pattern::parse("channel"), "magnitude"};

TEST(SensitivityMapTest, HasARowALayerAndTellsWhereAccuracyBreaks)
{
    const SensitivityMap map = sensitivityMap(samples::model(), scan(), byWeights);
    ASSERT_EQ(map.rows.size(), 2u);
    EXPECT_THAT(map.levels, testing::ElementsAre(0.5, 0.9));
    EXPECT_EQ(map.rows[0].layer, "stem");
    EXPECT_EQ(map.rows[0].breaks, 0.9);
    EXPECT_EQ(scannedKinds(scan()), (std::vector{byWeights, byChannels}));
}

TEST(SensitivityMapTest, CoupledLayersShareARow)
{
    const SensitivityMap map = sensitivityMap(samples::model(), scan(), byChannels);
    ASSERT_EQ(map.rows.size(), 1u);
    EXPECT_EQ(map.rowOf("block.conv2"), 0) << "it makes the same channels as the stem";
    EXPECT_EQ(map.rowOf("fc"), -1);
    EXPECT_TRUE(sensitivityTip(map.rows[0], *map.rows[0].cells[0], 0.2).contains("stem + block.conv2"));
}

TEST(SensitivityMapTest, TellsOfACellAllThatIsKnown)
{
    const SensitivityMap map = sensitivityMap(samples::model(), scan(), byWeights);
    const std::string tip = sensitivityTip(map.rows[0], *map.rows[0].cells[1], 0.25).toStdString();
    for (const char* words :
         {"unstructured 90 %", "−30.0 points", "1.5", "300 lost", "saves 0.250 ms", "breaks at 90 %"})
        EXPECT_THAT(tip, HasSubstr(words));
    EXPECT_EQ(measureText(*map.rows[1].cells[1], SensitivityMeasure::divergence), "diverged");
    const ChartTable table = sensitivityTable(map, samples::model(), TimeTable(samples::model(), scan()));
    EXPECT_EQ(table.rows.size(), 4u);
}

TEST(SensitivityColoursTest, WhatIsWorseStandsOutMoreAndItsFigureCanBeRead)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = ownPalette(dark);
        for (const auto measure : {SensitivityMeasure::accuracy_change, SensitivityMeasure::divergence}) {
            const SensitivityColours colours(palette, measure);
            double last = 0;
            for (int step = 0; step <= 20; ++step) {
                const QColor colour = colours.at(step / 20.0);
                EXPECT_GE(contrast(colours.textOn(colour), colour), 4.5) << step;
                const double stands = contrast(colour, palette.color(QPalette::Base));
                EXPECT_GE(stands, last - 1e-6) << step;
                last = stands;
            }
        }
    }
}

struct SensitivityPanelTest : testing::Test {
    QAction scanAction{"Scan…"};
    SensitivityPanel panel{&scanAction};
    SensitivityChart* chart = panel.findChild<SensitivityChart*>();

    SensitivityPanelTest()
    {
        panel.resize(700, 600);
        panel.show();
        panel.setScan(samples::model(), scan());
    }
};

TEST_F(SensitivityPanelTest, AClickChoosesALayerAndALayerChosenElsewhereIsMarked)
{
    QSignalSpy chosen(&panel, &SensitivityPanel::layerChosen);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->cellRect(1, 0).center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0], "fc");
    panel.setCurrentLayer("stem");
    EXPECT_EQ(chart->current(), "stem");
    EXPECT_EQ(chosen.size(), 1) << "what comes from elsewhere is not told back";
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->current(), "fc");
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_TRUE(chart->tipOf(1, 0).contains("fc"));
}

TEST_F(SensitivityPanelTest, AnotherPatternKeepsTheLayer)
{
    panel.setCurrentLayer("stem");
    auto* kind = panel.findChildren<QComboBox*>().first();
    ASSERT_EQ(kind->count(), 2);
    kind->setCurrentIndex(1);
    EXPECT_EQ(chart->map().kind, byChannels);
    EXPECT_EQ(chart->current(), "stem");
    panel.setScan({}, {});
    EXPECT_TRUE(chart->map().rows.empty());
}

TEST(SensitivityPlotTest, ALayerHasACurveAPattern)
{
    const ScanResult known = scan();
    const Plot plot = sensitivityPlot(samples::model(), known, "block.conv2");
    ASSERT_EQ(plot.panels.size(), 2u);
    EXPECT_EQ(plot.panels[0].lines.size(), 1u) << "channels of its group; its own weights were not scanned";
    const Plot stem = sensitivityPlot(samples::model(), known, "stem");
    EXPECT_EQ(stem.panels[0].lines.size(), 2u);
    EXPECT_TRUE(std::isnan(sensitivityPlot(samples::model(), known, "fc").panels[1].lines[0].points[1].y));
}

}  // namespace
}  // namespace espalier
