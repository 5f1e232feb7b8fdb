#pragma once

#include "core/decision/decision.h"

#include <QStringList>

namespace espalier {

/// The newest of `versions` (oldest first), whether it still holds, and what there was before.
QStringList decisionLines(const std::vector<Decision>& versions, const std::vector<Remark>& expired);

/// {"decision": newest or null, "expired": [...], "history": [all versions]}; every remark also has "says", its sentence
/// in the running language.
nlohmann::ordered_json decisionDocument(const std::vector<Decision>& versions, const std::vector<Remark>& expired);

}  // namespace espalier
