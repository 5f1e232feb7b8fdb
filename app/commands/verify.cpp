#include "app/commands/arguments.h"
#include "app/commands/chosen_experiments.h"
#include "app/commands/open_log.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/workspace_jobs.h"
#include "core/verify/replay_check.h"
#include "views/words/tr.h"

#include <QTemporaryDir>
#include <QUuid>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr std::size_t mostDifferencesTold = 8;

struct VerifyOptions {
    std::string workspace;
    std::vector<std::string> experiments;
};

std::vector<Experiment> chosenExperiments(const ExperimentLog& log, const std::vector<std::string>& names)
{
    if (!names.empty()) return experimentsNamed(log, names);
    std::vector<Experiment> chosen;
    for (Experiment& experiment : log.experiments())
        if (!experiment.trashed && (experiment.status == "done" || experiment.status == "diverged"))
            chosen.push_back(std::move(experiment));
    if (chosen.empty()) throw Failure("verify.nothing_to_compare", log.file().string());
    return chosen;
}

/// In a folder of its own, which is gone afterwards: the log is not touched.
Experiment replay(const ExperimentLog& log, const Experiment& experiment, Terminal& terminal)
{
    JobSpec spec = replayJob(log, experiment);
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Failure("environment.unwritable_file", folder.path().toStdString(),
                      {{"detail", folder.errorString().toStdString()}});
    spec.folder = folder.path().toStdString();
    spec.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return experimentFromJson(runAlone(spec, terminal).at("experiment"));
}

QStringList differenceLines(const std::vector<ReplayDifference>& differences)
{
    QStringList lines;
    for (std::size_t i = 0; i < differences.size() && i < mostDifferencesTold; ++i)
        lines << tr("  %1: recorded %2, now %3")
                     .arg(QString::fromStdString(differences[i].where), QString::fromStdString(differences[i].kept),
                          QString::fromStdString(differences[i].replayed));
    if (differences.size() > mostDifferencesTold)
        lines << tr("  and %1 more").arg(differences.size() - mostDifferencesTold);
    return lines;
}

void tellCheck(const Experiment& experiment, const ReplayCheck& check, Terminal& terminal)
{
    const QString name = QString::fromStdString(experiment.name);
    terminal.say(check.identical() ? tr("%1: identical, bit for bit").arg(name) : tr("%1: NOT the same").arg(name));
    terminal.say(differenceLines(check.differences));
    if (check.identical() || check.environment.empty()) return;
    terminal.say(tr("  It was made elsewhere, so that need not be a fault:"));
    terminal.say(differenceLines(check.environment));
}

int verify(const VerifyOptions& options, Terminal& terminal)
{
    const auto log = openToRead(options.workspace);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    bool allIdentical = true;
    for (const Experiment& experiment : chosenExperiments(*log, options.experiments)) {
        const ReplayCheck check = compareReplay(experiment, replay(*log, experiment, terminal));
        tellCheck(experiment, check, terminal);
        nlohmann::ordered_json entry = {{"id", experiment.id}, {"name", experiment.name}};
        entry.update(replayToJson(check));
        list.push_back(std::move(entry));
        allIdentical = allIdentical && check.identical();
    }
    terminal.document({{"identical", allIdentical}, {"experiments", list}});
    return allIdentical ? 0 : 1;
}

}  // namespace

void addVerifyVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<VerifyOptions>();
    CLI::App* verb = root.add_subcommand(
        "verify",
        helpText(QT_TR_NOOP("Prune and train again, and compare bit for bit: exit status 0 identical, 1 not")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiments,
                     helpText(QT_TR_NOOP("Names or ids, one or several; else all that came to a result")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return verify(*options, terminal); }; });
}

}  // namespace espalier
