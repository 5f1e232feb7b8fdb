#include "core/log/decision_rows.h"

#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

namespace espalier {

namespace {

/// The columns are what the record is found by; they have the last word.
std::vector<Decision> readDecisions(const Database& database, const char* order)
{
    std::vector<Decision> decisions;
    Statement row = database.prepare(
        std::string("SELECT version, experiment, decided_by, created, record FROM decisions ") + order);
    while (row.step()) {
        Decision& decision = decisions.emplace_back(readJson(row.text(4), "decisions.record", decisionFromJson));
        decision.version = row.smallInteger(0);
        decision.experiment = row.text(1);
        decision.by = row.text(2);
        decision.created = row.text(3);
    }
    return decisions;
}

}  // namespace

int storeDecision(Database& database, Decision decision)
{
    decision.version = int(database.number("SELECT coalesce(max(version), 0) FROM decisions")) + 1;
    database.run("INSERT INTO decisions VALUES (?, ?, ?, ?, ?)", decision.version, decision.experiment, decision.by,
                 decision.created, storeJson(decisionToJson(decision)));
    return decision.version;
}

std::vector<Decision> loadDecisions(const Database& database) { return readDecisions(database, "ORDER BY version"); }

std::optional<Decision> loadNewestDecision(const Database& database)
{
    auto newest = readDecisions(database, "ORDER BY version DESC LIMIT 1");
    if (newest.empty()) return {};
    return std::move(newest.front());
}

}  // namespace espalier
