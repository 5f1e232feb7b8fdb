#pragma once

#include "app/commands/verb.h"
#include "core/allocate/budget_plan.h"

#include <string>

namespace espalier {

/// What verbs that make a plan have in common.
struct PlanOutput {
    std::string recovery, file;
    bool force = false;
};

/// --recovery, --output and --force.
void addPlanOutput(CLI::App& verb, PlanOutput& output);

/// Empty where none was given. Throws as readRecovery().
Recipe recoveryOf(const PlanOutput& output);

/// Says what the plan will come to and why, and writes it where a file was named.
void tellPlan(BudgetPlan& plan, const PlanOutput& output, Terminal& terminal);

}  // namespace espalier
