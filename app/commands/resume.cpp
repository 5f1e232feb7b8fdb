#include "app/commands/experiment_table.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "views/words/tr.h"

namespace espalier {

namespace {

int resume(const std::string& workspace, Terminal& terminal)
{
    const auto log = openForWriting(workspace);
    Outcome outcome;
    {
        JobQueue queue(*log, {});
        const int count = retryInterrupted(queue, *log);
        terminal.note(
            count > 0 ? (count == 1 ? tr("One unfinished job goes on.") : tr("%1 unfinished jobs go on.").arg(count))
                      : tr("Nothing is unfinished."));
        outcome = runToEnd(queue, *log, terminal);
    }
    const std::vector<Experiment> experiments = log->experiments();
    terminal.say(experimentTable(experiments));
    throwIfIncomplete(outcome, log->file().string());
    terminal.document(experimentsDocument(experiments));
    return 0;
}

}  // namespace

void addResumeVerb(CLI::App& root, Chosen& chosen)
{
    auto workspace = std::make_shared<std::string>();
    CLI::App* verb = root.add_subcommand("resume", helpText(QT_TR_NOOP("Finish what was interrupted")));
    verb->add_option("WS", *workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback([workspace, &chosen] {
        chosen.run = [workspace](Terminal& terminal) { return resume(*workspace, terminal); };
    });
}

}  // namespace espalier
