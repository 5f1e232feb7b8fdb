#include "views/trust/trust_points.h"

#include "views/words/joint_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tip_text.h"
#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace espalier {

namespace {

using ById = std::unordered_map<std::string, const Experiment*>;

ById byId(const std::vector<Experiment>& experiments)
{
    ById found;
    for (const Experiment& experiment : experiments) found[experiment.id] = &experiment;
    return found;
}

QString titleLine(const ForecastCheck& check) { return tipHeading(QString::fromStdString(check.name)); }

Interval percentOf(const Interval& interval) { return {100 * interval[0], 100 * interval[1]}; }

QString learntLine(const ForecastCheck& check)
{
    const int from = check.forecast.learntFrom;
    return tipLine(from == 0   ? tr("foretold by the scan alone")
                   : from == 1 ? tr("foretold from the scan and 1 other experiment")
                               : tr("foretold from the scan and %1 other experiments").arg(from));
}

QString percents(const Interval& interval)
{
    return tr("%1 … %2").arg(percentText(interval[0]), percentText(interval[1]));
}

QString coverageWords(const ForecastTrust& trust)
{
    const auto held = std::count_if(trust.checks.begin(), trust.checks.end(),
                                    [](const ForecastCheck& check) { return check.covered(); });
    const QString counted = tr("%1 of %2 accuracies lie in the interval that was foretold")
                                .arg(countText(held), countText(std::int64_t(trust.checks.size())));
    switch (verdictOf(trust)) {
        case ForecastVerdict::unknown:
            return tr("Too few experiments to say: %1.").arg(counted);
        case ForecastVerdict::too_narrow:
            return tr("Take the intervals for too narrow: %1, fewer than the 90 % meant.").arg(counted);
        case ForecastVerdict::sound:
            return tr("The intervals can be believed: %1, 90 % are meant to.").arg(counted);
        case ForecastVerdict::too_wide:
            return tr("The intervals are wider than need be: %1, more than the 90 % meant.").arg(counted);
    }
    return {};
}

QString biasWords(const ForecastTrust& trust)
{
    constexpr double noticeable = 0.002;
    if (std::abs(trust.bias) < noticeable || std::abs(trust.bias) < 0.5 * trust.medianError) return {};
    const QString points = pointsText(std::abs(trust.bias)).mid(1);
    return ' ' + (trust.bias > 0 ? tr("It leans to the hopeful side, by %1 points.").arg(points)
                                 : tr("It leans to the careful side, by %1 points.").arg(points));
}

QString latencyWords(const ForecastTrust& trust)
{
    if (trust.latencies == 0) return tr("No latency could be foretold yet.");
    const QString error = percentText(trust.medianLatencyError, trust.medianLatencyError < 0.095 ? 1 : 0);
    return (trust.medianLatencyError <= 0.05   ? tr("Latencies are close: half are within %1 of what was measured.")
            : trust.medianLatencyError <= 0.15 ? tr("Latencies are good for an order, not for a limit: half are within "
                                                    "%1 of what was measured.")
                                               : tr("Measure latencies before deciding: only half are within %1."))
        .arg(error);
}

}  // namespace

TrustPoints accuracyTrust(const ForecastTrust& trust, const std::vector<Experiment>& experiments)
{
    TrustPoints points{tr("accuracy"), tr("%"), 1, {}};
    const ById known = byId(experiments);
    for (const ForecastCheck& check : trust.checks) {
        const auto experiment = known.find(check.id);
        if (experiment == known.end()) continue;
        TrustPoint point{check.id,
                         100 * *check.forecast.accuracy,
                         100 * check.accuracy,
                         percentOf(check.forecast.accuracy90),
                         {},
                         !check.covered(),
                         familyOf(*experiment->second),
                         {}};
        // The interval is the final accuracy's; of what was foretold before recovery there is none.
        if (experiment->second->accuracy.final() == check.accuracy)
            point.measuredInterval = percentOf(experiment->second->accuracy.ci95);
        point.tip = titleLine(check) +
                    tipLine(tr("foretold %1, 90 % interval %2")
                                .arg(percentText(*check.forecast.accuracy), percents(check.forecast.accuracy90))) +
                    tipLine(check.covered() ? tr("measured %1").arg(percentText(check.accuracy))
                                            : tr("measured %1: outside").arg(percentText(check.accuracy))) +
                    tipLine(check.forecast.recovered ? tr("after its recovery") : tr("before any recovery")) +
                    learntLine(check);
        points.points.push_back(std::move(point));
    }
    return points;
}

TrustPoints latencyTrust(const ForecastTrust& trust, const std::vector<Experiment>& experiments)
{
    TrustPoints points{tr("latency"), tr("× dense"), 0.1, {}};
    const ById known = byId(experiments);
    for (const ForecastCheck& check : trust.checks) {
        const auto experiment = known.find(check.id);
        if (experiment == known.end()) continue;
        for (const auto& [truth, ratio] : check.forecast.ratios) {
            const auto measured = experiment->second->latency.find(truth);
            if (truth == "masked" || measured == experiment->second->latency.end()) continue;
            const LatencyRecord& latency = measured->second;
            TrustPoint point{
                check.id, ratio, latency.ratio, {}, latency.ratioCi95, false, familyOf(*experiment->second), {}};
            point.tip =
                titleLine(check) +
                tipLine(tr("%1: foretold %2, measured %3")
                            .arg(truthName(truth), ratioText(ratio), ratioText(latency.ratio, latency.ratioCi95))) +
                tipLine(tr("%1 off").arg(percentText(std::abs(ratio / latency.ratio - 1))));
            points.points.push_back(std::move(point));
        }
    }
    return points;
}

TrustPoints jointTrust(const std::vector<JointGap>& gaps)
{
    TrustPoints points{tr("divergence"),
                       tr("nats"),
                       0,
                       {},
                       true,
                       tr("cuts alone, added up (nats)"),
                       tr("cuts together, measured (nats)")};
    const auto nats = [](double value) { return QLocale().toString(value, 'g', 3); };
    for (const JointGap& gap : gaps) {
        TrustPoint point{std::to_string(points.points.size()),     gap.alone, gap.point.divergence, {}, {}, false,
                         familyOf(gap.point.cuts.front().pattern), {}};
        constexpr double z95 = 1.96;
        const double half = z95 * gap.point.divergenceError;
        if (std::isfinite(half) && half < gap.point.divergence)
            point.measuredInterval = Interval{gap.point.divergence - half, gap.point.divergence + half};
        point.tip = tipHeading(jointName(gap)) +
                    tipLine(tr("added up %1 nats, together %2").arg(nats(gap.alone), nats(gap.point.divergence))) +
                    tipLine(togetherText(gap.ratio())) +
                    tipLine(tr("accuracy together %1 points, on %2 images")
                                .arg(pointsText(gap.point.accuracyChange()), countText(gap.point.images)));
        points.points.push_back(std::move(point));
    }
    return points;
}

ChartTable jointTrustTable(const std::vector<JointGap>& gaps)
{
    ChartTable table{tr("Plans measured as a whole"),
                     {tr("plan"), tr("added up (nats)"), tr("together (nats)"), tr("times"), tr("change (points)")},
                     {}};
    for (const JointGap& gap : gaps)
        table.rows.push_back(
            {jointName(gap), gap.alone, gap.point.divergence, gap.ratio(), 100 * gap.point.accuracyChange()});
    return table;
}

QString trustVerdict(const ForecastTrust& trust)
{
    if (trust.checks.empty()) return {};
    return tr("%1 Half are within %2 points.%3 %4")
        .arg(coverageWords(trust), pointsText(trust.medianError).mid(1), biasWords(trust), latencyWords(trust))
        .replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));  // a number and its unit stay in a line
}

ChartTable trustTable(const TrustPoints& points, const ForecastTrust& trust)
{
    std::unordered_map<std::string, QString> names;
    for (const ForecastCheck& check : trust.checks) names[check.id] = QString::fromStdString(check.name);
    const auto titled = [&](const QString& name) { return tr("%1 (%2)").arg(name, points.unit); };
    ChartTable table;
    table.title = tr("Forecast of %1").arg(points.name);
    table.columns = {tr("experiment"), titled(tr("foretold")), titled(tr("from")),
                     titled(tr("to")), titled(tr("measured")), tr("difference")};
    for (const TrustPoint& point : points.points) {
        const auto end = [&](int i) {
            return point.foretoldInterval ? QVariant((*point.foretoldInterval)[std::size_t(i)]) : QVariant();
        };
        table.rows.push_back(
            {names[point.id], point.foretold, end(0), end(1), point.measured, point.foretold - point.measured});
    }
    return table;
}

}  // namespace espalier
