#include "app/commands/chosen_experiments.h"
#include "app/commands/experiment_table.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/worker_program.h"
#include "core/job/adapter_program.h"
#include "views/words/names.h"

#include <QtGlobal>

namespace espalier {

namespace {

struct RunOptions {
    std::string workspace, plan, name, parent, adapter;
};

std::string idOf(const ExperimentLog& log, const std::string& experiment)
{
    return experiment.empty() ? std::string() : experimentNamed(log, experiment).id;
}

int run(const RunOptions& options, Terminal& terminal)
{
    checkAdapter(options.adapter, findWorkerProgram().toStdString());
    const Plan plan = readPlan(options.plan);
    const auto log = openForWriting(options.workspace);
    checkPlan(plan, measuredModel(*log));
    const std::string file = std::filesystem::path(options.plan).stem().string();
    const std::string name = !options.name.empty() ? options.name : !plan.name.empty() ? plan.name : file;
    const std::string parent = idOf(*log, options.parent);
    std::vector<std::string> present, ids;
    {
        JobQueue queue(*log, {});
        ids = enqueuePlans(queue, *log, {{name, plan, parent}}, Repeat::always, present, terminal, options.adapter);
        throwIfIncomplete(runToEnd(queue, *log, terminal), log->file().string());
    }
    const Experiment experiment = experimentNamed(*log, ids.front());
    terminal.document(experimentToJson(experiment, false));
    std::vector<Experiment> shown{experiment};
    if (const auto baseline = log->baseline()) shown.insert(shown.begin(), *baseline);
    terminal.say(experimentTable(shown));
    return 0;
}

}  // namespace

void addRunVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App* verb = root.add_subcommand("run", helpText(QT_TR_NOOP("Prune, recover and measure by a plan")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("--plan", options->plan, helpText(QT_TR_NOOP("The plan, a JSON file")))->required();
    verb->add_option("--name", options->name,
                     helpText(QT_TR_NOOP("A name for the experiment; else the plan's own, else its file name")));
    verb->add_option("--parent", options->parent,
                     helpText(QT_TR_NOOP("The experiment the plan was branched from, to be remembered with it")));
    verb->add_option("--adapter", options->adapter,
                     helpText(QT_TR_NOOP("Deployment adapter for this run, instead of the workspace's, or none")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return run(*options, terminal); }; });
}

}  // namespace espalier
