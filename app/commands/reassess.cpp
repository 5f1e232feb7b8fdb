#include "app/commands/chosen_experiments.h"
#include "app/commands/evidence_jobs.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/verb.h"
#include "app/jobs/workspace_jobs.h"
#include "core/reassess/drift.h"
#include "views/words/drift_words.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

namespace {

struct ReassessOptions {
    std::string workspace, data;
    std::vector<std::string> experiments;
};

/// Those that are named, else the one that was decided on.
std::vector<Experiment> toReassess(const ExperimentLog& log, const std::vector<std::string>& names)
{
    if (!names.empty()) return experimentsNamed(log, names);
    const auto decision = log.decision();
    if (!decision) throw Failure("reassess.nothing_decided", log.file().string());
    return experimentsNamed(log, {decision->experiment});
}

QStringList reportLines(const QString& name, const DriftReport& report)
{
    TextTable table;
    for (const QString& title : {QString(), tr("then"), tr("now"), QString()}) table.addColumn(title);
    for (const Drift& drift : report.figures)
        table.addRow({driftName(drift), driftFigure(drift, drift.before, drift.beforeCi95),
                      driftFigure(drift, drift.after, drift.afterCi95), driftVerdict(drift)});
    QStringList lines{report.holds() ? tr("%1: the choice still holds").arg(name)
                                     : tr("%1: the choice NO LONGER holds").arg(name)};
    lines << table.lines();
    for (const ChangedCircumstance& change : report.changed) lines << changedText(change);
    return lines;
}

Reassessment measureAnew(ExperimentLog& log, const Experiment& experiment, const std::string& data, Terminal& terminal)
{
    std::string id;
    {
        JobQueue queue(log, {});
        id = runOrResume(queue, log, reassessJob(log, experiment, data), terminal);
    }
    const auto all = log.reassessments(experiment.id);
    const auto found = std::ranges::find(all, id, &Reassessment::id);
    if (found == all.end()) throw Failure("job.wrong_result", experiment.name);
    return *found;
}

int reassess(const ReassessOptions& options, Terminal& terminal)
{
    const auto log = openForWriting(options.workspace);
    measuredModel(*log);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    bool allHold = true;
    for (const Experiment& experiment : toReassess(*log, options.experiments)) {
        const Reassessment now = measureAnew(*log, experiment, options.data, terminal);
        const DriftReport report = driftOf(experiment, changeOfAll(*log, experiment.id), now);
        terminal.say(reportLines(QString::fromStdString(experiment.name), report));
        nlohmann::ordered_json entry = {
            {"id", now.id}, {"experiment", experiment.id}, {"name", experiment.name}, {"data", now.data}};
        entry.update(driftToJson(report));
        entry["measured"] = experimentToJson(now.measured, false);
        list.push_back(std::move(entry));
        allHold = allHold && report.holds();
    }
    terminal.document({{"holds", allHold}, {"reassessments", list}});
    return allHold ? 0 : 1;
}

}  // namespace

void addReassessVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ReassessOptions>();
    CLI::App* verb = root.add_subcommand(
        "reassess",
        helpText(QT_TR_NOOP(
            "Measure experiments anew, here and now or on other data: exit status 0 they still hold, 1 not")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiments,
                     helpText(QT_TR_NOOP("Names or ids, one or several; else the one that was decided on")));
    verb->add_option("--data", options->data,
                     helpText(QT_TR_NOOP("Another validation set, as --data of init takes it; else the workspace's")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return reassess(*options, terminal); }; });
}

}  // namespace espalier
