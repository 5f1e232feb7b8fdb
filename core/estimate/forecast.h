#pragma once

#include "core/estimate/accuracy_curve.h"
#include "core/estimate/additivity.h"
#include "core/estimate/divergence_table.h"
#include "core/estimate/time_table.h"
#include "core/log/experiment.h"
#include "core/sparsity/plan.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace espalier {

/// What a plan is expected to come to before it is run.
struct Forecast {
    double divergence = 0;           ///< nats: the sum of what its cuts do alone
    double together = 1;             ///< times that, the cuts together are taken to do before any recovery
    int jointPlans = 0;              ///< measured as a whole, that say so; 0: none was, and the sum is taken as it is
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
/// Divergences of single cuts about add up: for small independent changes of the weights the Kullback-Leibler divergence is
/// quadratic and its mixed terms vanish on average. How far they do not is measured: Additivity makes of the sum the
/// divergence of the whole, by the plans that scans measured as a whole. What accuracy a divergence costs is learnt from
/// the scan's own points (AccuracyCurve). Experiments correct what comes of it, by recipe: the factor between the
/// divergence that a measured loss stands for and the one foretold so far, as a power of it where there are enough of them,
/// by the robust line of Theil (1950) and Sen (1968). How much experiments scatter about it makes the interval; without any
/// they are taken to scatter by a factor of two either way.
///
/// A joint plan of a scan is no experiment among others: it moves the middle of the forecast, for plans with a recipe too
/// until experiments with that recipe say better, and each experiment weighs the same with it as without. It makes no
/// interval narrower, since a few plans on one subset, each made of much the same cuts, do not say how others scatter.
/// What is in the trash teaches nothing.
class Forecaster {
public:
    Forecaster(const ModelSummary& model, const ScanResult& scan, const std::vector<Experiment>& experiments);

    /// `rules` as resolvePlan() gives them.
    Forecast of(const std::vector<LayerRule>& rules, const Recipe& recipe) const;
    /// The same as if the experiment of this id had never been run.
    Forecast without(const std::string& id, const std::vector<LayerRule>& rules, const Recipe& recipe) const;

    const DivergenceTable& divergences() const { return m_divergences; }
    const AccuracyCurve& losses() const { return m_losses; }
    const TimeTable& times() const { return m_times; }
    const Additivity& additivity() const { return m_additivity; }
    /// The divergence that a plan of this kind with this sum of divergences and this recipe is taken to have, and the sum for
    /// such a divergence.
    double jointOf(double sum, const Recipe& recipe, CutKind kind = CutKind::masks) const;
    double sumFor(double joint, const Recipe& recipe, CutKind kind = CutKind::masks) const;

private:
    /// log(corrected) = intercept + slope * log(joint), of what Additivity makes of the sum
    struct Correction {
        double intercept = 0, slope = 1, spread = 0;
        int experiments = 0;
        bool recovered = false;

        double of(double joint, double deviations = 0) const;
    };
    /// An experiment: logarithms of the divergence foretold before it was run and of the one its loss stands for.
    struct Learnt {
        double joint, measured;
        std::string id;
    };
    static Correction fit(std::span<const Learnt> learnt);
    const Correction& correctionFor(const Recipe& recipe) const;
    Correction correctionWithout(const std::string& id, const Recipe& recipe) const;
    Forecast correctedBy(const Correction& correction, const std::vector<LayerRule>& rules) const;
    void addCuts(const LayerRule& rule, std::size_t layer, std::vector<int>& groups, Forecast& forecast) const;
    Forecast sumOf(const std::vector<LayerRule>& rules) const;
    void learn(const std::vector<Experiment>& experiments);
    void foretellLoss(Forecast& forecast, double uncorrected, const Correction& correction) const;

    const ModelSummary& m_model;
    DivergenceTable m_divergences;
    Additivity m_additivity;
    AccuracyCurve m_losses;
    TimeTable m_times;
    double m_denseAccuracy = 0;
    std::int64_t m_images = 0;
    std::map<std::string, std::vector<Learnt>> m_learnt;  ///< by recipe; "" before any recovery; the newest
    std::map<std::string, Correction> m_corrections;      ///< by recipe
};

}  // namespace espalier
