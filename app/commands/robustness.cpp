#include "app/commands/chosen_experiments.h"
#include "app/commands/evidence_jobs.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/verb.h"
#include "app/jobs/workspace_jobs.h"
#include "core/job/data_spec.h"
#include "core/profile/assessment.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace espalier {

namespace {

struct RobustnessOptions {
    std::string workspace;
    std::vector<std::string> experiments;
    RobustnessRequest request;
};

QString pointText(const RobustnessPoint& point)
{
    return point.diverged ? tr("diverged") : accuracyText(point.accuracy(), point.ci95());
}

QString worstText(const RobustnessSummary& summary)
{
    if (!summary.worst) return {};
    QString what = corruptionName(summary.worst->what);
    if (summary.worst->severity > 0) what += ' ' + QString::number(summary.worst->severity);
    if (!summary.worst->slice.empty()) what += ' ' + QString::fromStdString(summary.worst->slice);
    return tr("%1 (%2)").arg(accuracyText(summary.worst->accuracy, summary.worst->ci95), what);
}

/// Corruptions and severities down, experiments across.
QStringList robustnessTable(const std::vector<RobustnessSummary>& summaries,
                            const std::map<std::string, QString>& names)
{
    TextTable table;
    table.addColumn(tr("data"));
    table.addColumn(tr("severity"), TextTable::Align::right);
    for (const RobustnessSummary& summary : summaries)
        table.addColumn(names.at(summary.experiment), TextTable::Align::right);
    const auto row = [&](const QString& what, const QString& severity, auto text) {
        QStringList cells{what, severity};
        for (const RobustnessSummary& summary : summaries) cells << text(summary);
        table.addRow(cells);
    };
    row(corruptionName(""), {}, [](const RobustnessSummary& summary) { return pointText(summary.clean); });
    for (const RobustnessPoint& point : summaries.front().points) {
        const bool slice = point.corruption == "slice";
        const auto same = [&](const RobustnessPoint& other) {
            return other.corruption == point.corruption && other.severity == point.severity &&
                   other.slice == point.slice;
        };
        row(slice ? QString::fromStdString(point.slice) : corruptionName(point.corruption),
            slice ? QString() : QString::number(point.severity), [&](const RobustnessSummary& summary) {
                const auto found = std::find_if(summary.points.begin(), summary.points.end(), same);
                return found == summary.points.end() ? QString() : pointText(*found);
            });
    }
    row(tr("classes shifted"), {},
        [](const RobustnessSummary& summary) { return accuracyText(summary.shifted.accuracy, summary.shifted.ci95); });
    row(tr("all corruptions"), {}, [](const RobustnessSummary& summary) {
        return summary.meanCorrupted ? percentText(*summary.meanCorrupted) : QString();
    });
    row(tr("worst plausible"), {}, worstText);
    return table.lines();
}

/// Only what this test measured, of the experiments that were asked for.
RobustnessResult chosenOf(RobustnessResult result, const JobSpec& spec)
{
    const RobustnessRequest& request = *spec.robustness;
    std::erase_if(result.points, [&](const RobustnessPoint& point) {
        const bool asked = std::any_of(spec.models.begin(), spec.models.end(),
                                       [&](const JobModel& model) { return model.experiment == point.experiment; });
        const auto among = [](const auto& list, const auto& value) {
            return std::find(list.begin(), list.end(), value) != list.end();
        };
        if (point.corruption == "slice") return !asked || !among(request.slices, point.slice);
        const bool wanted = request.corruptions.empty() || among(request.corruptions, point.corruption);
        return !asked || point.n > request.images ||
               (point.severity > 0 &&
                (!wanted || !among(request.severities, point.severity) || point.seed != request.seed));
    });
    return result;
}

int robustness(const RobustnessOptions& options, Terminal& terminal)
{
    const auto log = openForWriting(options.workspace);
    measuredModel(*log);
    const std::vector<Experiment> experiments = experimentsNamed(*log, options.experiments);
    RobustnessRequest request = options.request;
    for (std::string& slice : request.slices) slice = DataSpec::parse(slice).text();
    const JobSpec spec = robustnessJob(*log, experiments, request);
    {
        JobQueue queue(*log, {});
        runOrResume(queue, *log, spec, terminal);
    }
    const auto summaries = summariesOf(chosenOf(log->robustness(), spec));
    if (summaries.empty()) throw Failure("job.wrong_result", spec.name);
    std::map<std::string, QString> names;
    for (const JobModel& model : spec.models) names[model.experiment] = QString::fromStdString(model.name);
    terminal.say(robustnessTable(summaries, names));
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const RobustnessSummary& summary : summaries) {
        list.push_back(robustnessSummaryToJson(summary));
        list.back()["name"] = names.at(summary.experiment).toStdString();
    }
    terminal.document({{"robustness", list}});
    return 0;
}

}  // namespace

void addRobustnessVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<RobustnessOptions>();
    CLI::App* verb = root.add_subcommand(
        "robustness", helpText(QT_TR_NOOP("Try experiments and the dense model on worse and on other data")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("EXPERIMENT", options->experiments, helpText(QT_TR_NOOP("Names, ids, or beginnings of ids")));
    verb->add_option("--images", options->request.images,
                     helpText(QT_TR_NOOP("Try the first so many validation samples")))
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    verb->add_option("--corruption", options->request.corruptions,
                     helpText(QT_TR_NOOP("noise, blur, motion, brightness, contrast, jpeg, pixelate or "
                                         "occlusion; of tables noise or missing. All unless given")));
    verb->add_option("--severity", options->request.severities,
                     helpText(QT_TR_NOOP("1 to 5, with commas between; all unless given")))
        ->delimiter(',');
    verb->add_option("--slice", options->request.slices,
                     helpText(QT_TR_NOOP("Other validation samples, as --data of init takes them")));
    verb->add_option("--seed", options->request.seed, helpText(QT_TR_NOOP("Seed of what is drawn")))
        ->capture_default_str();
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return robustness(*options, terminal); }; });
}

}  // namespace espalier
