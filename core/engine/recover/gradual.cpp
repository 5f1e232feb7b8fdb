#include "core/engine/recover/gradual.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace espalier {

namespace {

constexpr std::int64_t changes = 100;

MaskRequest risen(MaskRequest request, double share)
{
    request.criterion = "magnitude";
    request.sparsity *= share;
    Pattern& pattern = request.pattern;
    if (pattern.kind == Pattern::Kind::n_of_m)
        pattern.n = pattern.m - static_cast<int>(std::lround((pattern.m - pattern.n) * share));
    return request;
}

}  // namespace

bool GradualMasks::changeAt(std::int64_t step) const
{
    if (step > m_steps) return false;
    return step == m_steps || step % std::max<std::int64_t>(1, m_steps / changes) == 0;
}

Masks GradualMasks::masksAt(const Program& program, std::int64_t step) const
{
    const double done = m_steps > 0 ? std::min(1.0, double(step) / double(m_steps)) : 1.0;
    const double share = 1 - std::pow(1 - done, 3);
    std::vector<MaskRequest> requests;
    for (const MaskRequest& request : m_requests) requests.push_back(risen(request, share));
    // Magnitude looks at no sample.
    CriterionRanks ranks({program, []() -> const Dataset& { throw std::logic_error("magnitude needs no samples"); },
                          m_context.preprocessing, m_context.seed, m_context.sink});
    return chooseMasks(program, requests, ranks);
}

}  // namespace espalier
