#pragma once

#include "core/estimate/forecast.h"

#include <optional>
#include <vector>

namespace espalier {

/// What was foretold of an experiment, without its own help, and what was measured.
struct ForecastCheck {
    std::string id, name;
    Forecast forecast;
    double accuracy = 0;                   ///< measured: recovered where the forecast is, else as pruned
    std::map<std::string, double> ratios;  ///< measured, by truth

    bool covered() const;  ///< the measured accuracy lies in the interval that was foretold
    double error() const { return *forecast.accuracy - accuracy; }  ///< above 0: it was foretold too high
};

/// How far forecasts are to be trusted.
struct ForecastTrust {
    std::vector<ForecastCheck> checks;  ///< of experiments whose accuracy can be foretold
    double coverage = 0;                ///< fraction of the intervals, meant to hold 90 %, that hold what was measured
    Interval coverageCi95{0, 1};        ///< Wilson
    double medianError = 0;             ///< of the accuracy, fraction, whichever way
    double bias = 0;                    ///< median of error()
    int latencies = 0;                  ///< that were foretold and measured, over all truths but "masked"
    double medianLatencyError = 0;      ///< of those, fraction of the measured
};

/// What can be said of the intervals that were foretold.
enum class ForecastVerdict {
    unknown,     ///< there are too few to say
    too_narrow,  ///< certainly fewer than 90 % hold
    sound,       ///< nothing speaks against 90 %
    too_wide     ///< certainly more than 90 % hold
};
ForecastVerdict verdictOf(const ForecastTrust& trust);

inline constexpr std::size_t fewChecks = 5, mostChecks = 1000;

/// Of one, from all others that `forecaster` knows; absent where its plan is not this model's, its rules are pooled, or
/// nothing can be foretold.
std::optional<ForecastCheck> checkForecast(const ModelSummary& model, const Forecaster& forecaster,
                                           const Experiment& experiment);

/// Foretells every finished experiment, of the newest mostChecks, from all others.
ForecastTrust checkForecasts(const ModelSummary& model, const ScanResult& scan,
                             const std::vector<Experiment>& experiments);

}  // namespace espalier
