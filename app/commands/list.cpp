#include "app/commands/arguments.h"
#include "app/commands/experiment_table.h"
#include "app/commands/open_log.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/log/experiment_log.h"
#include "core/report/experiment_csv.h"
#include "views/models/experiment_filter.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace espalier {

namespace {

struct ListOptions {
    std::string workspace, filter;
    bool csv = false, all = false;
};

int list(const ListOptions& options, Terminal& terminal)
{
    const auto log = openToRead(options.workspace);
    std::vector<Experiment> experiments = log->experiments();
    if (!options.all) std::erase_if(experiments, [](const Experiment& experiment) { return experiment.trashed; });
    const ExperimentFilter filter(QString::fromStdString(options.filter));
    if (!filter.problems().isEmpty()) throw Failure("usage.bad_filter", filter.problems().first().toStdString());
    std::erase_if(experiments,
                  [&](const Experiment& experiment) { return !filter.accepts(experiment, searchTextOf(experiment)); });
    terminal.document(experimentsDocument(experiments));
    if (options.csv)
        terminal.say(QString::fromStdString(experimentCsv(experiments)).trimmed());
    else
        terminal.say(experimentTable(experiments));
    return 0;
}

}  // namespace

void addListVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App* verb = root.add_subcommand("list", helpText(QT_TR_NOOP("The experiments of a workspace, oldest first")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    CLI::Option* json = verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->add_flag("--csv", options->csv, helpText(QT_TR_NOOP("Comma-separated values on stdout")))->excludes(json);
    verb->add_option("--filter", options->filter,
                     helpText(QT_TR_NOOP("Only what fits, as in the window: 'channel accuracy>92 latency<0.8 "
                                         "stored<300kB tag:ship -status:failed'")));
    verb->add_flag("--all", options->all, helpText(QT_TR_NOOP("Also those in the trash")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return list(*options, terminal); }; });
}

}  // namespace espalier
