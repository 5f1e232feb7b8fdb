#pragma once

#include "core/engine/coupling/channel_tags.h"
#include "core/engine/program/executor_code.h"
#include "core/engine/prune/survivors.h"

#include <map>

namespace espalier {

/// One operator of a sliced program while it is run again.
struct ReplayedCall {
    const Executor::Code::Step& step;
    const ChannelTags& channels;  ///< of the program before
    const Survivors& survivors;
    Environment& values;                           ///< of this run
    std::map<std::size_t, c10::IValue> corrected;  ///< inputs that get another value than the program gives them

    const c10::IValue& value(std::size_t input) const
    {
        const auto changed = corrected.find(input);
        return changed == corrected.end() ? values[step.inputs[input]] : changed->second;
    }
    /// Tags before; undefined where there were none.
    const at::Tensor& tags(std::size_t input) const { return channels.tensors[step.inputs[input]]; }
    const at::Tensor& outputTags() const { return channels.tensors[step.outputs[0]]; }
    std::vector<std::int64_t> survivingSizes(const at::Tensor& tags) const
    {
        return survivors.sizes(tags, channels.classes);
    }
    /// Sets `corrected` where it is not what the program says anyway.
    void correct(std::size_t input, const c10::IValue& value);
};

/// Finds out which inputs of an operator have to change; does nothing for most.
void correctInputs(ReplayedCall& call);

/// For chunk and split, which cannot say it with their own inputs: the sizes of the parts along `dimension` that
/// split_with_sizes has to make instead. Empty where the operator does it right.
struct Parts {
    std::vector<std::int64_t> sizes;
    std::int64_t dimension = 0;
};
Parts correctedParts(const ReplayedCall& call);

}  // namespace espalier
