#include "app/commands/plan_output.h"

#include "app/commands/arguments.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/solve_text.h"
#include "app/commands/terminal.h"
#include "core/base/atomic_file.h"
#include "views/words/budget_words.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

void addPlanOutput(CLI::App& verb, PlanOutput& output)
{
    verb.add_option("--recovery", output.recovery,
                    helpText(QT_TR_NOOP("A JSON list of recovery steps, or a plan that has them")));
    verb.add_option("-o,--output", output.file, helpText(QT_TR_NOOP("The plan to write, PLAN.json")));
    verb.add_flag("--force", output.force, helpText(QT_TR_NOOP("Replace a file that is there")));
}

void checkOutput(const PlanOutput& output)
{
    if (!output.file.empty()) checkOutput(output.file, output.force);
}

Recipe recoveryOf(const PlanOutput& output)
{
    return output.recovery.empty() ? Recipe() : readRecovery(output.recovery);
}

void tellPlan(BudgetPlan& plan, const PlanOutput& output, Terminal& terminal)
{
    explainLayers(plan);
    terminal.say(solvedText(plan));
    if (!output.file.empty()) writeFileAtomically(output.file, planToJson(plan.plan).dump(2) + "\n");
}

}  // namespace espalier
