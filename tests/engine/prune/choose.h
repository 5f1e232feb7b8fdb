#pragma once

#include "core/engine/prune/channels.h"
#include "core/engine/prune/masks.h"
#include "tests/engine/recording_sink.h"

#include <stdexcept>

namespace espalier::test {

/// Ranks by what needs no samples.
inline CriterionRanks ranksWithoutSamples(const Program& program)
{
    static const Preprocessing none;
    static RecordingSink sink;
    return CriterionRanks({program, []() -> const Dataset& { throw std::logic_error("no samples"); }, none, 0, sink});
}

inline Masks chooseMasks(const Program& program, const std::vector<MaskRequest>& requests)
{
    CriterionRanks ranks = ranksWithoutSamples(program);
    return espalier::chooseMasks(program, requests, ranks);
}

/// One sparsity a group, by magnitude.
inline ChannelChoice chooseChannels(const Program& program, const Coupling& coupling,
                                    const std::vector<double>& sparsity, bool pooled)
{
    std::vector<ChannelRequest> requests;
    for (const double fraction : sparsity) requests.push_back({fraction, "magnitude", pooled});
    CriterionRanks ranks = ranksWithoutSamples(program);
    return espalier::chooseChannels(program, coupling, requests, ranks);
}

}  // namespace espalier::test
