#include "views/sensitivity/staircase_plot.h"

#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <algorithm>

namespace espalier {

namespace {

PlotPoint pointOf(const ChannelTime& time)
{
    return {double(time.channels), time.milliseconds, {}, std::to_string(time.channels)};
}

}  // namespace

Plot staircasePlot(const std::vector<ChannelTime>& staircase, std::int64_t planned)
{
    Plot plot;
    plot.xTitle = tr("channels");
    plot.wholeX = true;
    plot.leastXSpan = 4;
    PlotPanel panel;
    panel.title = tr("time of the layer alone (ms)");
    panel.leastSpan = 0;
    PlotLine every{tr("every number of channels"), {Family::channel, Qt::SolidLine, 0, false}, true, {}};
    PlotLine worth{tr("worth having"), {Family::channel}, false, {}};
    for (const ChannelTime& time : staircase) every.points.push_back(pointOf(time));
    for (const ChannelTime& time : edgesOf(staircase)) worth.points.push_back(pointOf(time));
    for (const PlotLine& line : {every, worth}) plot.legend.push_back({line.name, line.style});
    panel.lines = {std::move(every), std::move(worth)};
    plot.panels = {std::move(panel)};
    if (planned > 0 && !staircase.empty() && planned < staircase.back().channels)
        plot.boundaries = {{double(planned), tr("the plan leaves %1").arg(planned)}};
    return plot;
}

ChartTable staircaseTable(const std::vector<ChannelTime>& staircase, const QString& layer)
{
    ChartTable table{
        tr("Time of %1 by its channels").arg(layer), {tr("channels"), tr("time (ms)"), tr("worth having")}, {}};
    const auto edges = edgesOf(staircase);
    for (const ChannelTime& time : staircase)
        table.rows.push_back({double(time.channels), time.milliseconds,
                              std::find(edges.begin(), edges.end(), time) != edges.end() ? tr("yes") : QString()});
    return table;
}

QString staircaseVerdict(const std::vector<ChannelTime>& staircase, std::int64_t planned)
{
    const auto edges = edgesOf(staircase);
    if (edges.empty()) return {};
    const auto below =
        std::find_if(edges.rbegin(), edges.rend(), [&](const ChannelTime& edge) { return edge.channels < planned; });
    const std::int64_t free = mostForTheSameTime(staircase, planned);
    QStringList words;
    if (planned >= staircase.back().channels)
        words << tr("The plan leaves all %1 channels.").arg(planned);
    else if (free > planned)
        words << tr("%1 channels take no longer than the %2 that the plan leaves: more are cut than pays.")
                     .arg(free)
                     .arg(planned);
    else
        words << tr("The plan leaves %1 channels; more would take longer.").arg(planned);
    if (below != edges.rend()) words << tr("The next stair down is at %1.").arg(below->channels);
    return words.join(' ');
}

}  // namespace espalier
