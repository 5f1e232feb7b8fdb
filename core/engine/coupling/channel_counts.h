#pragma once

#include "core/engine/coupling/tagged_call.h"

#include <map>

namespace espalier {

/// Watches numbers that say how many channels there are. As a size or bound in a shape they are put right when channels
/// go; used in arithmetic on values (a scale of 1/sqrt(width), a tensor of zeros so wide) they would change what the
/// model computes, so their channels are locked.
class ChannelCounts {
public:
    /// Called for each operator after its rule.
    void follow(TaggedCall& call);

private:
    void readSize(TaggedCall& call);
    bool takeApart(TaggedCall& call);

    /// Channels along a dimension of a tensor; -1: along all of them.
    struct Counted {
        at::Tensor tags;
        std::int64_t dimension;
    };

    std::map<int, at::Tensor> m_sizes;              ///< slots that hold all sizes of a tensor: its tags
    std::map<int, std::vector<Counted>> m_counted;  ///< by the slot of the number that counts them
};

}  // namespace espalier
