#include "app/commands/make_workspace.h"
#include "app/commands/model_text.h"
#include "app/commands/preview_text.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/job/data_spec.h"
#include "core/job/parse_fields.h"
#include "core/model/model_summary.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace espalier {

namespace {

struct InspectOptions {
    std::string model, input, data, mean, std, pictures;
    std::int64_t samples = 256;
};

JobSpec specFrom(const InspectOptions& options)
{
    JobSpec spec;
    spec.name = "inspect";
    spec.model = std::filesystem::absolute(options.model).lexically_normal();
    if (!options.input.empty()) spec.preprocessing.input = parseShape(options.input);
    if (!options.mean.empty()) spec.preprocessing.mean = parseNumbers(options.mean, "--mean");
    if (!options.std.empty()) spec.preprocessing.std = parseNumbers(options.std, "--std");
    for (const double value : spec.preprocessing.std)
        if (!(value > 0)) throw Failure("usage.bad_range", "--std", {{"found", options.std}});
    return spec;
}

int inspectModel(const InspectOptions& options, Terminal& terminal)
{
    JobSpec spec = specFrom(options);
    spec.kind = JobSpec::Kind::inspect;
    const nlohmann::json result = runAlone(spec, terminal);
    const auto summary = result.at("summary").get<ModelSummary>();
    terminal.document(nlohmann::ordered_json(nlohmann::json(summary)));
    terminal.say(modelText(summary));
    return 0;
}

int inspectWithData(const InspectOptions& options, Terminal& terminal)
{
    JobSpec spec = specFrom(options);
    spec.kind = JobSpec::Kind::preview;
    spec.data = DataSpec::parse(options.data).text();
    spec.threads = workingThreads();
    spec.evaluationImages = options.samples;
    const auto preview = runAlone(spec, terminal).get<Preview>();
    if (!options.pictures.empty()) writePictures(preview, options.pictures);
    terminal.document(previewDocument(preview, options.pictures));
    terminal.say(modelText(preview.summary));
    terminal.say(QString());
    terminal.say(previewText(preview));
    return 0;
}

int inspect(const InspectOptions& options, Terminal& terminal)
{
    if (!options.data.empty()) return inspectWithData(options, terminal);
    if (options.input.empty()) throw Failure("usage.input_needed", options.model);
    return inspectModel(options, terminal);
}

}  // namespace

void addInspectVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<InspectOptions>();
    CLI::App* verb = root.add_subcommand(
        "inspect", helpText(QT_TR_NOOP("What a model is made of, and whether it and its data understand each other")));
    verb->add_option("MODEL", options->model, helpText(QT_TR_NOOP("A TorchScript file")))->required();
    verb->add_option("--input", options->input,
                     helpText(QT_TR_NOOP("Shape of one sample, e.g. 3x32x32; with --data it is found out")));
    verb->add_option("--data", options->data,
                     helpText(QT_TR_NOOP("Run some of these samples through it, and propose how to preprocess them")));
    verb->add_option(
        "--mean", options->mean,
        helpText(QT_TR_NOOP(
            "Subtracted after scaling images to 0..1: one value, or one a channel; else the usual ones are tried")));
    verb->add_option("--std", options->std, helpText(QT_TR_NOOP("Divided by then: one value, or one a channel")));
    verb->add_option("--samples", options->samples, helpText(QT_TR_NOOP("How many samples to try at most")))
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    verb->add_option("--pictures", options->pictures,
                     helpText(QT_TR_NOOP("Write some samples as the model sees them into this folder")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return inspect(*options, terminal); }; });
}

}  // namespace espalier
