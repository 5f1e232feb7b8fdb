#include "app/commands/chosen_experiments.h"
#include "app/commands/experiment_table.h"
#include "app/commands/open_log.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"

#include <QtGlobal>

#include <algorithm>

namespace espalier {

namespace {

struct EditOptions {
    std::string workspace, experiment, name, note;
    std::vector<std::string> tags, untags;
    bool named = false, noted = false;  ///< asked for, be it with an empty text
    bool trash = false, restore = false;
};

ExperimentEdit editFor(const EditOptions& options, const Experiment& experiment)
{
    ExperimentEdit edit{experiment.id};
    if (options.named) edit.name = options.name;
    if (options.noted) edit.note = options.note;
    if (options.trash || options.restore) edit.trashed = options.trash;
    if (options.tags.empty() && options.untags.empty()) return edit;
    edit.tags = experiment.tags;
    edit.tags->insert(edit.tags->end(), options.tags.begin(), options.tags.end());
    for (const std::string& tag : options.untags) std::erase(*edit.tags, tag);
    return edit;
}

int edit(const EditOptions& options, Terminal& terminal)
{
    const auto log = openForWriting(options.workspace);
    const Experiment experiment = experimentNamed(*log, options.experiment);
    const ExperimentEdit edit = editFor(options, experiment);
    if (edit == ExperimentEdit{experiment.id}) throw Failure("usage.nothing_to_edit", experiment.name);
    log->edit({edit});
    const Experiment edited = log->find(experiment.id).value();
    terminal.document(experimentToJson(edited, false));
    terminal.say(curationLines(edited));
    return 0;
}

}  // namespace

void addEditVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<EditOptions>();
    CLI::App* verb =
        root.add_subcommand("edit", helpText(QT_TR_NOOP("Rename, annotate, tag, or put away an experiment")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TR_NOOP("Its name, its id, or the beginning of the id")))
        ->required();
    CLI::Option* name = verb->add_option("--name", options->name, helpText(QT_TR_NOOP("A new name")));
    CLI::Option* note =
        verb->add_option("--note", options->note,
                         helpText(QT_TR_NOOP("A note in place of the one there is; an empty one takes it away")));
    verb->add_option("--tag", options->tags, helpText(QT_TR_NOOP("Add a tag; may be given again")))
        ->allow_extra_args(false);
    verb->add_option("--untag", options->untags, helpText(QT_TR_NOOP("Take a tag away; may be given again")))
        ->allow_extra_args(false);
    CLI::Option* trash = verb->add_flag(
        "--trash", options->trash, helpText(QT_TR_NOOP("Put it into the trash: kept, but not listed and not drawn")));
    verb->add_flag("--restore", options->restore, helpText(QT_TR_NOOP("Take it out of the trash again")))
        ->excludes(trash);
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback([options, name, note, &chosen] {
        options->named = name->count() > 0;
        options->noted = note->count() > 0;
        chosen.run = [options](Terminal& terminal) { return edit(*options, terminal); };
    });
}

}  // namespace espalier
