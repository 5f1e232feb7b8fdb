#include "views/dashboard/dashboard_facts.h"

#include "core/model/model_summary.h"
#include "views/charts/quantity.h"
#include "views/dashboard/dashboard_words.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr std::size_t mostPayers = 3;

/// As it was measured, where the workspace has no profile.
OperatingProfile plainProfile(const DashboardMaterial& material)
{
    OperatingProfile plain;
    plain.threads = material.experiment->threads;
    plain.batch = material.experiment->batch;
    return plain;
}

void addSpeed(DashboardFacts& facts, const DashboardMaterial& material)
{
    const auto [truth, latency] = deployableLatency(*material.experiment);
    if (!latency || !(latency->ratio > 0)) return;
    const QString now = millisecondsText(latency->medianMs), dense = millisecondsText(latency->denseMs);
    facts.figures.push_back({tr("Speed"), speedText(latency->ratio, latency->ratioCi95),
                             latency->denseMs > 0 ? tr("%1 for an answer, %2").arg(now, insteadText(now, dense))
                                                  : tr("%1 for an answer").arg(now),
                             false});
}

void addAccuracy(DashboardFacts& facts, const DashboardMaterial& material)
{
    const AccuracyRecord& accuracy = material.experiment->accuracy;
    const double change = accuracy.final() - accuracy.dense;
    const int decimals = accuracyDecimals(accuracy.ci95);
    QString note = changeText(change, decimals);
    if (material.pays) note += ' ' + betweenText(material.pays->all.ci95());
    facts.figures.push_back({tr("Right answers"), percentText(accuracy.final(), decimals), note, false});
}

void addSizes(DashboardFacts& facts, const DashboardMaterial& material)
{
    const MemoryRecord &now = material.experiment->memory, &dense = material.dense->memory;
    if (now.weightsStored > 0 && dense.weightsStored > 0)
        facts.figures.push_back({tr("File to ship"), bytesText(now.weightsStored),
                                 insteadText(bytesText(now.weightsStored), bytesText(dense.weightsStored)), false});
    if (now.rssPeak && dense.rssPeak)
        facts.figures.push_back({tr("Memory while it runs"), bytesText(*now.rssPeak),
                                 insteadText(bytesText(*now.rssPeak), bytesText(*dense.rssPeak)), false});
}

/// Of the first profile whose load both models were put under, else of the first there is.
void addRate(DashboardFacts& facts, const DashboardMaterial& material, const Assessor& assessor)
{
    std::optional<BillOfMaterials> told;
    const auto measured = [](const BillOfMaterials& bill) { return bill.now.rateMeasured && bill.dense.rateMeasured; };
    for (const OperatingProfile& profile : material.profiles) {
        const BillOfMaterials bill = assessor.bill(profile, *material.experiment, *material.dense);
        if (!told || (measured(bill) && !measured(*told))) told = bill;
    }
    if (!told) told = assessor.bill(plainProfile(material), *material.experiment, *material.dense);
    const auto &now = told->now.requestsPerSecondPerCore, &dense = told->dense.requestsPerSecondPerCore;
    if (!now || !dense) return;
    facts.figures.push_back({tr("Requests per second and core"), rateText(*now),
                             insteadText(rateText(*now), rateText(*dense)) +
                                 (measured(*told) ? QString() : tr("; reckoned, not tried under load")),
                             !measured(*told)});
}

/// Of the first profile with a price.
void addCosts(DashboardFacts& facts, const DashboardMaterial& material, const Assessor& assessor)
{
    const auto profile = std::find_if(material.profiles.begin(), material.profiles.end(),
                                      [](const OperatingProfile& each) { return each.pricePerHour.has_value(); });
    if (profile == material.profiles.end()) return;
    const BillOfMaterials bill = assessor.bill(*profile, *material.experiment, *material.dense);
    const bool load = bill.now.costPerMillion.has_value();
    const auto& now = load ? bill.now.costPerMillion : bill.now.costPerMillionBusy;
    const auto& dense = load ? bill.dense.costPerMillion : bill.dense.costPerMillionBusy;
    if (!now || !dense) return;
    facts.figures.push_back(
        {tr("Cost of a million requests"), tr("%1 %2").arg(moneyText(*now), QString::fromStdString(profile->currency)),
         tr("%1, on %2").arg(insteadText(moneyText(*now), moneyText(*dense)), QString::fromStdString(profile->name)),
         !bill.now.rateMeasured || !bill.dense.rateMeasured});
}

void addPayers(DashboardFacts& facts, const DashboardMaterial& material)
{
    if (!material.pays) return;
    const auto name = [&](std::int64_t label) {
        const QString name = QString::fromStdString(className(material.classNames, label));
        return material.classNames.empty() ? tr("class %1").arg(name) : name;
    };
    for (const ClassChange& each : material.pays->classes) {
        if (facts.payers.size() >= qsizetype(mostPayers) || !(each.change() < 0) || !each.certain()) break;
        facts.payers << payerText(each, name(each.label));
    }
    facts.payersTitle = facts.payers.isEmpty() ? tr("No group is certainly worse off.") : tr("Who pays for it");
}

void addChecks(DashboardFacts& facts, const DashboardMaterial& material, const Assessor& assessor)
{
    for (const OperatingProfile& profile : material.profiles) {
        const Assessment assessment = assessor.assess(profile, *material.experiment);
        facts.checks.push_back(checkOf(profile, assessment));
    }
}

void addLatency(DashboardFacts& facts, const DashboardMaterial& material)
{
    const Family family = familyOf(*material.experiment);
    const QString name = QString::fromStdString(material.experiment->name);
    if (material.load) {
        const LoadResult* busiest = nullptr;
        for (const LoadResult& each : material.load->loads)
            if (each.side == Side::candidate && each.surroundings == Surroundings::quiet &&
                each.arrivals == ArrivalKind::poisson && (!busiest || each.rate > busiest->rate))
                busiest = &each;
        const LoadResult* dense =
            busiest ? material.load->find(Side::dense, busiest->surroundings, busiest->arrivals, busiest->rate)
                    : nullptr;
        if (dense) {
            facts.latencyTitle = tr("How long an answer takes at %1 requests a second").arg(rateText(busiest->rate));
            facts.latency = {{tr("today"), Family::baseline, dense->samples.latency, {}, 0},
                             {name, family, busiest->samples.latency, {}, 0}};
            facts.latencyLimitMs = material.load->p99LimitMs;
            return;
        }
    }
    if (!material.timed) return;
    const auto samples = material.timed->samples.find(deployableLatency(*material.experiment).first);
    if (samples == material.timed->samples.end()) return;
    const auto now = samples->second.find("candidate"), dense = samples->second.find("baseline");
    if (now == samples->second.end() || dense == samples->second.end()) return;
    facts.latencyTitle = tr("How long an answer takes, one at a time");
    facts.latency = {{tr("today"), Family::baseline, dense->second, {}, 0}, {name, family, now->second, {}, 0}};
}

void addWorstCase(DashboardFacts& facts, const DashboardMaterial& material)
{
    if (!material.robustness) return;
    const auto summaries = summariesOf(*material.robustness);
    const auto find = [&](const Experiment& experiment) -> const RobustnessSummary* {
        for (const RobustnessSummary& each : summaries)
            if (each.experiment == experiment.id && each.worst && std::isfinite(each.worst->accuracy)) return &each;
        return nullptr;
    };
    const RobustnessSummary *now = find(*material.experiment), *dense = find(*material.dense);
    if (!now || !dense) return;
    facts.sureness << tr("On worse data (%1) it still has %2 right; the model of today %3.")
                          .arg(corruptionName(now->worst->what), percentText(now->worst->accuracy, 0),
                               percentText(dense->worst->accuracy, 0));
}

}  // namespace

DashboardFacts dashboardFacts(const DashboardMaterial& material)
{
    DashboardFacts facts;
    if (!material.experiment || !material.dense || !material.model) {
        emptyWords(facts, material);
        return facts;
    }
    facts.id = QString::fromStdString(material.experiment->id);
    facts.headline = dashboardHeadline(*material.experiment, *material.dense);
    facts.rule = ruleText(material.recommendation.rule, QString::fromStdString(material.experiment->name));
    static const RobustnessResult untried;
    const Assessor assessor(*material.model, material.stress, material.robustness ? *material.robustness : untried);
    addSpeed(facts, material);
    addAccuracy(facts, material);
    addSizes(facts, material);
    addRate(facts, material, assessor);
    addCosts(facts, material, assessor);
    addPayers(facts, material);
    addChecks(facts, material, assessor);
    addLatency(facts, material);
    facts.sureness = surenessTexts(material);
    addWorstCase(facts, material);
    return facts;
}

}  // namespace espalier
