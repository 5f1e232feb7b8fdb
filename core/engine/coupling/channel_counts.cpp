#include "core/engine/coupling/channel_counts.h"

#include <set>
#include <string>

namespace espalier {
namespace {

/// Operators whose numbers are repaired, or checked, when channels are removed.
bool takesShape(const std::string& kind)
{
    static const std::set<std::string> kinds{"aten::view",
                                             "aten::reshape",
                                             "aten::flatten",
                                             "aten::expand",
                                             "aten::slice",
                                             "aten::narrow",
                                             "aten::chunk",
                                             "aten::split",
                                             "aten::split_with_sizes",
                                             "aten::pad",
                                             "aten::constant_pad_nd",
                                             "aten::repeat",
                                             "aten::select",
                                             "aten::conv2d",
                                             "aten::_convolution",
                                             "aten::channel_shuffle"};
    return kinds.count(kind) > 0;
}

bool isNumber(const c10::IValue& value)
{
    return !value.isTensorList() && (!value.isTensor() || value.toTensor().dim() == 0);
}

}  // namespace

void ChannelCounts::readSize(TaggedCall& call)
{
    const at::Tensor tags = call.tags(0);
    if (!tags.defined()) return;
    m_counted[call.outputSlot(0)] = {{tags, call.inputs() < 2 ? -1 : call.dimension(1, tags.dim())}};
    if (call.inputs() < 2) m_sizes[call.outputSlot(0)] = tags;
}

/// A number out of a list of all sizes counts along its own dimension.
bool ChannelCounts::takeApart(TaggedCall& call)
{
    const auto sizes = call.inputs() > 0 ? m_sizes.find(call.inputSlot(0)) : m_sizes.end();
    if (sizes == m_sizes.end()) return false;
    const at::Tensor tags = sizes->second;
    if (call.kind() == "prim::ListUnpack")
        for (std::size_t i = 0; i < call.outputs(); ++i) m_counted[call.outputSlot(i)] = {{tags, std::int64_t(i)}};
    else if (call.kind() == "aten::__getitem__")
        m_counted[call.outputSlot(0)] = {{tags, call.dimension(1, tags.dim())}};
    else
        return false;
    return true;
}

void ChannelCounts::follow(TaggedCall& call)
{
    const std::string& kind = call.kind();
    if (kind == "aten::size") return readSize(call);
    if (takeApart(call)) return;
    if (kind == "aten::numel" && call.tags(0).defined()) m_counted[call.outputSlot(0)] = {{call.tags(0), -1}};
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < call.inputs(); ++i)
        if (const auto found = m_counted.find(call.inputSlot(i)); found != m_counted.end())
            counted.insert(counted.end(), found->second.begin(), found->second.end());
    if (counted.empty() || takesShape(kind)) return;
    for (std::size_t i = 0; i < call.outputs(); ++i) {
        const int slot = call.outputSlot(i);
        if (isNumber(call.channels().values[slot]))
            m_counted[slot] = counted;
        else
            for (const auto& [tags, dimension] : counted) call.keepEven(tags, dimension, "channels.count_used");
    }
}

}  // namespace espalier
