#pragma once

#include "core/sensitivity/scan_result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

struct ModelSummary;
struct LayerRule;

/// Times of a model under any plan, between the levels at which a scan timed its layers.
class TimeTable {
public:
    TimeTable(const ModelSummary& model, const ScanResult& scan);

    bool empty() const { return m_denseMs <= 0; }
    double denseMs() const { return m_denseMs; }  ///< the dense model as frozen TorchScript
    /// The dense model in the faster of TorchScript and the sparse runtime with dense kernels: what zeros have to beat.
    double fastestDenseMs() const { return m_fastestDenseMs; }
    /// A layer in the sparse runtime with so many of its weights gone; empty where it was not timed with the pattern.
    std::optional<double> sparseMs(const std::string& layer, const Pattern& pattern, double sparsity) const;
    /// A layer on dense kernels with `left` of its weight's elements left by channels that went; empty where not timed.
    std::optional<double> compactedMs(const std::string& layer, double left) const;
    double denseMs(const std::string& layer) const;  ///< on dense kernels; 0 where not timed
    /// A whole model takes `times` the sum of its layers' times, and `rest`: fitted to the levels at which whole models
    /// were timed.
    struct Whole {
        double times = 1, rest = 0;

        double of(double layers) const { return times * layers + rest; }
    };
    const Whole& sparseWhole() const { return m_sparseWhole; }        ///< in the sparse runtime
    const Whole& compactedWhole() const { return m_compactedWhole; }  ///< as frozen TorchScript

    /// Of a whole plan; empty where a layer it cuts was not timed so.
    std::optional<double> sparseMs(const std::vector<LayerRule>& rules) const;
    std::optional<double> compactedMs(const std::vector<LayerRule>& rules) const;

private:
    using Curve = std::map<double, double>;  ///< sparsity or fraction left -> ms

    void readLayers(const ScanResult& scan);
    void readModels(const ScanResult& scan);

    const ModelSummary& m_model;
    std::map<std::string, double> m_dense;                          ///< by layer
    std::map<std::pair<std::string, std::string>, Curve> m_sparse;  ///< by layer and pattern
    std::map<std::string, Curve> m_compacted;                       ///< by layer, over the fraction left
    double m_denseMs = 0, m_fastestDenseMs = 0;
    Whole m_sparseWhole, m_compactedWhole;
};

}  // namespace espalier
