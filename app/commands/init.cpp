#include "app/commands/arguments.h"
#include "app/commands/experiment_table.h"
#include "app/commands/make_workspace.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/worker_program.h"
#include "core/job/adapter_program.h"
#include "core/job/data_spec.h"
#include "core/job/parse_fields.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct InitOptions {
    std::string workspace, model, data, train, input, mean, std, adapter;
    std::vector<std::string> profiles;
    int batch = 1;
    int threads = 1;
};

WorkspaceSetup setupFrom(const InitOptions& options)
{
    WorkspaceSetup setup;
    setup.data = DataSpec::parse(options.data).text();
    if (!options.train.empty()) setup.train = DataSpec::parse(options.train).text();
    if (!options.input.empty()) setup.preprocessing.input = parseShape(options.input);
    if (!options.mean.empty()) setup.preprocessing.mean = parseNumbers(options.mean, "--mean");
    if (!options.std.empty()) setup.preprocessing.std = parseNumbers(options.std, "--std");
    for (const double value : setup.preprocessing.std)
        if (!(value > 0)) throw Failure("usage.bad_range", "--std", {{"found", options.std}});
    setup.benchmark.batch = options.batch;
    setup.benchmark.threads = options.threads;
    setup.benchmark.adapter = options.adapter;
    setup.threads = workingThreads();
    return setup;
}

int init(const InitOptions& options, Terminal& terminal)
{
    checkAdapter(options.adapter, findWorkerProgram().toStdString());
    std::vector<OperatingProfile> profiles;
    for (const std::string& file : options.profiles) profiles.push_back(readProfile(file));
    auto log = makeWorkspace(workspaceFile(options.workspace), options.model, setupFrom(options), terminal);
    for (const OperatingProfile& profile : profiles) log->setProfile(profile);
    measureBaseline(log, terminal);
    const std::vector<Experiment> experiments = log->experiments();
    terminal.document(experimentToJson(experiments.front(), false));
    terminal.say(experimentTable(experiments));
    terminal.say(tr("The workspace is %1").arg(QString::fromStdString(log->file().string())));
    return 0;
}

}  // namespace

void addInitVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<InitOptions>();
    CLI::App* verb = root.add_subcommand(
        "init",
        helpText(QT_TR_NOOP("Make a workspace from a model and a validation set, and measure the dense model")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("The workspace to make, NAME.espalier")))
        ->required();
    verb->add_option("--model", options->model, helpText(QT_TR_NOOP("A TorchScript file")))->required();
    verb->add_option("--data", options->data,
                     helpText(QT_TR_NOOP(
                         "Validation samples: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL], npy:X.npy,Y.npy")))
        ->required();
    verb->add_option("--train", options->train,
                     helpText(QT_TR_NOOP("Training samples; else the training half of --data where it has one")));
    verb->add_option("--input", options->input,
                     helpText(QT_TR_NOOP("Shape of one sample, e.g. 3x32x32; else taken from the data")));
    verb->add_option("--mean", options->mean,
                     helpText(QT_TR_NOOP("Subtracted after scaling images to 0..1: one value, or one a channel")));
    verb->add_option("--std", options->std, helpText(QT_TR_NOOP("Divided by then: one value, or one a channel")));
    verb->add_option("--batch", options->batch, helpText(QT_TR_NOOP("Batch size latency is measured at")))
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    verb->add_option("--threads", options->threads, helpText(QT_TR_NOOP("Threads latency is measured with")))
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    verb->add_option(
        "--adapter", options->adapter,
        helpText(
            QT_TR_NOOP("Deployment adapter that measures with another engine: onnxruntime, opencv, one of your own, or "
                       "none; else ONNX Runtime where it is found")));
    verb->add_option("--profile", options->profiles,
                     helpText(QT_TR_NOOP("An operating profile, a JSON file; more than once for several")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return init(*options, terminal); }; });
}

}  // namespace espalier
