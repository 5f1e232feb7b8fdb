#include "app/commands/arguments.h"
#include "app/commands/make_workspace.h"
#include "app/commands/run_jobs.h"
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

/// A file to write and the artifact that goes into it.
struct Target {
    std::string role;
    fs::path file;
    fs::path artifact;
    std::string sha256;
};

std::optional<std::string> artifactOf(const Experiment& experiment, const std::string& role, const ExperimentLog& log)
{
    for (const Artifact& artifact : experiment.artifacts)
        if (artifact.role == role) return artifact.sha256;
    // The dense model is the workspace's own.
    if (role == "model" && experiment.baseline) return log.setup().modelSha256;
    return {};
}

Target prepare(const Experiment& experiment, const ExperimentLog& log, const std::string& role,
               const std::string& target, bool force)
{
    const fs::path file = fs::absolute(target).lexically_normal();
    checkOutput(file, force);
    const auto sha = artifactOf(experiment, role, log);
    if (!sha) throw Failure("workspace.no_artifact", role, {{"experiment", experiment.name}});
    const fs::path artifact = fs::absolute(log.artifactFile(*sha));
    if (!fs::exists(artifact)) throw Failure("workspace.artifact_missing", artifact.string());
    if (sha256OfFile(artifact) != *sha) throw Failure("workspace.artifact_damaged", artifact.string());
    return {role, file, artifact, *sha};
}

/// As it is in the workspace.
nlohmann::ordered_json copyArtifact(const Target& target)
{
    const std::string bytes = readFile(target.artifact);
    writeFileAtomically(target.file, bytes);
    return {{"file", target.file.string()}, {"bytes", bytes.size()}, {"sha256", sha256(bytes)}};
}

/// In another format, which takes a worker.
nlohmann::ordered_json convertModel(const Target& target, const ExperimentLog& log, Terminal& terminal)
{
    JobSpec spec;
    spec.kind = JobSpec::Kind::exportModel;
    spec.name = target.file.filename().string();
    spec.model = target.artifact;
    spec.modelSha256 = target.sha256;
    spec.preprocessing = log.setup().preprocessing;
    spec.threads = workingThreads();
    spec.output = target.file;
    return nlohmann::ordered_json(runAlone(spec, terminal));
}

QString wroteText(const nlohmann::ordered_json& written)
{
    const QString file = QString::fromStdString(written.at("file").get<std::string>());
    if (!written.contains("check")) return QCoreApplication::translate("Commands", "Wrote %1").arg(file);
    const auto& check = written.at("check");
    return QCoreApplication::translate("Commands", "Wrote %1; in %2 its outputs differ by %3 of the largest at most")
        .arg(file, QString::fromStdString(check.at("engine").get<std::string>()))
        .arg(check.at("difference").get<double>(), 0, 'e', 1);
}

int exportFiles(const ExportOptions& options, Terminal& terminal)
{
    const std::string ending = fs::path(options.output).extension();
    if (ending != ".pt" && ending != ".onnx" && ending != ".safetensors")
        throw Failure("usage.format_unsupported", options.output);
    const auto log = ExperimentLog::open(workspaceFile(options.workspace), false);
    const auto experiment = log->find(options.experiment);
    if (!experiment) throw Failure("workspace.no_such_experiment", options.experiment);
    // All that can be refused is refused before the first file is written.
    std::vector<Target> targets{prepare(*experiment, *log, "model", options.output, options.force)};
    if (!options.masks.empty()) targets.push_back(prepare(*experiment, *log, "masks", options.masks, options.force));

    nlohmann::ordered_json document;
    document["experiment"] = experiment->id;
    for (const Target& target : targets) {
        const bool asItIs = target.role != "model" || ending == ".pt";
        document[target.role] = asItIs ? copyArtifact(target) : convertModel(target, *log, terminal);
        terminal.say(wroteText(document[target.role]));
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
    verb->add_option(
            "-o,--output", options->output,
            helpText(QT_TRANSLATE_NOOP(
                "Commands", "The file to write: NAME.pt (TorchScript), NAME.onnx or NAME.safetensors (the weights)")))
        ->required();
    verb->add_option("--masks", options->masks, helpText(QT_TRANSLATE_NOOP("Commands", "Also write the exact masks")));
    verb->add_flag("--force", options->force, helpText(QT_TRANSLATE_NOOP("Commands", "Replace files that exist")));
    verb->add_flag("--json", chosen.json, helpText(QT_TRANSLATE_NOOP("Commands", "One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return exportFiles(*options, terminal); }; });
}

}  // namespace espalier
