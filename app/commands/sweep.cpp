#include "app/commands/experiment_table.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"

#include <QtGlobal>

#include <set>

namespace espalier {

namespace {

struct SweepOptions {
    std::string workspace, preset = "uniform", pattern, recovery;
    SweepRequest range;
    bool protectFirstLast = false;
};

/// What the options ask for; a range that cannot be is told by the option's name.
std::vector<NamedPlan> plansOf(const SweepOptions& options, const ModelSummary& model, const Recipe& recovery)
{
    SweepRequest request = options.range;
    request.preset = *presetFromText(options.preset);
    request.pattern = Pattern::parse(options.pattern);
    if (options.protectFirstLast) request.protect = Protect::first_and_last;
    try {
        return sweepPlans(model, request, recovery);
    } catch (const Failure& failure) {
        Issue issue = failure.issue();
        if (issue.code == "usage.bad_range") issue.where = "--" + issue.where;
        throw Failure(issue);
    }
}

/// Of the log, those whose ids are named, oldest first, the baseline in front.
std::vector<Experiment> chosenOf(const ExperimentLog& log, const std::set<std::string>& ids)
{
    std::vector<Experiment> shown;
    for (const Experiment& experiment : log.experiments())
        if (experiment.baseline || ids.contains(experiment.id)) shown.push_back(experiment);
    return shown;
}

int sweep(const SweepOptions& options, Terminal& terminal)
{
    if (!presetFromText(options.preset)) throw Failure("usage.unknown_preset", options.preset);
    Pattern::parse(options.pattern);  // what is misspelt is told before the workspace is opened
    const Recipe recovery = options.recovery.empty() ? Recipe() : readRecovery(options.recovery);
    const auto log = openForWriting(options.workspace);
    const ModelSummary model = measuredModel(*log);
    const std::vector<NamedPlan> plans = plansOf(options, model, recovery);
    for (const NamedPlan& named : plans) checkPlan(named.plan, model);

    std::vector<std::string> ids;
    Outcome outcome;
    {
        JobQueue queue(*log, {});
        const std::vector<std::string> queued = enqueuePlans(queue, *log, plans, Repeat::never, ids, terminal);
        ids.insert(ids.end(), queued.begin(), queued.end());
        if (!queued.empty()) outcome = runToEnd(queue, *log, terminal);
    }
    const std::vector<Experiment> shown = chosenOf(*log, {ids.begin(), ids.end()});
    terminal.say(experimentTable(shown));
    throwIfIncomplete(outcome, log->file().string());
    terminal.document(experimentsDocument(shown));
    return 0;
}

}  // namespace

void addSweepVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<SweepOptions>();
    CLI::App* verb = root.add_subcommand("sweep", helpText(QT_TR_NOOP("Run a preset at several sparsities")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("--preset", options->preset, helpText(QT_TR_NOOP("uniform, erk, depth-ramp or global")))
        ->capture_default_str();
    verb->add_option("--pattern", options->pattern,
                     helpText(QT_TR_NOOP("unstructured, channel, N:M such as 2:4, or block:RxC such as block:4x1")))
        ->required();
    verb->add_option("--from", options->range.from, helpText(QT_TR_NOOP("The lowest sparsity, a fraction of 1")))
        ->capture_default_str();
    verb->add_option("--to", options->range.to, helpText(QT_TR_NOOP("The highest")))->capture_default_str();
    verb->add_option("--steps", options->range.steps, helpText(QT_TR_NOOP("How many levels")))->capture_default_str();
    verb->add_flag("--protect-first-last", options->protectFirstLast,
                   helpText(QT_TR_NOOP("Leave the first and the last layer dense")));
    verb->add_option("--recovery", options->recovery,
                     helpText(QT_TR_NOOP("A JSON list of recovery steps, or a plan that has them")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return sweep(*options, terminal); }; });
}

}  // namespace espalier
