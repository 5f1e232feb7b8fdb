#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/program/program.h"
#include "core/engine/run_job.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace espalier {

/// How much each element of a parameter matters, by parameter path: float32 on the CPU, contiguous, of the parameter's
/// shape. The smallest go first. That of a channel or block is the sum over it.
using Importances = std::map<std::string, at::Tensor>;

/// What a criterion may look at.
struct CriterionContext {
    const Program& program;
    /// The training samples, read when first asked for; throws where there are none.
    std::function<const Dataset&()> training;
    const Preprocessing& preprocessing;
    std::uint64_t seed = 0;
    JobSink& sink;
};

/// Ranks by the criteria a plan names. Each is worked out once, when first asked for, over every weight of at least two
/// dimensions ("batch_norm_scale": over the batch norms' scales). Deterministic for a seed.
class CriterionRanks {
public:
    explicit CriterionRanks(CriterionContext context) : m_context(std::move(context)) {}

    /// Throws std::out_of_range for a name findCriterion() does not know; Failure "model.not_finite" (where = layer) for
    /// weights, inputs or gradients that are not; what reading training samples throws; JobCancelled.
    const Importances& of(const std::string& criterion);

private:
    CriterionContext m_context;
    std::map<std::string, Importances> m_known;
};

}  // namespace espalier
