#include "app/commands/model_text.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "core/job/parse_fields.h"
#include "core/model/model_summary.h"

#include <QtGlobal>

namespace espalier {

namespace {

struct Options {
    std::string model;
    std::string input;
};

int inspect(const Options& options, Terminal& terminal)
{
    JobSpec spec;
    spec.kind = JobSpec::Kind::inspect;
    spec.name = "inspect";
    spec.model = std::filesystem::absolute(options.model).lexically_normal();
    spec.preprocessing.input = parseShape(options.input);
    if (spec.preprocessing.input.empty()) throw Failure("usage.bad_shape", options.input);
    const nlohmann::json result = runAlone(spec, terminal);
    const auto summary = result.at("summary").get<ModelSummary>();
    terminal.document(nlohmann::ordered_json(nlohmann::json(summary)));
    terminal.say(modelText(summary));
    return 0;
}

}  // namespace

void addInspectVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* verb = root.add_subcommand("inspect", helpText(QT_TRANSLATE_NOOP("Commands", "What a model is made of: layers, shapes, cost")));
    verb->add_option("MODEL", options->model, helpText(QT_TRANSLATE_NOOP("Commands", "A TorchScript file")))->required();
    verb->add_option("--input", options->input, helpText(QT_TRANSLATE_NOOP("Commands", "Shape of one sample, e.g. 3x32x32")))->required();
    verb->add_flag("--json", chosen.json, helpText(QT_TRANSLATE_NOOP("Commands", "One JSON document on stdout")));
    verb->callback([options, &chosen] { chosen.run = [options](Terminal& terminal) { return inspect(*options, terminal); }; });
}

}  // namespace espalier
