#include "views/charts/quantity.h"

#include "views/words/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace espalier {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Quantity", text); }

const char* truthOf(Quantity quantity)
{
    switch (quantity) {
        case Quantity::latency_masked:
            return "masked";
        case Quantity::latency_compacted:
            return "compacted";
        case Quantity::latency_sparse:
            return "sparse";
        case Quantity::latency_deployed:
            return "deployed";
        default:
            return "";
    }
}

std::optional<Interval> scaled(const Interval& interval, double factor)
{
    if (!(interval[1] > interval[0])) return std::nullopt;
    return Interval{factor * interval[0], factor * interval[1]};
}

std::optional<Figure> latencyOf(const Experiment& experiment, Quantity quantity)
{
    if (experiment.baseline) return Figure{1.0, std::nullopt};
    const LatencyRecord* latency = nullptr;
    if (quantity == Quantity::latency_deployable)
        latency = deployableLatency(experiment).second;
    else if (const auto found = experiment.latency.find(truthOf(quantity)); found != experiment.latency.end())
        latency = &found->second;
    if (!latency) return std::nullopt;
    return Figure{latency->ratio, scaled(latency->ratioCi95, 1)};
}

std::optional<Figure> bytesOf(std::int64_t bytes)
{
    if (bytes <= 0) return std::nullopt;
    return Figure{double(bytes), std::nullopt};
}

/// Fractions of what an experiment never got to are not figures.
bool wasPruned(const Experiment& experiment) { return experiment.status == "done" || experiment.status == "diverged"; }

}  // namespace

const std::vector<Quantity>& allQuantities()
{
    static const std::vector<Quantity> all{Quantity::accuracy,
                                           Quantity::latency_deployable,
                                           Quantity::latency_masked,
                                           Quantity::latency_compacted,
                                           Quantity::latency_sparse,
                                           Quantity::latency_deployed,
                                           Quantity::stored,
                                           Quantity::activations,
                                           Quantity::rss,
                                           Quantity::macs_left,
                                           Quantity::weights_removed};
    return all;
}

std::optional<Figure> figureOf(const Experiment& experiment, Quantity quantity)
{
    if (!wasPruned(experiment)) return std::nullopt;
    switch (quantity) {
        case Quantity::accuracy:
            return Figure{100 * experiment.accuracy.final(), scaled(experiment.accuracy.ci95, 100)};
        case Quantity::latency_deployable:
        case Quantity::latency_masked:
        case Quantity::latency_compacted:
        case Quantity::latency_sparse:
        case Quantity::latency_deployed:
            return latencyOf(experiment, quantity);
        case Quantity::stored:
            return bytesOf(experiment.memory.weightsStored);
        case Quantity::activations:
            return bytesOf(experiment.memory.activationsPeak);
        case Quantity::rss:
            return bytesOf(experiment.memory.rssPeak.value_or(0));
        case Quantity::macs_left:
            return Figure{100 * (1 - experiment.sparsity.macs), std::nullopt};
        case Quantity::weights_removed:
            return Figure{100 * experiment.sparsity.weights, std::nullopt};
    }
    return std::nullopt;
}

bool lessIsBetter(Quantity quantity) { return quantity != Quantity::accuracy && quantity != Quantity::weights_removed; }

bool isBytes(Quantity quantity)
{
    return quantity == Quantity::stored || quantity == Quantity::activations || quantity == Quantity::rss;
}

double leastSpan(Quantity quantity)
{
    if (quantity == Quantity::accuracy) return 2;
    if (quantity == Quantity::macs_left || quantity == Quantity::weights_removed) return 10;
    return isBytes(quantity) ? 0 : 0.2;
}

QString quantityName(Quantity quantity)
{
    switch (quantity) {
        case Quantity::accuracy:
            return tr("accuracy");
        case Quantity::latency_deployable:
            return tr("latency");
        case Quantity::latency_masked:
            return tr("latency, masked");
        case Quantity::latency_compacted:
            return tr("latency, compacted");
        case Quantity::latency_sparse:
            return tr("latency, sparse");
        case Quantity::latency_deployed:
            return tr("latency, deployed");
        case Quantity::stored:
            return tr("stored weights");
        case Quantity::activations:
            return tr("activations, peak");
        case Quantity::rss:
            return tr("process memory, peak");
        case Quantity::macs_left:
            return tr("MACs left");
        case Quantity::weights_removed:
            return tr("weights removed");
    }
    return {};
}

QString quantityUnit(Quantity quantity)
{
    if (isBytes(quantity)) return tr("bytes");
    switch (quantity) {
        case Quantity::accuracy:
        case Quantity::macs_left:
        case Quantity::weights_removed:
            return tr("%");
        default:
            return tr("× dense");
    }
}

QString figureText(Quantity quantity, double value)
{
    if (std::isnan(value)) return tr("diverged");
    if (isBytes(quantity)) return bytesText(std::llround(value));
    switch (quantity) {
        case Quantity::accuracy:
        case Quantity::macs_left:
        case Quantity::weights_removed:
            return percentText(value / 100);
        default:
            return ratioText(value);
    }
}

QString quantityKey(Quantity quantity)
{
    const char* keys[] = {
        "accuracy",    "latency", "latency_masked", "latency_compacted", "latency_sparse", "latency_deployed", "stored",
        "activations", "rss",     "macs_left",      "weights_removed"};
    return QString::fromLatin1(keys[int(quantity)]);
}

std::optional<Quantity> quantityOfKey(const QString& key)
{
    for (Quantity quantity : allQuantities())
        if (quantityKey(quantity) == key) return quantity;
    return std::nullopt;
}

}  // namespace espalier
