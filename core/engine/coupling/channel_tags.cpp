#include "core/engine/coupling/channel_tags.h"

#include "core/engine/coupling/channel_counts.h"
#include "core/engine/coupling/tag_rules.h"
#include "core/engine/program/executor_code.h"

#include <c10/core/GradMode.h>
#include <set>

namespace espalier {
namespace {

/// Operators that read a tensor's shape or type and nothing else of it.
bool readsNoElement(const std::string& kind)
{
    static const std::set<std::string> kinds{
        "aten::size",  "aten::dim",    "aten::len",    "aten::numel",   "aten::is_floating_point",
        "prim::dtype", "prim::device", "prim::layout", "prim::is_cuda", "prim::NumToTensor"};
    return kinds.count(kind) > 0;
}

void applyRule(TaggedCall& call, const std::string& kind)
{
    if (readsNoElement(kind)) return;
    // In-place variants (relu_) are what they are named after.
    const std::string name =
        kind.back() == '_' && kind.size() > 2 && kind[kind.size() - 2] != '_' ? kind.substr(0, kind.size() - 1) : kind;
    const auto rule = tagRules().find(name);
    if (rule != tagRules().end())
        rule->second(call);
    else if (call.anyTagged())
        call.lockInputs("channels.unsupported_operator");
}

/// Lets go of the tensors this step read last; numbers stay.
void releaseTensors(const Executor::Code::Step& step, Environment& values)
{
    for (const int slot : step.release)
        if (values[slot].isTensor() || values[slot].isTensorList()) values[slot] = c10::IValue();
}

void lockOutputs(ChannelTags& channels, const Executor::Code& code)
{
    for (const int slot : code.outputs) {
        ChannelLock reason{"channels.output", "", ""};
        for (std::size_t i = 0; i < code.steps.size(); ++i)
            for (const int made : code.steps[i].outputs)
                if (made == slot) reason = {"channels.output", code.operators[i].kind, code.operators[i].scope};
        if (channels.tensors[slot].defined()) lockTags(channels.classes, channels.tensors[slot], reason);
        for (const at::Tensor& tags : channels.lists[slot]) lockTags(channels.classes, tags, reason);
    }
}

/// A parameter that was also read in a way no rule followed keeps its shape.
void lockBindingsOf(ChannelTags& channels, const std::map<int, ChannelLock>& unbound)
{
    for (const ChannelBinding& binding : channels.bindings) {
        const auto found = unbound.find(binding.parameter);
        if (found == unbound.end()) continue;
        for (const std::int64_t tag : binding.tags) channels.classes.lock(tag, found->second);
    }
}

/// Where a view takes the channel dimension apart (groups of a shuffle), every group keeps the same of its channels, or
/// what is left is no rectangle. Locks what stays changing along several dimensions.
void keepRectangular(ChannelTags& channels)
{
    for (const TagCondition& rectangle : channels.rectangles) {
        const auto dimensions = varyingDimensions(rectangle.tags, channels.classes);
        if (dimensions.size() == 2)
            collapseTags(channels.classes, rectangle.tags, {dimensions.front()}, rectangle.reason);
    }
    for (const TagCondition& rectangle : channels.rectangles)
        if (varyingDimensions(rectangle.tags, channels.classes).size() > 1)
            lockTags(channels.classes, rectangle.tags, rectangle.reason);
}

void keepEven(ChannelTags& channels)
{
    for (const auto& [tags, dimension, reason] : channels.even) {
        const bool changes = dimension < 0 ? !varyingDimensions(tags, channels.classes).empty()
                                           : varies(tags, dimension, channels.classes);
        if (changes) lockTags(channels.classes, tags, reason);
    }
}

}  // namespace

ChannelTags tagChannels(const Program& program, Executor::Code& code)
{
    const c10::NoGradGuard noGrad;
    ChannelTags channels;
    channels.tensors.resize(code.slots.size());
    channels.values = code.start(program.example);
    ChannelCounts counts;
    std::map<int, ChannelLock> unbound;
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        code.step(i, channels.values);
        TaggedCall call(channels, program, code, i);
        applyRule(call, code.operators[i].kind);
        counts.follow(call);
        for (const int parameter : call.unboundParameters())
            unbound.emplace(parameter, call.reason("channels.shared_parameter"));
        releaseTensors(code.steps[i], channels.values);
    }
    keepRectangular(channels);
    keepEven(channels);
    lockOutputs(channels, code);
    lockBindingsOf(channels, unbound);
    return channels;
}

}  // namespace espalier
