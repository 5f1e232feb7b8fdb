#include "app/commands/decision_text.h"

#include "app/commands/text_table.h"
#include "views/words/decision_words.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

void addRemarks(const QString& title, const std::vector<Remark>& remarks, bool withSubject, QStringList& lines)
{
    if (remarks.empty()) return;
    lines << QString() << title;
    for (const Remark& remark : remarks) {
        const QString subject = remarkSubject(remark);
        const QString text = remarkText(remark).replace('\n', QLatin1String("\n    "));
        lines << (withSubject && !subject.isEmpty() ? QStringLiteral("  %1: %2").arg(subject, text)
                                                    : QStringLiteral("  %1").arg(text));
    }
}

QStringList historyLines(const std::vector<Decision>& versions)
{
    TextTable table;
    table.addColumn(tr("version"), TextTable::Align::right);
    table.addColumn(tr("experiment"));
    table.addColumn(tr("decided by"));
    for (const Decision& version : versions)
        table.addRow({QString::number(version.version), QString::fromStdString(version.name), decidedText(version)});
    return table.lines();
}

nlohmann::ordered_json spoken(const Decision& decision)
{
    nlohmann::ordered_json json = decisionToJson(decision);
    const std::pair<const char*, const std::vector<Remark>*> lists[] = {{"layers", &decision.layers},
                                                                        {"patterns", &decision.patterns},
                                                                        {"alternatives", &decision.alternatives},
                                                                        {"doubts", &decision.doubts}};
    for (const auto& [key, remarks] : lists)
        for (std::size_t i = 0; i < remarks->size(); ++i)
            json[key][i]["says"] = remarkText((*remarks)[i]).toStdString();
    return json;
}

}  // namespace

QStringList decisionLines(const std::vector<Decision>& versions, const std::vector<Remark>& expired)
{
    if (versions.empty()) return {tr("Nothing has been decided yet. `espalier decide WS EXPERIMENT` records what is.")};
    const Decision& decision = versions.back();
    QStringList lines{tr("%1 (%2)").arg(QString::fromStdString(decision.name), decidedText(decision))};
    if (!decision.note.empty()) lines << QString::fromStdString(decision.note);
    lines << (expired.empty() ? tr("The decision holds: nothing it rests on is known to have changed.")
                              : tr("The decision has EXPIRED; measure again before relying on it:"));
    for (const Remark& each : expired) lines << QStringLiteral("  ") + expiryText(each);
    addRemarks(tr("Patterns"), decision.patterns, true, lines);
    addRemarks(tr("Layers"), decision.layers, true, lines);
    addRemarks(tr("Alternatives"), decision.alternatives, true, lines);
    addRemarks(tr("Open doubts"), decision.doubts, false, lines);
    return lines << QString() << historyLines(versions);
}

nlohmann::ordered_json decisionDocument(const std::vector<Decision>& versions, const std::vector<Remark>& expired)
{
    nlohmann::ordered_json json = {{"decision", nullptr},
                                   {"expired", nlohmann::ordered_json::array()},
                                   {"history", nlohmann::ordered_json::array()}};
    for (const Decision& version : versions) json["history"].push_back(spoken(version));
    if (!versions.empty()) json["decision"] = spoken(versions.back());
    for (const Remark& each : expired) {
        json["expired"].push_back(each);
        json["expired"].back()["says"] = expiryText(each).toStdString();
    }
    return json;
}

}  // namespace espalier
