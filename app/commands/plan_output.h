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

/// Throws as checkOutput() of arguments.h where a file is named that must not be written.
void checkOutput(const PlanOutput& output);

/// Empty where none was given. Throws as readRecovery().
Recipe recoveryOf(const PlanOutput& output);

/// Says what the plan will come to and why, and writes it where a file was named.
void tellPlan(BudgetPlan& plan, const PlanOutput& output, Terminal& terminal);

}  // namespace espalier
