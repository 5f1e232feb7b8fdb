#include "app/commands/arguments.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/plan_output.h"
#include "app/commands/run_jobs.h"
#include "app/commands/solve_text.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/allocate/budget_plan.h"
#include "core/log/experiment_log.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

#include <charconv>

namespace espalier {

namespace {

struct SolveOptions {
    std::string workspace, criterion = "magnitude";
    PlanOutput output;
    std::vector<std::string> patterns, pins;
    std::optional<double> latency, accuracyDrop;
    std::optional<std::int64_t> weights, macs, activations;
    bool anyPattern = false;
};

/// "LAYER=S"
std::pair<std::string, double> pinFrom(const std::string& text)
{
    const auto equals = text.rfind('=');
    double sparsity = -1;
    if (equals != std::string::npos && equals > 0) {
        const char* const end = text.data() + text.size();
        const auto [read, error] = std::from_chars(text.data() + equals + 1, end, sparsity);
        if (error != std::errc() || read != end) sparsity = -1;
    }
    if (!(sparsity >= 0 && sparsity < 1)) throw Failure("usage.bad_pin", text);
    return {text.substr(0, equals), sparsity};
}

/// Those that are asked for; else of those that were scanned all where any will do, or masks if there are any, or channels.
std::vector<Pattern> patternsOf(const SolveOptions& options, const ScanResult& scan)
{
    std::vector<Pattern> patterns;
    for (const std::string& text : options.patterns) patterns.push_back(Pattern::parse(text));
    if (!patterns.empty()) return patterns;
    if (options.anyPattern)
        for (const bool structured : {false, true}) {
            const auto known = scan.patterns(options.criterion, structured);
            patterns.insert(patterns.end(), known.begin(), known.end());
        }
    if (!patterns.empty()) return patterns;
    for (const bool structured : {false, true})
        if (patterns = scan.patterns(options.criterion, structured); !patterns.empty()) return patterns;
    throw Failure("solve.not_scanned", options.workspace);
}

BudgetRequest requestOf(const SolveOptions& options, const ScanResult& scan)
{
    BudgetRequest request;
    request.patterns = patternsOf(options, scan);
    request.criterion = options.criterion;
    request.latencyRatio = options.latency;
    request.weightBytes = options.weights;
    request.macs = options.macs;
    request.activationBytes = options.activations;
    if (options.accuracyDrop) request.accuracyDrop = *options.accuracyDrop / 100;  // given in points
    for (const std::string& pin : options.pins) request.pins.insert(pinFrom(pin));
    request.recovery = recoveryOf(options.output);
    return request;
}

int solveBudget(const SolveOptions& options, Terminal& terminal)
{
    checkOutput(options.output);
    const auto log = openToRead(options.workspace);
    const ModelSummary model = measuredModel(*log);
    const ScanResult scan = log->scan();
    const Forecaster forecaster(model, scan, log->experiments());
    const BudgetRequest request = requestOf(options, scan);
    BudgetPlan solved = planWithin(model, forecaster, request);
    tellPlan(solved, options.output, terminal);
    terminal.document(solvedDocument(solved, budgetFront(model, forecaster, request, frontPoints)));
    return 0;
}

}  // namespace

void addSolveVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<SolveOptions>();
    CLI::App* verb = root.add_subcommand(
        "solve", helpText(QT_TR_NOOP("Make the best plan within limits, by what a scan found out")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("--max-latency-ratio", options->latency,
                     helpText(QT_TR_NOOP("Latency over dense, in the sparse runtime (of channels alone: compacted)")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--max-weights", options->weights, helpText(QT_TR_NOOP("Stored bytes of the layers' weights")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--max-macs", options->macs, helpText(QT_TR_NOOP("Multiply-accumulates left, for one sample")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--max-activations", options->activations,
                     helpText(QT_TR_NOOP("Most bytes of activations alive at once, for one sample (of channels)")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--max-accuracy-drop", options->accuracyDrop, helpText(QT_TR_NOOP("In points")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--pin", options->pins,
                     helpText(QT_TR_NOOP("LAYER=S: this layer loses S, whatever the others do")));
    verb->add_option("--pattern", options->patterns,
                     helpText(QT_TR_NOOP("A pattern to choose from; more than once for several. Else "
                                         "what was scanned")));
    verb->add_flag(
            "--any-pattern", options->anyPattern,
            helpText(QT_TR_NOOP("Choose among all that was scanned: some layers lose channels, others get masks")))
        ->excludes("--pattern");
    verb->add_option("--criterion", options->criterion, helpText(QT_TR_NOOP("What ranks weights, as it was scanned")))
        ->capture_default_str();
    addPlanOutput(*verb, options->output);
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return solveBudget(*options, terminal); }; });
}

}  // namespace espalier
