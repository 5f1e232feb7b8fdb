#include "core/log/deployable.h"
#include "views/report/report_content.h"
#include "views/words/decision_words.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

using Kind = ReportParagraph::Kind;

QString rangeText(const LatencyRecord& latency)
{
    const int decimals = decimalsFor((latency.ratioCi95[1] - latency.ratioCi95[0]) / 2, 2, 3);
    return tr("%1 of the dense model's, 95 % between %2 and %3")
        .arg(ratioText(latency.ratio, latency.ratioCi95), ratioText(latency.ratioCi95[0], decimals),
             ratioText(latency.ratioCi95[1], decimals));
}

ReportTiles tiles(const Experiment& target)
{
    ReportTiles made;
    const AccuracyRecord& accuracy = target.accuracy;
    const double change = accuracy.final() - accuracy.dense;
    made.tiles.push_back({tr("Accuracy"), accuracyText(accuracy.final(), accuracy.ci95),
                          target.baseline ? tr("of %1 samples").arg(countText(accuracy.n))
                                          : tr("%1 points from dense").arg(pointsText(change)),
                          Tone::normal});
    const auto [truth, latency] = deployableLatency(target);
    if (latency)
        made.tiles.push_back({tr("Latency"), ratioText(latency->ratio, latency->ratioCi95),
                              tr("of dense, %1; median %2").arg(truthName(truth), millisecondsText(latency->medianMs)),
                              Tone::normal});
    made.tiles.push_back({tr("Stored weights"), bytesText(target.memory.weightsStored),
                          tr("of %1").arg(bytesText(target.memory.weightsDense)), Tone::normal});
    made.tiles.push_back({tr("Activations"), bytesText(target.memory.activationsPeak),
                          target.memory.rssPeak ? tr("process peak %1").arg(bytesText(*target.memory.rssPeak))
                                                : tr("at most alive at once"),
                          Tone::normal});
    return made;
}

QString gains(const Experiment& target)
{
    const auto [truth, latency] = deployableLatency(target);
    QStringList parts;
    if (latency) parts << tr("Time: %1 (%2).").arg(rangeText(*latency), truthName(truth));
    parts << tr("Stored: %1 instead of %2. Multiply-accumulates: %3 fewer.")
                 .arg(bytesText(target.memory.weightsStored), bytesText(target.memory.weightsDense),
                      percentText(target.sparsity.macs));
    return parts.join(QLatin1Char(' '));
}

QString losses(const Report& report)
{
    const AccuracyRecord& accuracy = report.target->accuracy;
    QString text = tr("Accuracy goes from %1 to %2.")
                       .arg(percentText(accuracy.dense, accuracy.ci95), accuracyText(accuracy.final(), accuracy.ci95));
    if (report.pays) {
        const Interval change = report.pays->all.ci95();
        text +=
            QLatin1Char(' ') +
            tr("Image by image that is %1 points, 95 % between %2 and %3; %4 images are newly wrong, %5 newly right.")
                .arg(pointsText(report.pays->all.change(), 2), pointsText(change[0], 2), pointsText(change[1], 2),
                     countText(report.pays->all.lost), countText(report.pays->all.gained));
    }
    return text;
}

QString whoLoses(const Report& report)
{
    if (!report.pays) return tr("Not known: what the models say of single images was not kept.");
    QStringList names;
    for (const ClassChange& each : report.pays->classes)
        if (each.certain() && each.change() < 0)
            names << tr("%1 (%2 points)")
                         .arg(plainLine(className(report.classNames, each.label)), pointsText(each.change()));
    if (names.isEmpty()) return tr("No class loses for certain.");
    const int more = int(names.size()) - 5;
    const QString list = joined(names.mid(0, 5));
    return more > 0 ? tr("%1, and %2 more.").arg(list, QString::number(more)) : tr("%1.").arg(list);
}

QString fits(const Report& report)
{
    QStringList parts;
    for (const Assessment& each : report.assessments)
        if (report.isTarget(each.experiment))
            parts << tr("%1: %2.").arg(plainLine(each.verdict.profile), verdictName(each.verdict.verdict));
    return parts.isEmpty() ? tr("Not judged: the workspace has no operating profile.") : parts.join(QLatin1Char(' '));
}

QString howSure(const Report& report)
{
    const auto [truth, latency] = deployableLatency(*report.target);
    QString text = tr("Accuracy from %1 samples.").arg(countText(report.target->accuracy.n));
    const auto samples = report.target->samples.find(truth);
    if (latency && samples != report.target->samples.end() && samples->second.count("candidate"))
        text += QLatin1Char(' ') + tr("Latency from %1 paired runs beside the dense model.")
                                       .arg(countText(std::int64_t(samples->second.at("candidate").size())));
    const int doubts = int(report.doubts.size());
    text += QLatin1Char(' ');
    if (doubts == 0) return text + tr("Nothing is known to be open.");
    return text + (doubts == 1 ? tr("One doubt is open, see the decision.")
                               : tr("%1 doubts are open, see the decision.").arg(doubts));
}

/// What was decided on may have been put away since.
QString undecidedText(const Report& report)
{
    return report.decision() ? tr("What was decided on, %1, lies in the trash.").arg(plainLine(report.decision()->name))
                             : tr("Nobody has decided yet.");
}

/// Why there is nothing to recommend.
void explainNothing(const Report& report, ReportSection& section)
{
    const auto pruned = std::count_if(report.experiments.begin(), report.experiments.end(),
                                      [](const Experiment& each) { return !each.baseline; });
    const auto done = std::count_if(report.experiments.begin(), report.experiments.end(),
                                    [](const Experiment& each) { return !each.baseline && each.status == "done"; });
    QString text;
    if (report.experiments.empty())
        text = tr("The workspace has no experiments yet, not even the dense model's.");
    else if (pruned == 0)
        text = tr("Only the dense model was measured. There is nothing to choose from yet.");
    else if (done == 0)
        text =
            tr("None of the experiments came to a result. There is nothing to recommend; what went wrong is told "
               "under All experiments.");
    else
        text = undecidedText(report) + QLatin1Char(' ') +
               tr("No experiment is both faster than the dense model and within a point of its accuracy.");
    section.blocks.push_back(ReportParagraph{text, Kind::lead});
}

}  // namespace

ReportSection summarySection(const Report& report)
{
    ReportSection section{QStringLiteral("summary"), tr("Summary"), {}};
    if (!report.target) {
        explainNothing(report, section);
        return section;
    }
    const Experiment& target = *report.target;
    const bool decided = report.recommendation == Recommendation::decided;
    const QString name = plainLine(target.name);
    if (decided) {
        section.blocks.push_back(ReportParagraph{
            tr("Decided: %1 (%2).").arg(name, plainLine(decidedText(*report.decision()).toStdString())), Kind::lead});
        if (!report.decision()->note.empty())
            section.blocks.push_back(ReportParagraph{plainText(report.decision()->note), Kind::normal});
    } else {
        section.blocks.push_back(ReportParagraph{
            tr("Candidate: %1. %2 Of what was measured, it is the fastest that loses less than a point of "
               "accuracy.")
                .arg(name, undecidedText(report)),
            Kind::lead});
    }
    if (!report.expired.empty()) {
        QStringList reasons;
        for (const Remark& each : report.expired) reasons << plainText(expiryText(each));
        section.blocks.push_back(ReportParagraph{
            tr("This decision has expired; measure again before relying on it. %1").arg(reasons.join(QLatin1Char(' '))),
            Kind::warning});
    }
    section.blocks.push_back(tiles(target));
    ReportList list;
    if (!target.baseline) {
        list.items.push_back({tr("What it gains"), gains(target)});
        list.items.push_back({tr("What it loses"), losses(report)});
        list.items.push_back({tr("Who loses"), whoLoses(report)});
    }
    list.items.push_back({tr("Does it fit"), fits(report)});
    list.items.push_back({tr("How sure is that"), howSure(report)});
    section.blocks.push_back(list);
    return section;
}

}  // namespace espalier
