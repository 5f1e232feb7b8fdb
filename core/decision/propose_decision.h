#pragma once

#include "core/decision/expiry.h"

namespace espalier {

class ExperimentLog;
struct Experiment;

/// A decision for the experiment of this id, reasoned from all that the log knows: ready to be kept. What a person wrote
/// of the same things in the decision there is, if it is about the same experiment, is taken over; the note too.
/// Throws Failure "workspace.no_such_experiment", "decision.not_measured", "decision.trashed".
Decision proposedDecision(const ExperimentLog& log, const std::string& experimentId);

/// What today looks like to the log: the model it is about, and the data as the newest measurement saw them. `environment`
/// is the machine's, see Today.
Today todayOf(const ExperimentLog& log, std::map<std::string, std::string> environment);
/// The same where they are at hand: the model's hash, and the experiments, oldest first.
Today todayOf(const std::string& modelSha256, const std::vector<Experiment>& experiments,
              std::map<std::string, std::string> environment);

}  // namespace espalier
