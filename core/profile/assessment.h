#pragma once

#include "core/profile/bill_of_materials.h"
#include "core/robustness/robustness_summary.h"
#include "core/stress/stress_result.h"

#include <span>

namespace espalier {

/// An experiment under a profile, in one piece: what a row of a table and a page of a report are made of.
struct Assessment {
    std::string experiment, name;  ///< id and name
    ProfileVerdict verdict;
    Economics economics;
    Evidence evidence;
    /// Worst plausible p99 under load beside the one in quiet surroundings; empty without a stress test that fits.
    std::optional<double> p99Ms, worstP99Ms;
    std::optional<RobustnessSummary> robustness;
};

/// Judges experiments by profiles with all that the log knows. Keeps references: what it is made from must outlive it.
class Assessor {
public:
    Assessor(const ModelSummary& model, std::span<const StressResult> stress, const RobustnessResult& robustness)
        : m_model(model), m_stress(stress), m_summaries(summariesOf(robustness)), m_robustness(robustness)
    {
    }

    /// `experiment` with its layers, as experiments() and find() give it.
    Assessment assess(const OperatingProfile& profile, const Experiment& experiment) const;
    BillOfMaterials bill(const OperatingProfile& profile, const Experiment& experiment, const Experiment& dense) const;
    Evidence evidence(const OperatingProfile& profile, const Experiment& experiment) const;

private:
    const ModelSummary& m_model;
    std::span<const StressResult> m_stress;
    std::vector<RobustnessSummary> m_summaries;
    const RobustnessResult& m_robustness;
};

nlohmann::ordered_json assessmentToJson(const Assessment& assessment, const OperatingProfile& profile);
nlohmann::ordered_json robustnessSummaryToJson(const RobustnessSummary& summary);

}  // namespace espalier
