#pragma once

#include "core/profile/assessment.h"
#include "views/charts/chart_table.h"

#include <QString>

namespace espalier {

// What evidence says, in words and as tables.

/// Why a profile is passed, failed or undecided, in a line: its limiting figure.
QString limitingText(const ProfileVerdict& verdict);
/// All of it for a tooltip, in rich text.
QString verdictTip(const Assessment& assessment);
QString limitFromText(LimitVerdict::From from);  ///< "measured under load", "estimated from the median latency"
/// Every limit of a profile with what was measured.
ChartTable limitsTable(const OperatingProfile& profile, const Assessment& assessment);
/// "2 of 3 experiments pass server, 1 passes edge": of each profile how many do.
QString verdictsHeadline(const std::vector<OperatingProfile>& profiles,
                         const std::vector<std::vector<Assessment>>& rows);

}  // namespace espalier
