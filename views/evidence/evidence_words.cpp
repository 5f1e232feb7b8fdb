#include "views/evidence/evidence_words.h"

#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tip_text.h"
#include "views/words/tr.h"

#include <algorithm>

namespace espalier {

namespace {

QString asked(const LimitVerdict& limit, double value)
{
    const QString figure = limitFigure(limit.kind, value);
    return limit.kind == LimitVerdict::Kind::rate ? tr("%1/s").arg(figure) : figure;
}

QString limitSubject(const LimitVerdict& limit)
{
    QString name = limitName(limit.kind);
    if (!limit.subject.empty()) name += ' ' + QString::fromStdString(limit.subject);
    return name;
}

}  // namespace

QString limitingText(const ProfileVerdict& verdict)
{
    if (const LimitVerdict* deciding = verdict.decidingLimit()) return limitText(*deciding);
    return verdict.limits.empty() ? tr("asks for nothing") : tr("nothing was measured");
}

QString limitFromText(LimitVerdict::From from)
{
    switch (from) {
        case LimitVerdict::From::none:
            return tr("not measured");
        case LimitVerdict::From::alone:
            return tr("measured alone; a load only makes it worse");
        case LimitVerdict::From::reckoned:
            return tr("estimated from the median latency");
        case LimitVerdict::From::load:
            return tr("measured under load");
        case LimitVerdict::From::measured:
            return tr("measured");
    }
    return {};
}

QString verdictTip(const Assessment& assessment)
{
    QString tip =
        tipHeading(tr("%1 on %2: %3")
                       .arg(QString::fromStdString(assessment.name), QString::fromStdString(assessment.verdict.profile),
                            verdictName(assessment.verdict.verdict)));
    for (const LimitVerdict& limit : assessment.verdict.limits)
        tip += tipLine(tr("%1: %2").arg(verdictName(limit.verdict), limitText(limit)));
    if (assessment.worstP99Ms)
        tip += tipLine(tr("p99 in the worst surroundings: %1").arg(millisecondsText(*assessment.worstP99Ms)));
    return tip;
}

ChartTable limitsTable(const OperatingProfile& profile, const Assessment& assessment)
{
    ChartTable table;
    table.title = tr("%1 on %2").arg(QString::fromStdString(assessment.name), QString::fromStdString(profile.name));
    table.columns = {tr("Limit"), tr("Verdict"), tr("Asked"), tr("Measured"), tr("Used up (%)"), tr("Where from")};
    for (const LimitVerdict& limit : assessment.verdict.limits)
        table.rows.push_back({limitSubject(limit), verdictName(limit.verdict), asked(limit, limit.asked),
                              !limit.measured     ? QString(QChar(0x2013))
                              : limit.estimated() ? tr("about %1").arg(asked(limit, *limit.measured))
                                                  : asked(limit, *limit.measured),
                              limit.use ? QVariant(std::round(1000 * *limit.use) / 10) : QVariant(),
                              limitFromText(limit.from)});
    return table;
}

QString verdictsHeadline(const std::vector<OperatingProfile>& profiles,
                         const std::vector<std::vector<Assessment>>& rows)
{
    QStringList parts;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const auto passing = std::count_if(rows.begin(), rows.end(), [i](const std::vector<Assessment>& row) {
            return row[i].verdict.verdict == Verdict::pass;
        });
        parts << tr("%1: met by %2 of %3").arg(QString::fromStdString(profiles[i].name)).arg(passing).arg(rows.size());
    }
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace espalier
