#include "app/commands/arguments.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/plan_output.h"
#include "app/commands/solve_text.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/allocate/suggested_plan.h"
#include "core/log/experiment_log.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct SuggestOptions {
    std::string workspace;
    double points = 100 * suggestedDrop;
    PlanOutput output;
};

int suggest(const SuggestOptions& options, Terminal& terminal)
{
    checkOutput(options.output);
    const auto log = openToRead(options.workspace);
    const ModelSummary model = measuredModel(*log);
    const ScanResult scan = log->scan();
    const Forecaster forecaster(model, scan, log->experiments());
    const Recipe recovery = recoveryOf(options.output);
    BudgetPlan suggested = suggestedPlan(model, forecaster, scan, recovery, options.points / 100);
    tellPlan(suggested, options.output, terminal);
    terminal.document(solvedDocument(suggested, {}));
    return 0;
}

}  // namespace

void addSuggestVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<SuggestOptions>();
    CLI::App* verb = root.add_subcommand(
        "suggest", helpText(QT_TR_NOOP("Make a plan to begin with: the fastest, by what a scan found out, that loses "
                                       "little")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("--max-accuracy-drop", options->points, helpText(QT_TR_NOOP("In points")))
        ->check(CLI::Range(1e-4, 100.0))
        ->capture_default_str();
    addPlanOutput(*verb, options->output);
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return suggest(*options, terminal); }; });
}

}  // namespace espalier
