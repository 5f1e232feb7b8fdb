#pragma once

#include "core/allocate/budget_plan.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// Plans that solvedDocument() gives besides the one asked for.
constexpr std::size_t frontPoints = 25;

QStringList forecastLines(const Forecast& forecast);
nlohmann::ordered_json forecastJson(const Forecast& forecast);

/// What is foretold, the price of a millisecond, and a table of layers, for reading.
QStringList solvedText(const BudgetPlan& solved);

/// {"plan": ..., "forecast": ..., "layers": [...], "front": [...]}.
nlohmann::ordered_json solvedDocument(const BudgetPlan& solved, const std::vector<BudgetPlan>& front);

}  // namespace espalier
