#include "views/words/joint_words.h"

#include "views/words/names.h"
#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// Two digits that mean something.
QString timesText(double ratio) { return QLocale().toString(ratio, 'f', ratio < 0.1 ? 3 : ratio < 0.95 ? 2 : 1); }

bool addsUp(double ratio) { return std::abs(ratio - 1) < 0.05; }

}  // namespace

QString togetherText(double ratio)
{
    return addsUp(ratio) ? tr("together they cost what the single cuts add up to")
                         : tr("together they cost %1 times what the single cuts add up to").arg(timesText(ratio));
}

QString togetherBasis(const Forecast& forecast)
{
    if (forecast.jointPlans == 0)
        return tr(
            "No plan of this kind was measured as a whole yet: it is taken that what single cuts cost adds up. "
            "Scan once more to have some measured.");
    const QString from = forecast.jointPlans == 1
                             ? tr("by the one plan that a scan measured as a whole")
                             : tr("by the %1 plans that scans measured as a whole").arg(forecast.jointPlans);
    return addsUp(forecast.together) ? tr("Together its cuts cost what they add up to alone, %1.").arg(from)
                                     : tr("Together its cuts cost %1 times what they add up to alone, %2.")
                                           .arg(timesText(forecast.together), from);
}

QString jointName(const JointGap& gap)
{
    const QString pattern = patternName(gap.point.cuts.front().pattern);
    const int count = int(gap.point.cuts.size());
    return gap.structured() ? tr("%1, %2 groups").arg(pattern).arg(count) : tr("%1, %2 layers").arg(pattern).arg(count);
}

QString jointVerdict(const std::vector<JointGap>& gaps)
{
    if (gaps.empty())
        return tr(
            "Whether what single cuts cost adds up was not measured yet: scan once more, and a few plans are "
            "measured as a whole.");
    std::vector<double> ratios;
    for (const JointGap& gap : gaps) ratios.push_back(gap.ratio());
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    if (gaps.size() == 1) return tr("1 plan was measured as a whole: %1.").arg(togetherText(*least));
    if (addsUp(*least) && addsUp(*most))
        return tr("%1 plans were measured as a whole: together cuts cost what they add up to alone.").arg(gaps.size());
    return tr("%1 plans were measured as a whole: together cuts cost %2 to %3 times what they add up to alone.")
        .arg(gaps.size())
        .arg(timesText(*least), timesText(*most));
}

}  // namespace espalier
