#include "views/words/gate_words.h"

#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QStringList>

#include <cmath>

namespace espalier {

namespace {

/// "0.40", or with its unit "0.40 points".
QString figure(GateCheck::Kind kind, double value, bool withUnit = true)
{
    switch (kind) {
        case GateCheck::Kind::accuracyDrop:
            return withUnit && std::isfinite(value) ? tr("%1 points").arg(numberText(value, 2)) : numberText(value, 2);
        case GateCheck::Kind::latencyRatio:
            return withUnit ? tr("%1 × dense").arg(numberText(value, 3)) : numberText(value, 3);
        default:
            return bytesText(std::int64_t(value));
    }
}

QString profileText(const ProfileVerdict& verdict)
{
    QStringList limits;
    for (const LimitVerdict& limit : verdict.limits)
        if (limit.verdict != Verdict::pass) limits << limitText(limit);
    return limits.isEmpty() ? verdictName(verdict.verdict) : joinedClauses(limits);
}

}  // namespace

QString gateCheckName(const GateCheck& check)
{
    switch (check.kind) {
        case GateCheck::Kind::status:
            return tr("experiment");
        case GateCheck::Kind::accuracyDrop:
            return tr("accuracy lost");
        case GateCheck::Kind::latencyRatio:
            return check.subject.empty() ? tr("latency") : tr("latency, %1").arg(truthName(check.subject));
        case GateCheck::Kind::weights:
            return tr("stored weights");
        case GateCheck::Kind::activations:
            return tr("activation peak");
        case GateCheck::Kind::profile:
            return tr("profile %1").arg(QString::fromStdString(check.subject));
    }
    return {};
}

QString gateCheckText(const GateCheck& check)
{
    if (check.kind == GateCheck::Kind::status) return statusName(check.subject);
    if (check.verdict) return profileText(*check.verdict);
    const QString limit = figure(check.kind, check.limit);
    if (!check.measured) return tr("not measured, at most %1 asked").arg(limit);
    QString measured = figure(check.kind, *check.measured);
    const bool hasInterval = check.ci95 && (*check.ci95)[1] > (*check.ci95)[0];
    if (hasInterval)
        measured = tr("%1 (%2 to %3)")
                       .arg(measured, figure(check.kind, (*check.ci95)[0], false),
                            figure(check.kind, (*check.ci95)[1], false));
    const QString text = tr("%1, at most %2 asked").arg(measured, limit);
    if (check.certain) return text;
    return check.passed ? tr("%1; the true value might be over the limit").arg(text)
                        : tr("%1; the true value might be within the limit").arg(text);
}

}  // namespace espalier
