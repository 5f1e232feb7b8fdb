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

    std::map<int, std::vector<at::Tensor>> m_counted;  ///< tags of the channels a slot's number counts
};

}  // namespace espalier
