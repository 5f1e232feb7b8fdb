#pragma once

#include "core/estimate/forecast.h"
#include "core/estimate/plan_estimate.h"
#include "core/log/experiment.h"

#include <QList>
#include <QString>
#include <optional>

namespace espalier {

/// One quantity of the plan, in words.
struct PlanFigure {
    QString name;
    QString value;               ///< "73 k", "90.1 % ± 0.6"
    QString beside;              ///< what it is compared with: "of 147 k", "asked 50.0 %"
    std::optional<double> left;  ///< 0..1 of the dense model, drawn as a bar
    bool estimate = false;       ///< shown in italics behind ≈
    QString toolTip;             ///< what it is and, of an estimate, where it comes from

    bool operator==(const PlanFigure&) const = default;
};

/// Of the plan being edited: by arithmetic on the model and what a scan foretells (null: nothing), or, where an experiment
/// ran it, as measured. Nothing for a model without layers.
QList<PlanFigure> planFigures(const PlanEstimate& estimate, const Experiment* measured,
                              const Forecast* forecast = nullptr);

/// What a foretold accuracy is, or why there is none; has a link to "scan" where one would help. Rich text.
QString forecastText(const Forecast& forecast);

/// Why less (or more) goes than is asked, a sentence for each reason; empty where all is as asked.
QString shortfallText(const PlanEstimate& estimate);

}  // namespace espalier
