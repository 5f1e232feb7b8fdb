#pragma once

#include "core/engine/program/program.h"
#include "core/model/model_summary.h"

#include <vector>

namespace espalier {

/// One dimension of one parameter whose slices belong to channel classes.
struct ChannelBinding {
    int parameter = 0;  ///< index into Program::parameters
    int dimension = 0;
    std::vector<std::int64_t> tags;  ///< canonical class of each slice, -1 where it is fixed
};

/// Which channels of a program have to go together, found by propagating a tag a channel through the operators.
struct Coupling {
    struct Group {
        std::vector<std::int64_t> classes;              ///< removable one by one; empty where locked
        std::vector<std::string> producers, consumers;  ///< layer paths
        bool heads = false;                             ///< each class is a whole attention head
        std::string lock;      ///< code, or empty: "channels.output", "channels.unsupported_operator", ...
        std::string lockedBy;  ///< operator or layer the lock speaks of
    };
    std::vector<ChannelBinding> bindings;
    std::vector<Group> groups;
};

/// Analyses, changes nothing. What it cannot follow it locks, with the reason, and goes on.
Coupling findCoupling(const Program& program);

/// Fills Layer::group, Layer::channelLock and ModelSummary::groups; tells of each unsupported operator in an info Issue.
/// A layer that makes channels of several groups (a residual stage whose shortcut pads channels) gets the one it shares
/// with the fewest layers, so that every group is some layer's.
void describeCoupling(const Coupling& coupling, const Program& program, ModelSummary& summary);

}  // namespace espalier
