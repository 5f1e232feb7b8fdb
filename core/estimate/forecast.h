#pragma once

#include "core/estimate/accuracy_curve.h"
#include "core/estimate/divergence_table.h"
#include "core/estimate/time_table.h"
#include "core/log/experiment.h"
#include "core/sparsity/plan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What a plan is expected to come to before it is run.
struct Forecast {
    double divergence = 0;           ///< of the whole plan, nats: the sum of what its cuts do alone
    std::optional<double> accuracy;  ///< absent where some of it lies outside of what was scanned
    Interval accuracy90{0, 0};       ///< where accuracy is there
    bool recovered = false;          ///< after the plan's recipe, learnt from experiments with the same; else before it
    int learntFrom = 0;              ///< experiments the accuracy was corrected by
    /// Latency over dense by truth: "masked", "compacted", "sparse"; as an experiment's, so that of "sparse" is over the
    /// fastest dense engine.
    std::map<std::string, double> ratios;
    std::vector<std::string> notScanned;  ///< layers it cuts in a way no scan looked at
    bool outside = false;                 ///< the divergence is larger than any that was scanned
};

/// Foretells plans from a scan of the model and the experiments run on it.
///
/// Divergences of single cuts add up: for small independent changes of the weights the Kullback-Leibler divergence is
/// quadratic and its mixed terms vanish on average. What accuracy a divergence costs is learnt from the scan's own points
/// (AccuracyCurve). Experiments correct it: the median factor between the divergence that a measured loss stands for and
/// the sum, by recipe; how much that factor scatters makes the interval. Without experiments it is taken to scatter
/// by a factor of two either way. What is in the trash teaches nothing.
class Forecaster {
public:
    Forecaster(const ModelSummary& model, const ScanResult& scan, const std::vector<Experiment>& experiments);

    /// `rules` as resolvePlan() gives them.
    Forecast of(const std::vector<LayerRule>& rules, const Recipe& recipe) const;

    const DivergenceTable& divergences() const { return m_divergences; }
    const AccuracyCurve& losses() const { return m_losses; }
    const TimeTable& times() const { return m_times; }
    /// By how much the sum of divergences is to be multiplied for plans with this recipe.
    double correction(const Recipe& recipe) const;

private:
    struct Correction {
        double logFactor = 0, spread = 0;
        int experiments = 0;
        bool recovered = false;
    };
    Correction correctionFor(const Recipe& recipe) const;
    void addCuts(const LayerRule& rule, std::size_t layer, std::vector<int>& groups, Forecast& forecast) const;
    Forecast sumOf(const std::vector<LayerRule>& rules) const;
    void learn(const std::vector<Experiment>& experiments);
    void foretellLoss(Forecast& forecast, const Correction& correction) const;

    const ModelSummary& m_model;
    DivergenceTable m_divergences;
    AccuracyCurve m_losses;
    TimeTable m_times;
    double m_denseAccuracy = 0;
    std::int64_t m_images = 0;
    std::map<std::string, std::vector<double>> m_logFactors;  ///< by recipe; "" before any recovery
};

}  // namespace espalier
