#include "tests/views/samples.h"
#include "views/charts/plot_view.h"
#include "views/sensitivity/staircase_dialog.h"
#include "views/sensitivity/staircase_plot.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace espalier {
namespace {

std::vector<ChannelTime> fourByFour(const std::string& layer)
{
    std::vector<ChannelTime> times;
    for (int channels = 1; channels <= 16; ++channels)
        times.push_back({layer, channels, 1, 1, double((channels + 3) / 4)});
    return times;
}

struct StaircaseDialogTest : testing::Test {
    const Layer layer = samples::model().layers.front();
    std::vector<ChannelTime> times;
    std::int64_t planned = 16;
    bool busy = false;
    StaircaseDialog dialog{layer, {[this] { return times; }, [this] { return planned; }, [this] { return busy; }}, true};
    QPushButton* measure = [this] {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().contains(QLatin1String("Measure"))) return button;
        return static_cast<QPushButton*>(nullptr);
    }();
    QString said() const
    {
        QString all;
        for (QLabel* label : dialog.findChildren<QLabel*>()) all += label->text() + '\n';
        return all;
    }

    StaircaseDialogTest() { dialog.setAttribute(Qt::WA_DeleteOnClose, false); }
};

TEST_F(StaircaseDialogTest, MeasuresOnceAtATime)
{
    QSignalSpy wanted(&dialog, &StaircaseDialog::measureWanted);
    ASSERT_TRUE(measure);
    measure->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toString().toStdString(), layer.path);
    busy = true;
    dialog.refresh();
    EXPECT_FALSE(measure->isEnabled());
    times = fourByFour(layer.path);
    busy = false;
    dialog.refresh();
    EXPECT_TRUE(measure->isEnabled());
    EXPECT_TRUE(dialog.findChild<PlotView*>("staircase")->plot().hasPoints());
}

TEST_F(StaircaseDialogTest, SaysWhatMoreChannelsWouldCost)
{
    times = fourByFour(layer.path);
    planned = 9;
    dialog.refresh();
    EXPECT_TRUE(said().contains("12 channels take no longer than the 9")) << said().toStdString();
    EXPECT_TRUE(said().contains("next stair down is at 8"));
    EXPECT_EQ(dialog.findChild<PlotView*>("staircase")->plot().boundaries.size(), 1u);
    planned = 12;
    dialog.refresh();
    EXPECT_TRUE(said().contains("more would take longer"));
}

TEST(StaircasePlotTest, TheTableSaysWhichAreWorthHaving)
{
    const ChartTable table = staircaseTable(fourByFour("conv"), "conv");
    ASSERT_EQ(table.rows.size(), 16u);
    int worth = 0;
    for (const auto& row : table.rows) worth += !row.back().toString().isEmpty();
    EXPECT_EQ(worth, 4);
}

}  // namespace
}  // namespace espalier
