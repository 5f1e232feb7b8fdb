#include "app/commands/arguments.h"
#include "app/commands/chosen_experiments.h"
#include "app/commands/decision_text.h"
#include "app/commands/open_log.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/todays_environment.h"
#include "core/base/person.h"
#include "core/decision/propose_decision.h"
#include "core/log/experiment_log.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct DecideOptions {
    std::string workspace, experiment, by, note;
    bool named = false, noted = false;  ///< asked for, be it with an empty text
};

void keep(const DecideOptions& options, ExperimentLog& log)
{
    Decision decision = proposedDecision(log, experimentNamed(log, options.experiment).id);
    decision.by = options.named ? options.by : personName();
    if (options.noted) decision.note = options.note;
    log.decide(decision);
}

int tellDecision(const ExperimentLog& log, Terminal& terminal)
{
    const auto versions = log.decisions();
    const auto expired =
        versions.empty() ? std::vector<Remark>() : expiredBy(versions.back(), todayOf(log, todaysEnvironment()));
    terminal.say(decisionLines(versions, expired));
    terminal.document(decisionDocument(versions, expired));
    return 0;
}

int decide(const DecideOptions& options, Terminal& terminal)
{
    if (options.experiment.empty()) {
        if (options.named || options.noted) throw Failure("decision.nothing_decided_by", options.workspace);
        return tellDecision(*openToRead(options.workspace), terminal);
    }
    const auto log = openForWriting(options.workspace);
    keep(options, *log);
    return tellDecision(*log, terminal);
}

}  // namespace

void addDecideVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<DecideOptions>();
    CLI::App* verb =
        root.add_subcommand("decide", helpText(QT_TR_NOOP("Record which experiment is to be deployed, and why")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TR_NOOP("Its name, its id, or the beginning of the id; without one, what was "
                                         "decided is shown")));
    CLI::Option* by =
        verb->add_option("--by", options->by, helpText(QT_TR_NOOP("Who decides; the account's name unless given")));
    CLI::Option* note = verb->add_option("--note", options->note, helpText(QT_TR_NOOP("Why, in your own words")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback([options, by, note, &chosen] {
        options->named = by->count() > 0;
        options->noted = note->count() > 0;
        chosen.run = [options](Terminal& terminal) { return decide(*options, terminal); };
    });
}

}  // namespace espalier
