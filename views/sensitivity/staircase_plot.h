#pragma once

#include "core/sensitivity/channel_time.h"
#include "views/charts/chart_table.h"
#include "views/charts/plot.h"

#include <QString>

namespace espalier {

/// Time over channels, every count and, marked, those worth having. `planned`: channels the plan leaves; shown as a
/// boundary. The id of a point is its number of channels.
Plot staircasePlot(const std::vector<ChannelTime>& staircase, std::int64_t planned);

ChartTable staircaseTable(const std::vector<ChannelTime>& staircase, const QString& layer);

/// What it says of the plan: how many more channels would cost nothing, and the next stair down.
QString staircaseVerdict(const std::vector<ChannelTime>& staircase, std::int64_t planned);

}  // namespace espalier
