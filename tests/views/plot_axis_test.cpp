#include "views/charts/plot_axis.h"
#include "views/charts/axis_range.h"

#include <gtest/gtest.h>
#include <QStringList>

#include <cmath>

namespace espalier {
namespace {

TEST(AxisRangeTest, HoldsTheValuesAndDoesNotBlowUpNoise)
{
    const AxisRange wide = rangeFor({0.2, 1.0}, 0.2);
    EXPECT_LT(wide.low, 0.2);
    EXPECT_GT(wide.high, 1.0);
    EXPECT_DOUBLE_EQ(wide.step, 0.1);
    const AxisRange narrow = rangeFor({0.999, 1.001}, 0.2);
    EXPECT_GE(narrow.high - narrow.low, 0.2);
    EXPECT_EQ(ticksFor(0, 0.06).decimals, 2);
    EXPECT_EQ(ticksFor(0, 600).decimals, 0);
}

TEST(PlotAxisTest, MapsThereAndBack)
{
    for (bool logarithmic : {false, true}) {
        PlotAxis axis;
        axis.setLogarithmic(logarithmic);
        axis.fit({0.2, 1.0}, 0.2);
        EXPECT_TRUE(axis.contains(0.2));
        EXPECT_TRUE(axis.contains(1.0));
        EXPECT_NEAR(axis.value(axis.position(0.4)), 0.4, 1e-12);
    }
}

TEST(PlotAxisTest, ZoomKeepsWhatIsUnderThePointer)
{
    PlotAxis axis;
    axis.fit({0, 10}, 1);
    const double before = axis.value(0.3);
    axis.zoom(0.3, 0.5);
    EXPECT_NEAR(axis.value(0.3), before, 1e-9);
    for (int i = 0; i < 200; ++i) axis.zoom(0.5, 0.5);
    EXPECT_GT(axis.high() - axis.low(), 0);
    for (int i = 0; i < 400; ++i) axis.zoom(0.5, 2);
    EXPECT_LT(axis.high() - axis.low(), 1000);
    EXPECT_LT(axis.ticks(6).size(), 20u);
}

TEST(PlotAxisTest, LogarithmicTicksAreRound)
{
    PlotAxis axis;
    axis.setLogarithmic(true);
    axis.fit({0.1, 1.0}, 0.2);
    QStringList labels;
    for (const PlotAxis::Tick& tick : axis.ticks(6)) labels << tick.label;
    EXPECT_EQ(labels, (QStringList{"0.1", "0.2", "0.5", "1"}));
    EXPECT_TRUE(std::isnan(axis.position(0))) << "nothing has no place";
    axis.fit({}, 0.2);
    EXPECT_GE(axis.ticks(6).size(), 2u);
}

TEST(PlotAxisTest, LabelsAreInTheUnitOfBytes)
{
    PlotAxis axis;
    axis.fit({100e3, 500e3}, 0);
    const double unit = byteUnit(axis.high());
    EXPECT_EQ(byteUnitName(unit), "kB");
    EXPECT_EQ(axis.ticks(5, unit).front().label, "100");
}

}  // namespace
}  // namespace espalier
