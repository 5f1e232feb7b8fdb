#include "app/commands/arguments.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/solve_text.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/allocate/suggested_plan.h"
#include "core/base/atomic_file.h"
#include "core/log/experiment_log.h"
#include "views/words/budget_words.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct SuggestOptions {
    std::string workspace, output, recovery;
    double points = 100 * suggestedDrop;
    bool force = false;
};

int suggest(const SuggestOptions& options, Terminal& terminal)
{
    if (!options.output.empty()) checkOutput(options.output, options.force);
    const auto log = openToRead(options.workspace);
    const ModelSummary model = measuredModel(*log);
    const ScanResult scan = log->scan();
    const Forecaster forecaster(model, scan, log->experiments());
    const Recipe recovery = options.recovery.empty() ? Recipe() : readRecovery(options.recovery);
    BudgetPlan suggested = suggestedPlan(model, forecaster, scan, recovery, options.points / 100);
    explainLayers(suggested);
    terminal.say(solvedText(suggested));
    if (!options.output.empty()) writeFileAtomically(options.output, planToJson(suggested.plan).dump(2) + "\n");
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
    verb->add_option("--recovery", options->recovery,
                     helpText(QT_TR_NOOP("A JSON list of recovery steps, or a plan that has them")));
    verb->add_option("-o,--output", options->output, helpText(QT_TR_NOOP("The plan to write, PLAN.json")));
    verb->add_flag("--force", options->force, helpText(QT_TR_NOOP("Replace a file that is there")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return suggest(*options, terminal); }; });
}

}  // namespace espalier
