#include "app/commands/arguments.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/solve_text.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "app/commands/verb.h"
#include "core/estimate/forecast_check.h"
#include "core/log/experiment_log.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct ForecastOptions {
    std::string workspace, plan;
};

int forecastPlan(const ForecastOptions& options, const ExperimentLog& log, Terminal& terminal)
{
    const ModelSummary model = measuredModel(log);
    const Plan plan = readPlan(options.plan);
    std::vector<Issue> issues;
    const auto rules = resolvePlan(plan, model, issues);
    for (const Issue& issue : issues) terminal.tell(issue);
    const Forecast forecast = Forecaster(model, log.scan(), log.experiments()).of(rules, plan.recovery);
    if (!forecast.notScanned.empty())
        throw Failure("forecast.not_scanned", forecast.notScanned.front(),
                      {{"layers", std::to_string(forecast.notScanned.size())}});
    terminal.say(forecastLines(forecast));
    terminal.document({{"forecast", forecastJson(forecast)}});
    return 0;
}

QStringList trustLines(const ForecastTrust& trust)
{
    TextTable table;
    table.addColumn(tr("experiment"));
    for (const QString& title :
         {tr("foretold"), tr("90 % interval"), tr("measured"), tr("latency foretold"), tr("measured")})
        table.addColumn(title, TextTable::Align::right);
    for (const ForecastCheck& check : trust.checks) {
        const char* truth = check.forecast.ratios.contains("sparse") ? "sparse" : "compacted";
        const auto ratio = [&](const std::map<std::string, double>& ratios) {
            return ratios.contains(truth) ? ratioText(ratios.at(truth)) : QString();
        };
        table.addRow(
            {QString::fromStdString(check.name), percentText(*check.forecast.accuracy),
             tr("%1 … %2").arg(percentText(check.forecast.accuracy90[0]), percentText(check.forecast.accuracy90[1])),
             check.covered() ? percentText(check.accuracy) : tr("%1 (outside)").arg(percentText(check.accuracy)),
             ratio(check.forecast.ratios), ratio(check.ratios)});
    }
    return table.lines()
           << tr("%1 of the intervals hold what was measured (meant: 90 %); half of the accuracies are within %2 "
                 "points, half of the latencies within %3.")
                  .arg(percentText(trust.coverage, 0), pointsText(trust.medianError).mid(1),
                       percentText(trust.medianLatencyError, 0));
}

int checkLog(const ExperimentLog& log, Terminal& terminal)
{
    const ForecastTrust trust = checkForecasts(measuredModel(log), log.scan(), log.experiments());
    if (trust.checks.empty()) throw Failure("forecast.nothing_to_check", log.file().string());
    terminal.say(trustLines(trust));
    nlohmann::ordered_json checks = nlohmann::ordered_json::array();
    for (const ForecastCheck& check : trust.checks)
        checks.push_back({{"id", check.id},
                          {"name", check.name},
                          {"forecast", forecastJson(check.forecast)},
                          {"accuracy", check.accuracy},
                          {"latency_ratio", check.ratios},
                          {"covered", check.covered()}});
    terminal.document({{"coverage", trust.coverage},
                       {"median_error", trust.medianError},
                       {"median_latency_error", trust.medianLatencyError},
                       {"experiments", checks}});
    return 0;
}

}  // namespace

void addForecastVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ForecastOptions>();
    CLI::App* verb = root.add_subcommand(
        "forecast", helpText(QT_TR_NOOP("Foretell what a plan will come to; without one, every experiment "
                                        "from the others, beside what was measured")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("--plan", options->plan, helpText(QT_TR_NOOP("A plan, PLAN.json")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback([options, &chosen] {
        chosen.run = [options](Terminal& terminal) {
            const auto log = openToRead(options->workspace);
            return options->plan.empty() ? checkLog(*log, terminal) : forecastPlan(*options, *log, terminal);
        };
    });
}

}  // namespace espalier
