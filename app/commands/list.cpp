#include "app/commands/arguments.h"
#include "app/commands/experiment_table.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/log/experiment_log.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace espalier {

namespace {

struct Options {
    std::string workspace;
    bool csv = false;
};

int list(const Options& options, Terminal& terminal)
{
    const auto log = ExperimentLog::open(workspaceFile(options.workspace), false);
    const std::vector<Experiment> experiments = log->experiments();
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
    auto options = std::make_shared<Options>();
    CLI::App* verb = root.add_subcommand("list", helpText(QT_TRANSLATE_NOOP("Commands", "The experiments of a workspace, oldest first")));
    verb->add_option("WS", options->workspace, helpText(QT_TRANSLATE_NOOP("Commands", "A workspace")))->required();
    CLI::Option* json = verb->add_flag("--json", chosen.json, helpText(QT_TRANSLATE_NOOP("Commands", "One JSON document on stdout")));
    verb->add_flag("--csv", options->csv, helpText(QT_TRANSLATE_NOOP("Commands", "Comma-separated values on stdout")))->excludes(json);
    verb->callback([options, &chosen] { chosen.run = [options](Terminal& terminal) { return list(*options, terminal); }; });
}

}  // namespace espalier
