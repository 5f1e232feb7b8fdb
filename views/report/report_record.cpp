#include "core/log/deployable.h"
#include "views/report/report_content.h"
#include "views/words/decision_words.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using Kind = ReportParagraph::Kind;
using Cell = ReportTable::Cell;

void addRemarks(const QString& title, const std::vector<Remark>& remarks, bool withSubject, ReportSection& section)
{
    if (remarks.empty()) return;
    section.blocks.push_back(ReportHeading{title});
    ReportList list;
    for (const Remark& remark : remarks)
        list.items.push_back(
            {withSubject ? plainLine(remarkSubject(remark).toStdString()) : QString(), plainText(remarkText(remark))});
    section.blocks.push_back(list);
}

void addReasonTable(const std::vector<Remark>& reasons, ReportSection& section)
{
    if (reasons.empty()) return;
    section.blocks.push_back(ReportHeading{tr("Why each layer got what it got")});
    ReportTable table{{}, {{tr("layer"), false, 1}, {tr("reason"), false, 3}}, {}, {}};
    for (const Remark& reason : reasons)
        table.rows.push_back(
            {{plainLine(reason.subject), Tone::normal}, {plainText(remarkText(reason)), Tone::normal}});
    section.blocks.push_back(table);
}

void addHistory(const Report& report, ReportSection& section)
{
    if (report.decisions.size() < 2) return;
    section.blocks.push_back(ReportHeading{tr("Versions")});
    ReportTable table{{},
                      {{tr("version"), true, 0.6},
                       {tr("experiment"), false, 1.6},
                       {tr("decided by"), false, 2},
                       {tr("note"), false, 3}},
                      {},
                      {}};
    for (const Decision& each : report.decisions)
        table.rows.push_back({{QString::number(each.version), Tone::normal},
                              {plainLine(each.name), Tone::normal},
                              {plainText(decidedText(each)), Tone::normal},
                              {plainText(each.note), Tone::normal}});
    section.blocks.push_back(table);
}

/// What went wrong, or what became of it.
Cell outcome(const Experiment& each)
{
    if (each.status == "done") return {{}, Tone::normal};
    if (each.status == "failed" && !each.issues.empty())
        return {plainText(messageFor(each.issues.back()).cause), Tone::bad};
    return {statusName(each.status), Tone::bad};
}

QString planLine(const Experiment& each, std::size_t layers)
{
    return each.baseline ? tr("dense") : plainText(planText(each.plan, layers));
}

/// A line for each rule and each step.
std::string planLines(const Plan& plan)
{
    const auto dumped = [](const nlohmann::ordered_json& json) {
        return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    };
    std::string text;
    const nlohmann::ordered_json json = planToJson(plan);
    for (const auto& [key, value] : json.items()) {
        text += (text.empty() ? "{" : ",\n ") + dumped(key) + ": ";
        std::string inner;
        if (value.is_structured())
            for (const auto& [name, entry] : value.items())
                inner +=
                    (inner.empty() ? "\n  " : ",\n  ") + (value.is_object() ? dumped(name) + ": " : "") + dumped(entry);
        const char* brackets = value.is_object() ? "{}" : "[]";
        text += value.is_structured() ? brackets[0] + inner + brackets[1] : dumped(value);
    }
    return text + "}";
}

ReportTable keyValues(const QString& caption, const std::vector<std::pair<QString, QString>>& pairs)
{
    ReportTable table{caption, {{tr("what"), false, 1}, {tr("value"), false, 3}}, {}, {}};
    for (const auto& [key, value] : pairs)
        if (!value.isEmpty()) table.rows.push_back({{key, Tone::normal}, {value, Tone::normal}});
    return table;
}

}  // namespace

ReportSection decisionSection(const Report& report)
{
    ReportSection section{QStringLiteral("decision"), tr("The decision"), {}};
    if (!report.target) return section;
    if (report.recommendation == Recommendation::candidate)
        section.blocks.push_back(ReportParagraph{
            tr("What follows is made from the measurements, for the candidate; it is no decision."), Kind::note});
    else
        section.blocks.push_back(ReportParagraph{
            tr("%1, version %2. It holds as long as processor, libraries and data are those it was measured with.")
                .arg(plainText(decidedText(*report.decision())), QString::number(report.decision()->version)),
            Kind::note});
    addRemarks(tr("Why these patterns"), report.patternReasons, true, section);
    addReasonTable(report.layerReasons, section);
    addRemarks(tr("What else there was"), report.alternatives, true, section);
    addRemarks(tr("What is still open"), report.doubts, false, section);
    addHistory(report, section);
    return section;
}

ReportSection experimentsSection(const Report& report)
{
    ReportSection section{QStringLiteral("experiments"), tr("All experiments"), {}};
    if (report.experiments.empty()) return section;
    ReportTable table{
        tr("Oldest first. Latency is over dense, as the model would be deployed; a star marks the front."),
        {{tr("experiment"), false, 1.9},
         {tr("plan"), false, 2.6},
         {tr("accuracy"), true, 1.4},
         {tr("from dense"), true},
         {tr("latency"), true, 1.1},
         {tr("stored"), true},
         {tr("weights gone"), true, 1.1}},
        {},
        {}};
    for (const Experiment& each : report.experiments) {
        if (report.isTarget(each.id)) table.marked.push_back(int(table.rows.size()));
        const QString name = plainLine(each.name) + (report.isOnFront(each.id) ? QStringLiteral(" ★") : QString());
        if (each.status != "done") {
            table.rows.push_back({{name, Tone::normal}, outcome(each), {}, {}, {}, {}, {}});
            continue;
        }
        const auto ratio = deployableRatio(each);
        table.rows.push_back(
            {{name, Tone::normal},
             {planLine(each, report.model.layers.size()), Tone::quiet},
             {accuracyText(each.accuracy.final(), each.accuracy.ci95), Tone::normal},
             {each.baseline ? QString() : pointsText(each.accuracy.final() - each.accuracy.dense), Tone::normal},
             {ratio ? ratioText(*ratio) : QString(), ratio && *ratio > 1 ? Tone::bad : Tone::normal},
             {bytesText(each.memory.weightsStored), Tone::normal},
             {each.baseline ? QString() : percentText(each.sparsity.weights), Tone::normal}});
    }
    section.blocks.push_back(table);
    ReportList notes;
    for (const Experiment& each : report.experiments)
        if (!each.note.empty()) notes.items.push_back({plainLine(each.name), plainText(each.note)});
    if (!notes.items.empty()) {
        section.blocks.push_back(ReportHeading{tr("Notes")});
        section.blocks.push_back(notes);
    }
    return section;
}

ReportSection reproducibilitySection(const Report& report)
{
    ReportSection section{QStringLiteral("reproducibility"), tr("To measure it again"), {}};
    const Experiment* of = report.target ? &*report.target : report.baseline ? &*report.baseline : nullptr;
    std::vector<std::pair<QString, QString>> pairs{{tr("Model"), plainLine(report.modelName)},
                                                   {tr("Model, SHA-256"), plainLine(report.modelSha256)},
                                                   {tr("Validation data"), plainLine(report.data)},
                                                   {tr("Training data"), plainLine(report.train)}};
    if (of) {
        const std::pair<const char*, QString> hashes[] = {{"data", tr("Data, SHA-256")},
                                                          {"masks", tr("Masks, SHA-256")}};
        for (const auto& [key, name] : hashes)
            if (const auto found = of->hashes.find(key); found != of->hashes.end())
                pairs.emplace_back(name, plainLine(found->second));
        pairs.emplace_back(tr("Experiment"), plainLine(of->id));
        pairs.emplace_back(tr("Measured"), plainText(localTimeText(of->created)));
        pairs.emplace_back(tr("Seed"), QString::number(of->plan.seed));
        for (const auto& [key, value] : of->environment) pairs.emplace_back(plainLine(key), plainLine(value));
    }
    section.blocks.push_back(keyValues(tr("What it was measured with."), pairs));
    const auto commands = replayCommands(report);
    if (commands.empty()) return section;
    section.blocks.push_back(ReportHeading{tr("Commands")});
    QString code;
    for (const std::string& command : commands) code += (code.isEmpty() ? "" : "\n") + plainLine(command);
    section.blocks.push_back(ReportParagraph{code, Kind::code});
    if (report.target->baseline) return section;
    section.blocks.push_back(ReportHeading{tr("plan.json")});
    section.blocks.push_back(ReportParagraph{plainText(planLines(report.target->plan)), Kind::code});
    return section;
}

}  // namespace espalier
