#include "views/report/report_content.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <cmath>

namespace espalier {

namespace {

using Kind = ReportParagraph::Kind;
using Cell = ReportTable::Cell;

Tone toneOf(Verdict verdict)
{
    return verdict == Verdict::pass ? Tone::good : verdict == Verdict::fail ? Tone::bad : Tone::quiet;
}

QString nameOf(const Report& report, const std::string& id)
{
    const Experiment* found = report.find(id);
    return found ? plainLine(found->name) : plainLine(id.substr(0, 8));
}

/// A profile with what it asks, in a line.
QString askedText(const OperatingProfile& profile)
{
    QStringList parts;
    if (!profile.device.empty()) parts << plainLine(profile.device);
    parts << tr("%1 threads, batch %2").arg(QString::number(profile.threads), QString::number(profile.batch));
    if (profile.p99LimitMs) parts << tr("p99 at most %1").arg(millisecondsText(*profile.p99LimitMs));
    if (const auto rate = profile.rateToServe()) parts << tr("%1 requests a second").arg(rateText(*rate));
    if (profile.memoryBytes) parts << tr("memory %1").arg(bytesText(*profile.memoryBytes - profile.otherMemoryBytes));
    if (profile.accuracyFloor) parts << tr("accuracy at least %1").arg(percentText(*profile.accuracyFloor));
    return joinedClauses(parts);
}

QString worstText(const RobustnessSummary& summary)
{
    if (!summary.worst) return {};
    QString what = corruptionName(summary.worst->what);
    if (summary.worst->severity > 0) what += QLatin1Char(' ') + QString::number(summary.worst->severity);
    return tr("%1 (%2)").arg(percentText(summary.worst->accuracy), what);
}

}  // namespace

ReportSection profileSection(const Report& report)
{
    ReportSection section{QStringLiteral("profiles"), tr("Does it fit"), {}};
    if (report.assessments.empty()) return section;
    ReportList list;
    for (const OperatingProfile& profile : report.profiles)
        list.items.push_back({plainLine(profile.name), askedText(profile)});
    section.blocks.push_back(list);
    ReportTable table{tr("Every limit that decides; a figure after “about” is an estimate, not measured under load."),
                      {{tr("experiment"), false, 1.6},
                       {tr("profile"), false, 1.6},
                       {tr("verdict"), false},
                       {tr("limiting figure"), false, 3},
                       {tr("a million requests"), true, 1.3},
                       {tr("energy a request"), true, 1.2}},
                      {},
                      {}};
    for (std::size_t i = 0; i < report.assessments.size(); ++i) {
        const Assessment& each = report.assessments[i];
        const OperatingProfile& profile = report.profiles[i % report.profiles.size()];
        const LimitVerdict* limit = each.verdict.limitingFigure();
        const auto cost =
            each.economics.costPerMillion ? each.economics.costPerMillion : each.economics.costPerMillionBusy;
        if (report.isTarget(each.experiment)) table.marked.push_back(int(table.rows.size()));
        const auto joules = each.economics.joulesPerRequest;
        table.rows.push_back(
            {{plainLine(each.name), Tone::normal},
             {plainLine(profile.name), Tone::normal},
             {verdictName(each.verdict.verdict), toneOf(each.verdict.verdict)},
             {limit ? plainText(limitText(*limit)) : QString(),
              limit && limit->estimated() ? Tone::estimate : Tone::normal},
             {cost ? plainText(moneyText(*cost)) + QLatin1Char(' ') + plainLine(profile.currency) : QString(),
              Tone::normal},
             {joules ? energyText(*joules) : QString(),
              each.economics.energyFrom == EnergyFrom::rapl ? Tone::normal : Tone::estimate}});
    }
    section.blocks.push_back(table);
    return section;
}

ReportSection stressSection(const Report& report)
{
    ReportSection section{QStringLiteral("stress"), tr("Under load"), {}};
    if (report.stress.empty()) return section;
    ReportTable table{
        tr("Real requests, the same for both. p99 is from when a request was to come until it was answered."),
        {{tr("experiment"), false, 2},
         {tr("threads"), true},
         {tr("sustained"), true, 1.3},
         {tr("dense"), true},
         {tr("p99 at that, worst"), true, 1.5},
         {tr("surroundings"), false, 2}},
        {},
        {}};
    for (const StressResult& each : report.stress) {
        const LoadResult* worst = each.worst(Side::candidate);
        table.rows.push_back({{nameOf(report, each.request.experiment), Tone::normal},
                              {QString::number(each.request.threads), Tone::normal},
                              {tr("%1/s").arg(rateText(each.candidate.sustainedRate)), Tone::normal},
                              {tr("%1/s").arg(rateText(each.dense.sustainedRate)), Tone::normal},
                              {worst ? millisecondsText(worst->latency.p99) : QString(), Tone::normal},
                              {worst ? surroundingsName(worst->surroundings) : QString(), Tone::quiet}});
    }
    section.blocks.push_back(table);
    return section;
}

ReportSection robustnessSection(const Report& report)
{
    ReportSection section{QStringLiteral("robustness"), tr("On worse data"), {}};
    if (report.robustness.empty()) return section;
    ReportTable table{tr("Accuracy on samples as they are, made worse in several ways and severities, and in the worst "
                         "plausible case."),
                      {{tr("experiment"), false, 2},
                       {tr("as they are"), true, 1.3},
                       {tr("mean, made worse"), true, 1.3},
                       {tr("worst plausible case"), false, 2.4}},
                      {},
                      {}};
    for (const RobustnessSummary& each : report.robustness) {
        if (report.isTarget(each.experiment)) table.marked.push_back(int(table.rows.size()));
        table.rows.push_back({{nameOf(report, each.experiment), Tone::normal},
                              {accuracyText(each.clean.accuracy(), each.clean.ci95()), Tone::normal},
                              {each.meanCorrupted ? percentText(*each.meanCorrupted) : QString(), Tone::normal},
                              {plainText(worstText(each)), Tone::normal}});
    }
    section.blocks.push_back(table);
    return section;
}

}  // namespace espalier
