#include "app/commands/chosen_experiments.h"
#include "app/commands/evidence_jobs.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/stress_text.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/workspace_jobs.h"
#include "core/stress/stress_plan.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct StressOptions {
    std::string workspace, experiment, profile, engine = "fastest";
    std::vector<std::string> scenarios;
    std::vector<double> rates;
    double seconds = StressRequest().seconds, p99 = 0;
    std::int64_t requests = StressRequest().requests;
    int threads = 0;
    std::uint64_t seed = 1;
};

/// What is said on the command line goes before the profile.
StressRequest requestFrom(const StressOptions& options, const ExperimentLog& log)
{
    StressRequest request;
    request.threads = log.setup().benchmark.threads;
    request.batch = log.setup().benchmark.batch;
    if (!options.profile.empty()) takeProfile(request, profileNamed(log, options.profile));
    if (options.engine != "fastest") request.engine = servingEngineFrom(options.engine);
    if (options.threads > 0) request.threads = options.threads;
    if (options.p99 > 0) request.p99LimitMs = options.p99;
    if (!options.rates.empty()) request.rates = options.rates;
    if (!options.scenarios.empty()) request.surroundings.clear();
    for (const std::string& scenario : options.scenarios) request.surroundings.push_back(surroundingsFrom(scenario));
    request.seconds = options.seconds;
    request.requests = options.requests;
    request.seed = options.seed;
    return request;
}

int stress(const StressOptions& options, Terminal& terminal)
{
    const auto log = openForWriting(options.workspace);
    measuredModel(*log);
    const Experiment experiment = experimentNamed(*log, options.experiment);
    const JobSpec spec = stressJob(*log, experiment, requestFrom(options, *log));
    std::string id;
    {
        JobQueue queue(*log, {});
        id = runOrResume(queue, *log, spec, terminal);
    }
    const auto result = log->stressTest(id);
    if (!result) throw Failure("job.wrong_result", spec.name);
    terminal.say(stressLines(*result, QString::fromStdString(experiment.name)));
    terminal.document(stressDocument(*result));
    return 0;
}

}  // namespace

void addStressVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<StressOptions>();
    CLI::App* verb = root.add_subcommand(
        "stress",
        helpText(QT_TR_NOOP("Put an experiment under load beside the dense model, and find what each sustains")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TR_NOOP("Its name, its id, or the beginning of the id")))
        ->required();
    verb->add_option("--profile", options->profile,
                     helpText(QT_TR_NOOP("Take threads, batch, rates and the p99 limit from this profile")));
    verb->add_option("--rate", options->rates,
                     helpText(QT_TR_NOOP("Requests a second; more than once, or with commas between. "
                                         "Else 50 and 80 % of what the dense model can do")))
        ->delimiter(',');
    verb->add_option("--p99", options->p99,
                     helpText(QT_TR_NOOP("Milliseconds within which 99 of 100 have to be answered; "
                                         "else ten times what the dense model takes alone")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--threads", options->threads,
                     helpText(QT_TR_NOOP("Threads that serve requests, one each at a time")))
        ->check(CLI::Range(1, 256));
    verb->add_option("--scenario", options->scenarios,
                     helpText(QT_TR_NOOP("quiet, neighbour, memory or fewer; all unless given")));
    verb->add_option("--engine", options->engine,
                     helpText(QT_TR_NOOP("What runs the experiment: fastest, libtorch or espalier")))
        ->capture_default_str();
    verb->add_option("--seconds", options->seconds, helpText(QT_TR_NOOP("How long one load lasts, at most")))
        ->capture_default_str();
    verb->add_option("--requests", options->requests, helpText(QT_TR_NOOP("How many requests one load has, at most")))
        ->capture_default_str();
    verb->add_option("--seed", options->seed, helpText(QT_TR_NOOP("Seed of what is drawn")))->capture_default_str();
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return stress(*options, terminal); }; });
}

}  // namespace espalier
