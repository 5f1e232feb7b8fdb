#pragma once

#include "core/decision/decision.h"

#include <optional>

namespace espalier {

class Database;

// Rows of table decisions. Inside the caller's transaction or snapshot.

/// As a new version, the one after the newest; gives back its number.
int storeDecision(Database& database, Decision decision);
/// Oldest first.
std::vector<Decision> loadDecisions(const Database& database);
std::optional<Decision> loadNewestDecision(const Database& database);

}  // namespace espalier
