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
};

/// How far forecasts are to be trusted.
struct ForecastTrust {
    std::vector<ForecastCheck> checks;  ///< of experiments whose accuracy can be foretold
    double coverage = 0;                ///< fraction of the intervals, meant to hold 90 %, that hold what was measured
    double medianError = 0;             ///< of the accuracy, fraction
    double medianLatencyError = 0;      ///< over all truths that were foretold and measured, fraction of the measured
};

/// Of one, from all others; absent where its plan is not this model's, its rules are pooled, or nothing can be foretold.
std::optional<ForecastCheck> checkForecast(const ModelSummary& model, const ScanResult& scan,
                                           const std::vector<Experiment>& experiments, const Experiment& experiment);

/// Foretells every finished experiment from all others.
ForecastTrust checkForecasts(const ModelSummary& model, const ScanResult& scan,
                             const std::vector<Experiment>& experiments);

}  // namespace espalier
