#pragma once

#include "core/log/experiment.h"
#include "core/predictions/answers.h"

namespace espalier {

class Database;

/// Rows of tables predictions and dense_predictions: what the dense model said is kept once for a model and a set. After
/// the experiment's own row. What does not say which model and set it is about is not kept.
void storeAnswers(Database& database, const Experiment& experiment, const Answers& answers);
/// Throws Failure "workspace.damaged".
std::optional<Answers> loadAnswers(const Database& database, const std::string& experiment);

}  // namespace espalier
