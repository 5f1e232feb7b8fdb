#pragma once

#include "core/sensitivity/scan_result.h"
#include "tests/sparsity/small_model.h"

#include <cmath>

namespace espalier::test {

/// A point: `lost` images are wrong now that the dense model had right.
inline SensitivityPoint scanned(const std::string& layer, const char* pattern, double sparsity, double divergence,
                                std::int64_t lost, std::int64_t images = 1000)
{
    return {{images, images * 9 / 10 - lost, images * 9 / 10, lost, 0, divergence, divergence / 10},
            {layer, Pattern::parse(pattern), "magnitude", sparsity},
            sparsity};
}

/// Of wideModel(): the deeper a layer, the less it bears; what is lost is 20 points a nat. A layer takes a hundredth of a
/// millisecond for a thousand weights, of which cutting saves four fifths in the sparse runtime; 0.1 ms is no layer's.
inline ScanResult sampleScan(const ModelSummary& model, const char* pattern = "unstructured")
{
    ScanResult scan;
    scan.dataSha256 = std::string(64, 'd');
    const auto timeOf = [](const Layer& layer) { return double(layer.parameters) * 1e-5; };
    const bool channels = Pattern::parse(pattern).structured();
    double all = 0.1;
    for (const Layer& layer : model.layers) all += timeOf(layer);
    scan.times.push_back({{}, 1, 1, all, all});
    for (const Layer& layer : model.layers)
        scan.times.push_back({{layer.path, {}, "magnitude", 0}, 1, 1, timeOf(layer), timeOf(layer)});
    for (const double sparsity : {0.25, 0.5, 0.75}) {
        LayerTime whole{{"", Pattern::parse(pattern), "magnitude", sparsity}, 1, 1, all, {}};
        double sum = 0.1, depth = 1;
        for (const Layer& layer : model.layers) {
            const double left =
                channels ? (layer.path == "a" || layer.path == "fc" ? 1 - sparsity : (1 - sparsity) * (1 - sparsity))
                         : 1 - 0.8 * sparsity;
            LayerTime time{{layer.path, Pattern::parse(pattern), "magnitude", sparsity}, 1, 1, timeOf(layer), {}};
            (channels ? time.denseMs : time.sparseMs.emplace()) = timeOf(layer) * left;
            sum += timeOf(layer) * left;
            scan.times.push_back(time);
            const double divergence = 0.1 * depth++ * std::pow(sparsity, 4);
            if (!channels || layer.path != "fc")
                scan.points.push_back(
                    scanned(layer.path, pattern, sparsity, divergence, std::llround(20000 * divergence), 100000));
        }
        (channels ? whole.denseMs : whole.sparseMs.emplace()) = sum;
        scan.times.push_back(whole);
    }
    return scan;
}

}  // namespace espalier::test
