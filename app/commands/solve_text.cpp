#include "app/commands/solve_text.h"

#include "app/commands/text_table.h"
#include "views/words/budget_words.h"
#include "views/words/joint_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

QString accuracyLine(const Forecast& forecast)
{
    if (!forecast.accuracy) return tr("not foretold: it lies outside of what was scanned");
    const QString range = tr("%1 (90 % between %2 and %3)")
                              .arg(percentText(*forecast.accuracy), percentText(forecast.accuracy90[0]),
                                   percentText(forecast.accuracy90[1]));
    return forecast.recovered ? tr("%1, after recovery").arg(range) : tr("%1, before any recovery").arg(range);
}

nlohmann::ordered_json solvedJson(const BudgetPlan& solved)
{
    nlohmann::ordered_json json = forecastJson(solved.forecast);
    json["ms"] = solved.ms;
    json["dense_ms"] = solved.denseMs;
    json["layer_bytes"] = solved.bytes;
    json["macs"] = solved.macs;
    if (solved.activationBytes) json["activation_bytes"] = *solved.activationBytes;
    if (solved.lossPerMs) json["accuracy_per_ms"] = *solved.lossPerMs;
    return json;
}

}  // namespace

nlohmann::ordered_json forecastJson(const Forecast& forecast)
{
    nlohmann::ordered_json json = {{"divergence", forecast.divergence},  {"together", forecast.together},
                                   {"joint_plans", forecast.jointPlans}, {"after_recovery", forecast.recovered},
                                   {"learnt_from", forecast.learntFrom}, {"outside_scan", forecast.outside},
                                   {"latency_ratio", forecast.ratios}};
    if (!forecast.accuracy) return json;
    json["accuracy"] = *forecast.accuracy;
    json["accuracy_ci90"] = forecast.accuracy90;
    return json;
}

QStringList forecastLines(const Forecast& forecast)
{
    QStringList lines{tr("accuracy   %1").arg(accuracyLine(forecast))};
    for (const auto& [truth, ratio] : forecast.ratios)
        lines << tr("latency    %1 of dense, %2").arg(ratioText(ratio), truthName(truth));
    return lines << togetherBasis(forecast);
}

QStringList solvedText(const BudgetPlan& solved)
{
    QStringList lines;
    lines << tr("accuracy   %1").arg(accuracyLine(solved.forecast));
    lines << tr("latency    %1 of dense (%2 of %3)")
                 .arg(ratioText(solved.ms / solved.denseMs), millisecondsText(solved.ms),
                      millisecondsText(solved.denseMs));
    lines << tr("layers     %1 stored, %2 MACs").arg(bytesText(solved.bytes), countText(solved.macs));
    if (solved.activationBytes)
        lines << tr("peak       %1 of activations, for one sample").arg(bytesText(*solved.activationBytes));
    if (solved.lossPerMs) lines << tr("price      %1").arg(priceText(solved));
    if (!solved.layers.empty()) lines << togetherBasis(solved.forecast);
    if (solved.layers.empty()) return lines << tr("Nothing has to be removed for that.");
    TextTable table;
    table.addColumn(tr("layer"));
    table.addColumn(tr("pattern"));
    table.addColumn(tr("removed"), TextTable::Align::right);
    table.addColumn(tr("why"));
    for (const LayerBudget& layer : solved.layers)
        table.addRow({QString::fromStdString(layer.layer), patternName(layer.pattern), percentText(layer.sparsity),
                      whyText(layer)});
    return lines << QString() << table.lines();
}

nlohmann::ordered_json solvedDocument(const BudgetPlan& solved, const std::vector<BudgetPlan>& front)
{
    nlohmann::ordered_json json = {{"plan", planToJson(solved.plan)}, {"forecast", solvedJson(solved)}};
    json["layers"] = json["front"] = nlohmann::ordered_json::array();
    for (const LayerBudget& layer : solved.layers)
        json["layers"].push_back({{"layer", layer.layer},
                                  {"pattern", layer.pattern.text()},
                                  {"sparsity", layer.sparsity},
                                  {"divergence", layer.divergence},
                                  {"ms_saved", layer.msSaved},
                                  {"bytes_saved", layer.bytesSaved},
                                  {"pinned", layer.pinned}});
    for (const BudgetPlan& plan : front)
        json["front"].push_back({{"forecast", solvedJson(plan)}, {"plan", planToJson(plan.plan)}});
    return json;
}

}  // namespace espalier
