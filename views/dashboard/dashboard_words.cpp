#include "views/dashboard/dashboard_words.h"

#include "views/charts/quantity.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// Two digits are as many as anybody keeps in mind.
QString timesText(double times) { return QLocale().toString(times, 'f', times < 9.95 ? 1 : 0); }

QString partText(double part) { return percentText(part, 0); }

/// What a limit asks and what there is, for people who do not know the words.
QString plainLimit(const LimitVerdict& limit)
{
    const bool known = limit.measured.has_value();
    const double value = limit.measured.value_or(0);
    const QString about = limit.estimated() ? tr("about ") : QString();
    switch (limit.kind) {
        case LimitVerdict::Kind::p99:
            return known ? tr("99 of 100 answers within %1%2; %3 allowed")
                               .arg(about, millisecondsText(value), millisecondsText(limit.asked))
                         : tr("how long answers take there was not measured");
        case LimitVerdict::Kind::rate:
            return known ? tr("%1%2 requests a second; %3 needed").arg(about, rateText(value), rateText(limit.asked))
                         : tr("how many requests it serves was not measured");
        case LimitVerdict::Kind::memory:
            return tr("%1%2 of memory; there are %3")
                .arg(about, bytesText(std::int64_t(value)), bytesText(std::int64_t(limit.asked)));
        case LimitVerdict::Kind::accuracy:
            return tr("%1 of answers right; %2 asked").arg(percentText(value), percentText(limit.asked));
        case LimitVerdict::Kind::classAccuracy:
            return known ? tr("%1: %2 right; %3 asked")
                               .arg(QString::fromStdString(limit.subject), percentText(value), percentText(limit.asked))
                         : tr("%1 was not looked at").arg(QString::fromStdString(limit.subject));
    }
    return {};
}

}  // namespace

QString speedText(double ratio, const Interval& interval)
{
    if (interval[0] <= 1 && interval[1] >= 1) return tr("as today");
    return tr("%1 ×").arg(timesText(1 / ratio));
}

QString insteadText(const QString& now, const QString& dense)
{
    return now == dense ? tr("as today") : tr("instead of %1").arg(dense);
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
        case Verdict::pass:
            return tr("yes");
        case Verdict::fail:
            return tr("no");
        case Verdict::unknown:
            break;
    }
    return tr("not known yet");
}

QString changeText(double change, int decimals)
{
    const QString points = pointsText(std::abs(change), decimals).remove('+');
    if (std::abs(change) < 0.5 * std::pow(10.0, -decimals - 2)) return tr("as many as today");
    return change < 0 ? tr("%1 points fewer than today").arg(points) : tr("%1 points more than today").arg(points);
}

QString betweenText(const Interval& change)
{
    return tr("(%1 to %2)").arg(pointsText(change[0]), pointsText(change[1]));
}

QString dashboardHeadline(const Experiment& experiment, const Experiment& dense)
{
    const LatencyRecord* latency = deployableLatency(experiment).second;
    const double change = experiment.accuracy.final() - experiment.accuracy.dense;
    QStringList gains;
    if (latency && latency->ratioCi95[1] < 1)
        gains << tr("answers %1 times as fast").arg(timesText(1 / latency->ratio));
    if (dense.memory.weightsStored > 0 && experiment.memory.weightsStored > 0) {
        const double part = 1 - double(experiment.memory.weightsStored) / double(dense.memory.weightsStored);
        if (part > 0.02) gains << tr("takes %1 less space").arg(partText(part));
    }
    const QString gain = gains.isEmpty() ? tr("gains nothing that was measured") : gains.join(tr(" and "));
    const int decimals = accuracyDecimals(experiment.accuracy.ci95);
    if (change >= 0.5 * std::pow(10.0, -decimals - 2))
        return tr("A smaller version of the model that %1, and is right more often.").arg(gain);
    const double lost = 1000 * std::abs(change);
    if (lost < 0.5) return tr("A smaller version of the model that %1, and is right as often.").arg(gain);
    return tr("A smaller version of the model that %1, and gets %2 more of 1,000 answers wrong.")
        .arg(gain, countText(std::llround(lost)));
}

QString ruleText(Recommendation::Rule rule, const QString& name)
{
    switch (rule) {
        case Recommendation::Rule::decided:
            return tr("“%1”: this one was decided on.").arg(name);
        case Recommendation::Rule::tagged:
            return tr("“%1”: somebody tagged it “ship”.").arg(name);
        case Recommendation::Rule::selected:
            return tr("“%1”: it is selected. Nothing was decided yet.").arg(name);
        case Recommendation::Rule::knee:
            return tr("“%1”: of those that lose little, smaller ones lose more than they gain. Nothing was "
                      "decided yet.")
                .arg(name);
        case Recommendation::Rule::none:
            break;
    }
    return {};
}

QString payerText(const ClassChange& change, const QString& name)
{
    const double images = std::max<double>(1, double(change.images));
    return tr("%1: %2 right instead of %3")
        .arg(name, percentText(double(change.prunedRight) / images, 0),
             percentText(double(change.denseRight) / images, 0));
}

DashboardCheck checkOf(const OperatingProfile& profile, const Assessment& assessment)
{
    DashboardCheck check;
    check.verdict = assessment.verdict.verdict;
    check.name = QString::fromStdString(profile.name);
    if (!profile.device.empty()) check.name += tr(" (%1)").arg(QString::fromStdString(profile.device));
    const LimitVerdict* told = assessment.verdict.decidingLimit();
    if (told) check.text = plainLimit(*told);
    check.estimated = told && told->estimated();
    return check;
}

QStringList surenessTexts(const DashboardMaterial& material)
{
    const Experiment& experiment = *material.experiment;
    const AccuracyRecord& accuracy = experiment.accuracy;
    QStringList texts;
    texts << tr("Tried on %1 samples it had never seen: the share of right answers is between %2 and %3.")
                 .arg(countText(accuracy.n), percentText(accuracy.ci95[0], accuracyDecimals(accuracy.ci95)),
                      percentText(accuracy.ci95[1], accuracyDecimals(accuracy.ci95)));
    if (const LatencyRecord* latency = deployableLatency(experiment).second; latency && latency->ratio > 0) {
        const double width = (latency->ratioCi95[1] - latency->ratioCi95[0]) / latency->ratio;
        const QString half = percentText(width / 2, width < 0.02 ? 1 : 0);  // nothing is sure to within 0 %
        texts << (width <= 0.1 ? tr("Speed was measured side by side with the model of today, on this machine; "
                                    "it is sure to within %1.")
                                     .arg(half)
                               : tr("Speed was measured side by side with the model of today, but the machine "
                                    "was busy: it is sure to within %1 only.")
                                     .arg(half));
    }
    if (material.load && material.load->otherProcessors() > 0.1)
        texts << tr(
            "The machine was busy with other programs while requests were served: on a quiet one answers "
            "come sooner.");
    if (!material.load) texts << tr("How it does with many requests at once was not tried yet.");
    if (material.foretold && std::isfinite(*material.foretold)) {
        const double apart = 100 * (accuracy.final() - *material.foretold);
        texts << (std::abs(apart) < 2
                      ? tr("From the other experiments alone %1 right answers were expected: it fits.")
                            .arg(percentText(*material.foretold))
                      : tr("From the other experiments alone %1 right answers were expected: worth a second look.")
                            .arg(percentText(*material.foretold)));
    }
    return texts;
}

void emptyWords(DashboardFacts& facts, const DashboardMaterial& material)
{
    if (!material.isMeasured) {
        facts.emptyTitle = tr("The model is not measured yet");
        facts.emptyText = material.running > 0 ? tr("It is being measured; what it can do is shown here then.")
                                               : tr("As soon as it is, and smaller versions of it, here is "
                                                    "what they are worth.");
    } else if (material.experiments <= 1) {
        facts.emptyTitle = tr("No smaller version was tried yet");
        facts.emptyText =
            material.running > 0
                ? tr("%1 are under way; the best of them is shown here.").arg(countText(std::int64_t(material.running)))
                : tr("Run or Sweep makes some; the best of them is shown here.");
    } else {
        facts.emptyTitle = tr("No version can be recommended");
        facts.emptyText =
            tr("Those that were tried failed or did not come to an accuracy. What went wrong is "
               "told below the experiments.");
    }
}

}  // namespace espalier
