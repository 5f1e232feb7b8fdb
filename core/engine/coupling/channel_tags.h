#pragma once

#include "core/engine/coupling/channel_classes.h"
#include "core/engine/coupling/coupling.h"
#include "core/engine/program/execute.h"

#include <ATen/core/ivalue.h>

#include <map>
#include <string>
#include <vector>

namespace espalier {

/// The channels a layer makes or reads: a tag for each.
struct LayerChannels {
    std::string path;
    std::vector<std::int64_t> tags;
};

/// What has to hold of a tensor once everything is united; what is met on the way may yet be united by a later operator
/// (the rows of one attention head, by the product of queries and keys).
struct TagCondition {
    at::Tensor tags;
    std::int64_t dimension;  ///< along which no class may change; -1 for any
    ChannelLock reason;      ///< locks the tags where it does not hold
};

/// What is known after a program's channels were followed from layer to layer. Slots are those of Executor::Code.
struct ChannelTags {
    ChannelClasses classes;
    std::vector<at::Tensor> tensors;                  ///< tags by slot; undefined where no channel can be removed
    std::map<int, std::vector<at::Tensor>> lists;     ///< for slots that hold a list of tensors
    std::map<int, int> transposed;                    ///< slots that hold a transposed parameter: its index
    std::vector<c10::IValue> values;                  ///< numbers and lists of numbers; tensors are let go of
    std::vector<ChannelBinding> bindings;             ///< all of them, those of fixed channels too
    std::vector<LayerChannels> producers, consumers;  ///< in the order they run
    std::vector<at::Tensor> heads;                    ///< tags of what attention takes apart into heads
    std::vector<TagCondition> rectangles;             ///< the classes may change along one dimension only
    std::vector<TagCondition> even;                   ///< the class must not change along `dimension`
};

/// Runs `program` on its example and follows its channels: each operator's rule (see tag_rules.h) says what becomes of
/// the tags of its inputs. `code` must be of `program`. The same program gives the same tags.
ChannelTags tagChannels(const Program& program, Executor::Code& code);

}  // namespace espalier
