#include "core/profile/energy.h"

#include "core/measure/stored_bytes.h"
#include "core/model/model_summary.h"

#include <algorithm>

namespace espalier {

namespace {

/// Share of a layer's weights that its masks took of what its channels had left.
double maskedShare(const LayerResult& layer)
{
    double kept = 1;
    for (const Cut& cut : layer.asked)
        if (!cut.pattern.structured()) kept *= 1 - cut.sparsity;
    return 1 - kept;
}

}  // namespace

std::optional<Work> workOfLayer(const LayerResult& layer, const ModelSummary& model, const std::string& truth,
                                int batch)
{
    const Layer* dense = model.find(layer.path);
    if (!dense || layer.parameters <= 0) return {};
    Work work;
    // "masked" keeps every tensor at its dense size, the others have the channels gone.
    const bool whole = truth == "masked";
    const double outputs = layer.outputs > 0 ? double(layer.outputsLeft) / double(layer.outputs) : 1;
    const double nonzeros = double(layer.nonzeros) / double(layer.parameters);
    const bool skipsZeros = truth == "sparse" && layer.speed && layer.speed->sparse;
    const double left = whole        ? 1
                        : skipsZeros ? nonzeros
                                     : std::min(1.0, nonzeros / std::max(1e-9, 1 - maskedShare(layer)));
    work.macs = batch * double(layer.macs) * left;
    work.weightBytes = skipsZeros ? double(layer.storedBytes) : double(bytesOfFloat) * double(layer.parameters) * left;
    work.activationBytes = 2 * batch * double(dense->outputBytes) * (whole ? 1 : outputs);
    return work;
}

std::optional<Work> workOf(const Experiment& experiment, const ModelSummary& model, const std::string& truth, int batch)
{
    std::optional<Work> sum;
    for (const LayerResult& layer : experiment.layers) {
        const auto work = workOfLayer(layer, model, truth, batch);
        if (!work) continue;
        if (!sum) sum.emplace();
        sum->macs += work->macs;
        sum->weightBytes += work->weightBytes;
        sum->activationBytes += work->activationBytes;
    }
    return sum;
}

double estimatedJoules(const Work& work, const EnergyCosts& costs)
{
    return 1e-12 * (work.macs * costs.picojoulesPerMac + work.bytes() * costs.picojoulesPerByte);
}

}  // namespace espalier
