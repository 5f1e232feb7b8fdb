#include "core/gate/gate.h"
#include "app/commands/arguments.h"
#include "app/commands/chosen_experiments.h"
#include "app/commands/junit_file.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/verb.h"
#include "core/base/atomic_file.h"
#include "core/log/experiment_log.h"
#include "core/profile/assessment.h"
#include "views/words/gate_words.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct GateOptions {
    std::string workspace, experiment, junit;
    std::vector<std::string> profiles;
    GateLimits limits;
};

std::vector<ProfileVerdict> profileVerdicts(const ExperimentLog& log, const Experiment& experiment,
                                            const std::vector<std::string>& names)
{
    if (names.empty()) return {};
    const ModelSummary model = measuredModel(log);
    const auto stress = log.stressTests();
    const RobustnessResult robustness = log.robustness();
    const Assessor assessor(model, stress, robustness);
    std::vector<ProfileVerdict> verdicts;
    for (const std::string& name : names)
        verdicts.push_back(assessor.assess(profileNamed(log, name), experiment).verdict);
    return verdicts;
}

QStringList gateTable(const GateResult& result)
{
    TextTable table;
    for (const QString& title : {tr("check"), QString(), tr("measured")}) table.addColumn(title);
    for (const GateCheck& check : result.checks)
        table.addRow({gateCheckName(check), check.passed ? tr("pass") : tr("FAIL"), gateCheckText(check)});
    return table.lines();
}

void writeJunit(const std::string& file, const std::string& workspace, const Experiment& experiment,
                const GateResult& result)
{
    QList<JunitCase> cases;
    for (const GateCheck& check : result.checks) {
        QString name = QString::fromLatin1(gateCode(check.kind));
        if (check.verdict) name += ' ' + QString::fromStdString(check.subject);
        const QString text = gateCheckName(check) + QStringLiteral(": ") + gateCheckText(check);
        cases << JunitCase{name, check.passed ? text : QString(), check.passed ? QString() : text};
    }
    const std::string stem = std::filesystem::path(workspace).stem().string();
    writeFileAtomically(
        file, junitXml(QStringLiteral("espalier gate"), QString::fromStdString(stem + "." + experiment.name), cases)
                  .toStdString());
}

int gate(const GateOptions& options, Terminal& terminal)
{
    if (options.limits.empty() && options.profiles.empty()) throw Failure("usage.no_limits", "gate");
    const auto log = openToRead(options.workspace);
    const Experiment experiment = experimentNamed(*log, options.experiment);
    const GateResult result = judgeGate(experiment, options.limits, changeOfAll(*log, experiment.id),
                                        profileVerdicts(*log, experiment, options.profiles));
    if (!options.junit.empty()) writeJunit(options.junit, log->file().string(), experiment, result);
    nlohmann::ordered_json document = {{"id", experiment.id}, {"name", experiment.name}};
    document.update(gateToJson(result));
    terminal.document(document);
    terminal.say(gateTable(result));
    const QString name = QString::fromStdString(experiment.name);
    terminal.say(result.passed() ? tr("%1 passes.").arg(name) : tr("%1 does not pass.").arg(name));
    return result.passed() ? 0 : 1;
}

}  // namespace

void addGateVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<GateOptions>();
    CLI::App* verb = root.add_subcommand(
        "gate", helpText(QT_TR_NOOP("Hold an experiment against limits, for CI: exit status 0 passed, 1 not")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TR_NOOP("Its name, its id, or the beginning of the id")))
        ->required();
    verb->add_option("--max-accuracy-drop", options->limits.accuracyDrop,
                     helpText(QT_TR_NOOP("Points of accuracy lost against the dense model, at most")))
        ->check(CLI::NonNegativeNumber);
    verb->add_option("--max-latency-ratio", options->limits.latencyRatio,
                     helpText(QT_TR_NOOP("Latency / that of the dense model, at most")))
        ->check(CLI::PositiveNumber);
    verb->add_option("--max-weights", options->limits.weights, helpText(QT_TR_NOOP("Bytes of stored weights, at most")))
        ->check(CLI::NonNegativeNumber);
    verb->add_option("--max-activations", options->limits.activations,
                     helpText(QT_TR_NOOP("Bytes of activations at their peak, at most")))
        ->check(CLI::NonNegativeNumber);
    verb->add_option(
            "--truth", options->limits.truth,
            helpText(QT_TR_NOOP("Whose latency: masked, compacted, sparse or deployed; else the last of them that "
                                "was measured")))
        ->check(CLI::IsMember({"masked", "compacted", "sparse", "deployed"}));
    verb->add_option("--profile", options->profiles,
                     helpText(QT_TR_NOOP("All limits of this operating profile too; more than once for several")));
    verb->add_flag("--whole-interval", options->limits.whole,
                   helpText(QT_TR_NOOP("A limit is kept only where the whole interval of the figure keeps it")));
    verb->add_option("--junit", options->junit, helpText(QT_TR_NOOP("Write the checks to this file as JUnit XML too")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return gate(*options, terminal); }; });
}

}  // namespace espalier
