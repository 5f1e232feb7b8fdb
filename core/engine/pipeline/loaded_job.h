#pragma once

#include "core/engine/coupling/coupling.h"
#include "core/engine/data/dataset.h"
#include "core/engine/program/program.h"
#include "core/engine/run_job.h"
#include "core/model/model_summary.h"

#include <optional>

namespace espalier {

/// A job's model and data, in memory and checked against each other.
struct LoadedJob {
    const JobSpec& spec;
    JobSink& sink;
    Preprocessing preprocessing;  ///< the spec's, with the input shape taken from the data where it was not given
    Program dense;
    Coupling coupling;
    ModelSummary summary;  ///< without times
    Dataset validation;    ///< empty where the spec names no data
    std::vector<Issue> issues;
    std::optional<Dataset> training;  ///< read by trainingData()

    /// Tells the person now and keeps it with the experiment.
    void warn(const Issue& issue);
};

/// The model alone, on samples of `preprocessing.input`; `validation` stays empty. Throws what loading a model throws, and
/// Failure "usage.bad_value".
LoadedJob assembleJob(const JobSpec& spec, JobSink& sink, const Preprocessing& preprocessing);

/// Throws what loading throws. Sends progress of Phase::load.
LoadedJob loadJob(const JobSpec& spec, JobSink& sink);

/// The training half, read when first asked for; `issues` of the job get its warnings. Throws what loading throws.
const Dataset& trainingData(LoadedJob& job);

}  // namespace espalier
