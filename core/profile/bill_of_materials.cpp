#include "core/profile/bill_of_materials.h"

#include "core/measure/stored_bytes.h"
#include "core/model/model_summary.h"
#include "core/profile/energy.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

namespace {

BillLine::Cost costOf(const Work& work, const OperatingProfile& profile, double storedBytes)
{
    BillLine::Cost cost;
    cost.macs = work.macs;
    cost.bytes = work.bytes();
    cost.joules = estimatedJoules(work, profile.energy);
    cost.storedBytes = storedBytes;
    return cost;
}

/// A layer as if nothing had been taken from it.
LayerResult untouched(LayerResult layer)
{
    layer.asked.clear();
    layer.nonzeros = layer.parameters;
    layer.outputsLeft = layer.outputs;
    layer.macsLeft = layer.macs;
    layer.storedBytes = bytesOfFloat * layer.parameters;
    if (layer.speed) layer.speed->sparse = false;
    return layer;
}

/// Times are of the benchmark's batch, and a device with one price is busy on all its threads.
void addTime(BillLine& line, const LayerResult& layer, const OperatingProfile& profile, bool sameBatch)
{
    if (!layer.speed || !sameBatch) return;
    const LayerSpeed& speed = *layer.speed;
    line.dense.milliseconds = speed.denseMs;
    line.now.milliseconds = speed.sparse && speed.sparseMs ? *speed.sparseMs : speed.denseMs;
    if (!profile.pricePerHour) return;
    const double perMs = *profile.pricePerHour / 3.6e6 / profile.threads * 1e6;
    line.dense.costPerMillion = *line.dense.milliseconds * perMs;
    line.now.costPerMillion = *line.now.milliseconds * perMs;
}

/// The dense model as fast as it was seen to be: beside the experiment in the same run and engine, where that is faster than in
/// its own experiment. Else zeros would get the credit for what another engine does better anyway.
Experiment fastestBaseline(const OperatingProfile& profile, Experiment dense, const Experiment& experiment)
{
    const auto beside = experiment.latency.find(judgedTruth(profile, experiment));
    const auto own = dense.latency.find(judgedTruth(profile, dense));
    const bool known = beside != experiment.latency.end() && own != dense.latency.end() && beside->second.denseMs > 0;
    if (known) own->second.medianMs = std::min(own->second.medianMs, beside->second.denseMs);
    return dense;
}

nlohmann::ordered_json costToJson(const BillLine::Cost& cost)
{
    nlohmann::ordered_json json = {
        {"macs", cost.macs}, {"bytes_moved", cost.bytes}, {"joules", cost.joules}, {"stored_bytes", cost.storedBytes}};
    if (cost.milliseconds) json["milliseconds"] = *cost.milliseconds;
    if (cost.costPerMillion) json["cost_per_million"] = *cost.costPerMillion;
    return json;
}

}  // namespace

BillOfMaterials billOf(const OperatingProfile& profile, const Experiment& experiment, const Experiment& dense,
                       const ModelSummary& model, const Evidence& evidence, const Evidence& denseEvidence)
{
    BillOfMaterials bill;
    bill.truth = judgedTruth(profile, experiment);
    for (const LayerResult& layer : experiment.layers) {
        const LayerResult before = untouched(layer);
        const auto now = workOfLayer(layer, model, bill.truth, profile.batch);
        const auto then = workOfLayer(before, model, bill.truth, profile.batch);
        if (!now || !then) continue;
        BillLine line{layer.path, layer.asked, layer.achieved, costOf(*then, profile, double(before.storedBytes)),
                      costOf(*now, profile, double(layer.storedBytes))};
        addTime(line, layer, profile, experiment.batch == profile.batch);
        bill.lines.push_back(line);
    }
    bill.dense = economicsOf(profile, fastestBaseline(profile, dense, experiment), model, denseEvidence);
    bill.now = economicsOf(profile, experiment, model, evidence);
    return bill;
}

nlohmann::ordered_json billToJson(const BillOfMaterials& bill, const OperatingProfile& profile)
{
    nlohmann::ordered_json json = {{"profile", profile.name},
                                   {"dense", economicsToJson(bill.dense, profile)},
                                   {"now", economicsToJson(bill.now, profile)}};
    json["layers"] = nlohmann::ordered_json::array();
    for (const BillLine& line : bill.lines) {
        nlohmann::ordered_json asked = nlohmann::ordered_json::array();
        for (const Cut& cut : line.asked) asked.push_back({cut.pattern.text(), cut.sparsity});
        json["layers"].push_back({{"layer", line.layer},
                                  {"asked", asked},
                                  {"achieved", line.achieved},
                                  {"dense", costToJson(line.dense)},
                                  {"now", costToJson(line.now)}});
    }
    return json;
}

}  // namespace espalier
