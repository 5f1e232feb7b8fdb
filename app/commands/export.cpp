#include "app/commands/arguments.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/log/experiment_log.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

namespace fs = std::filesystem;

struct ExportOptions {
    std::string workspace, experiment, output, masks;
    bool force = false;
};

/// A file to write and what it will hold.
struct Copy {
    std::string role;
    fs::path file;
    std::string bytes;
};

std::optional<std::string> artifactOf(const Experiment& experiment, const std::string& role, const ExperimentLog& log)
{
    for (const Artifact& artifact : experiment.artifacts)
        if (artifact.role == role) return artifact.sha256;
    // The dense model is the workspace's own.
    if (role == "model" && experiment.baseline) return log.setup().modelSha256;
    return {};
}

std::string artifactBytes(const ExperimentLog& log, const std::string& sha)
{
    const fs::path file = log.artifactFile(sha);
    if (!fs::exists(file)) throw Failure("workspace.artifact_missing", file.string());
    std::string bytes = readFile(file);
    if (sha256(bytes) != sha) throw Failure("workspace.artifact_damaged", file.string());
    return bytes;
}

Copy prepare(const Experiment& experiment, const ExperimentLog& log, const std::string& role, const std::string& target,
             bool force)
{
    const fs::path file = fs::absolute(target).lexically_normal();
    if (fs::is_directory(file)) throw Failure("usage.is_a_directory", file.string());
    if (fs::exists(file) && !force) throw Failure("usage.file_exists", file.string());
    const auto sha = artifactOf(experiment, role, log);
    if (!sha) throw Failure("workspace.no_artifact", role, {{"experiment", experiment.name}});
    return {role, file, artifactBytes(log, *sha)};
}

int exportFiles(const ExportOptions& options, Terminal& terminal)
{
    if (fs::path(options.output).extension() != ".pt") throw Failure("usage.format_unsupported", options.output);
    const auto log = ExperimentLog::open(workspaceFile(options.workspace), false);
    const auto experiment = log->find(options.experiment);
    if (!experiment) throw Failure("workspace.no_such_experiment", options.experiment);
    // All that can be refused is refused before the first file is written.
    std::vector<Copy> copies{prepare(*experiment, *log, "model", options.output, options.force)};
    if (!options.masks.empty()) copies.push_back(prepare(*experiment, *log, "masks", options.masks, options.force));

    nlohmann::ordered_json document;
    document["experiment"] = experiment->id;
    for (const Copy& copy : copies) {
        writeFileAtomically(copy.file, copy.bytes);
        document[copy.role] = {
            {"file", copy.file.string()}, {"bytes", copy.bytes.size()}, {"sha256", sha256(copy.bytes)}};
        terminal.say(
            QCoreApplication::translate("Commands", "Wrote %1").arg(QString::fromStdString(copy.file.string())));
    }
    terminal.document(document);
    return 0;
}

}  // namespace

void addExportVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* verb = root.add_subcommand(
        "export", helpText(QT_TRANSLATE_NOOP("Commands", "Write an experiment's model, as it would be deployed")));
    verb->add_option("WS", options->workspace, helpText(QT_TRANSLATE_NOOP("Commands", "A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiment,
                     helpText(QT_TRANSLATE_NOOP("Commands", "Its name, its id, or the beginning of the id")))
        ->required();
    verb->add_option("-o,--output", options->output,
                     helpText(QT_TRANSLATE_NOOP("Commands", "The TorchScript file to write, NAME.pt")))
        ->required();
    verb->add_option("--masks", options->masks, helpText(QT_TRANSLATE_NOOP("Commands", "Also write the exact masks")));
    verb->add_flag("--force", options->force, helpText(QT_TRANSLATE_NOOP("Commands", "Replace files that exist")));
    verb->add_flag("--json", chosen.json, helpText(QT_TRANSLATE_NOOP("Commands", "One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return exportFiles(*options, terminal); }; });
}

}  // namespace espalier
