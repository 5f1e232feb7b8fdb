#pragma once

#include "core/estimate/forecast_check.h"
#include "core/sensitivity/joint_gap.h"
#include "views/charts/chart_table.h"
#include "views/style/series_style.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What was foretold and what was measured: plain data, in the axes' units (percent of accuracy, times dense, nats).
struct TrustPoint {
    std::string id;
    double foretold = 0, measured = 0;
    std::optional<Interval> foretoldInterval, measuredInterval;
    bool outside = false;  ///< what was measured lies outside of what was foretold
    Family family = Family::mixed;
    QString tip;  ///< rich text
};

struct TrustPoints {
    QString name;  ///< "accuracy", "latency"
    QString unit;  ///< "%", "× dense"
    double leastSpan = 0;
    std::vector<TrustPoint> points;
    bool logarithmic = false;
    QString across = {}, up = {};  ///< titles of the axes, where "foretold" and "measured" would not do
};

TrustPoints accuracyTrust(const ForecastTrust& trust, const std::vector<Experiment>& experiments);
/// A point for each truth but "masked", which nothing has to be foretold of.
TrustPoints latencyTrust(const ForecastTrust& trust, const std::vector<Experiment>& experiments);

/// Plans that a scan measured as a whole over what their cuts add up to. The id of a point is its place among them.
TrustPoints jointTrust(const std::vector<JointGap>& gaps);
ChartTable jointTrustTable(const std::vector<JointGap>& gaps);

/// How far to trust the forecast, in a few sentences.
QString trustVerdict(const ForecastTrust& trust);
ChartTable trustTable(const TrustPoints& points, const ForecastTrust& trust);

}  // namespace espalier
