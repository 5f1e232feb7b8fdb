#pragma once

#include "core/decision/expiry.h"
#include "core/log/latency_stacks.h"
#include "core/predictions/class_changes.h"
#include "core/profile/assessment.h"
#include "core/stress/stress_result.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

class ExperimentLog;

/// What a report is to be about.
struct ReportRequest {
    std::vector<std::string> experiments;  ///< names or ids shown in detail; none: the front and what was decided on
    std::map<std::string, std::string> environment;  ///< today's, see Today; empty: expiry is not judged by it
    std::string created;                             ///< ISO 8601; empty: now
};

/// Which model it recommends, and on whose word.
enum class Recommendation {
    none,      ///< nothing came to figures that could be recommended
    decided,   ///< the workspace has a decision
    candidate  ///< nobody decided: the fastest on the front that loses less than a point, as a candidate
};

/// What a log has to say, numbers and codes: what every format of a report is made from. What lies in the trash is left
/// out.
struct Report {
    std::string workspace;  ///< its file's name
    std::string created;
    std::string modelName, modelSha256, data, train;
    std::vector<std::int64_t> input;
    std::vector<double> mean, std;
    ModelSummary model;  ///< empty where the baseline was never measured

    std::vector<Experiment> experiments;  ///< oldest first, with layers, without samples
    std::vector<std::string> front;       ///< ids, from the fastest
    std::vector<std::string> detailed;    ///< ids, in the order of `experiments`

    Recommendation recommendation = Recommendation::none;
    std::optional<Experiment> target;    ///< with samples
    std::optional<Experiment> baseline;  ///< with samples; the newest that is done
    std::vector<Decision> decisions;     ///< oldest first
    std::vector<Remark> expired;

    // Of the target.
    std::vector<Remark> alternatives, doubts;  ///< of the decision, or made for a candidate
    std::vector<Remark> layerReasons, patternReasons;
    std::optional<WhoPays> pays;
    std::vector<std::string> classNames;
    std::vector<LatencyStack> stacks;

    std::vector<OperatingProfile> profiles;
    std::vector<Assessment> assessments;  ///< detailed experiments by profiles, experiment by experiment
    std::vector<StressResult> stress;     ///< of experiments in detail, oldest first
    std::vector<RobustnessSummary> robustness;

    const Experiment* find(const std::string& id) const;
    const Decision* decision() const { return decisions.empty() ? nullptr : &decisions.back(); }
    bool isOnFront(const std::string& id) const;
    bool isTarget(const std::string& id) const { return target && target->id == id; }
    bool isBaseline(const std::string& id) const { return baseline && baseline->id == id; }
    bool isDetailed(const std::string& id) const;
};

/// Reads all of it from the log. Throws Failure "workspace.no_such_experiment" for one that is asked for.
Report gatherReport(const ExperimentLog& log, const ReportRequest& request = {});

/// The commands that measure the target again, line by line, quoted for a shell; the plan goes into plan.json. Empty
/// without a target.
std::vector<std::string> replayCommands(const Report& report);

/// {"espalier_report": 1, ...}, full precision; docs/protocol.md has the keys.
nlohmann::ordered_json reportToJson(const Report& report);

/// One figure a line: section, subject, item, figure, value, low, high, unit, text. Full precision, for another program;
/// text is defused as csvText() does.
std::string reportToCsv(const Report& report);

}  // namespace espalier
