#include "app/commands/arguments.h"
#include "app/commands/chosen_experiments.h"
#include "app/commands/class_text.h"
#include "app/commands/experiment_table.h"
#include "app/commands/open_log.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/log/experiment_log.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace espalier {

namespace {

struct ShowOptions {
    std::string workspace, experiment;
    bool classes = false;
};

/// Throws where what was said of single images was not kept.
Answers answersFor(const ExperimentLog& log, const Experiment& experiment)
{
    auto answers = log.answers(experiment.id);
    if (answers && answers->pruned) return std::move(*answers);
    throw Failure("workspace.no_predictions", experiment.name);
}

int show(const ShowOptions& options, Terminal& terminal)
{
    const auto log = openToRead(options.workspace);
    const Experiment experiment = experimentNamed(*log, options.experiment);
    if (options.classes) {
        const Answers answers = answersFor(*log, experiment);
        const WhoPays pays = whoPays(answers);
        terminal.document({{"id", experiment.id}, {"name", experiment.name}, {"classes", classesJson(pays, answers)}});
        terminal.say(classLines(pays, answers));
        return 0;
    }
    terminal.document(experimentToJson(experiment, false));
    terminal.say(experimentDetails(experiment));
    return 0;
}

}  // namespace

void addShowVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ShowOptions>();
    CLI::App* verb = root.add_subcommand("show", helpText(QT_TR_NOOP("One experiment, all of it")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TR_NOOP("Its name, its id, or the beginning of the id")))
        ->required();
    verb->add_flag("--classes", options->classes, helpText(QT_TR_NOOP("What pruning did to each class, instead")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return show(*options, terminal); }; });
}

}  // namespace espalier
