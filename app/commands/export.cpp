#include "app/commands/arguments.h"
#include "app/commands/chosen_experiments.h"
#include "app/commands/make_workspace.h"
#include "app/commands/open_log.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/model_export.h"
#include "views/words/export_words.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

namespace fs = std::filesystem;

struct ExportOptions {
    std::string workspace, experiment, output, masks;
    bool force = false;
};

ExportTarget prepare(const Experiment& experiment, const ExperimentLog& log, const std::string& role,
                     const ExportOptions& options, const std::string& file)
{
    const ExportTarget target = exportTarget(experiment, log, role, file, options.force);
    checkArtifact(target);
    return target;
}

/// In another format, which takes a worker.
nlohmann::ordered_json convertModel(const ExportTarget& target, const ExperimentLog& log, Terminal& terminal)
{
    JobSpec spec = exportJob(target, log);
    spec.threads = workingThreads();
    return nlohmann::ordered_json(runAlone(spec, terminal));
}

int exportFiles(const ExportOptions& options, Terminal& terminal)
{
    const std::string ending = fs::path(options.output).extension();
    if (ending != ".pt" && ending != ".onnx" && ending != ".safetensors")
        throw Failure("usage.format_unsupported", options.output);
    const auto log = openToRead(options.workspace);
    const Experiment experiment = experimentNamed(*log, options.experiment);
    // All that can be refused is refused before the first file is written.
    std::vector<ExportTarget> targets{prepare(experiment, *log, "model", options, options.output)};
    if (!options.masks.empty()) targets.push_back(prepare(experiment, *log, "masks", options, options.masks));

    nlohmann::ordered_json document;
    document["experiment"] = experiment.id;
    for (const ExportTarget& target : targets) {
        const auto written = target.isCopy() ? copyArtifact(target) : convertModel(target, *log, terminal);
        document[target.role] = written;
        terminal.say(exportedText(nlohmann::json(written), QString::fromStdString(target.file.string())));
    }
    terminal.document(document);
    return 0;
}

}  // namespace

void addExportVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* verb =
        root.add_subcommand("export", helpText(QT_TR_NOOP("Write an experiment's model, as it would be deployed")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TR_NOOP("Its name, its id, or the beginning of the id")))
        ->required();
    verb->add_option("-o,--output", options->output,
                     helpText(QT_TR_NOOP(
                         "The file to write: NAME.pt (TorchScript), NAME.onnx or NAME.safetensors (the weights)")))
        ->required();
    verb->add_option("--masks", options->masks, helpText(QT_TR_NOOP("Also write the exact masks")));
    verb->add_flag("--force", options->force, helpText(QT_TR_NOOP("Replace files that exist")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return exportFiles(*options, terminal); }; });
}

}  // namespace espalier
