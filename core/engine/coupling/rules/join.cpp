#include "core/engine/coupling/tag_rules.h"

#include <ATen/ops/cat.h>

#include <algorithm>

namespace espalier {
namespace {

using Parts = std::vector<at::Tensor>;

/// Tags of a list's tensors; empty where none is tagged.
Parts partsOf(TaggedCall& call, std::size_t input)
{
    const auto list = call.channels().lists.find(call.inputSlot(input));
    return list == call.channels().lists.end() ? Parts{} : list->second;
}

/// Parts laid one after another keep the same channels in every other dimension.
void uniteAcross(TaggedCall& call, const Parts& parts, std::int64_t along)
{
    const ChannelLock reason = call.reason("channels.fixed");
    for (const at::Tensor& part : parts) {
        const bool variesElsewhere = [&] {
            for (const std::int64_t d : varyingDimensions(part, call.classes()))
                if (d != along) return true;
            return false;
        }();
        if (!variesElsewhere) continue;
        const at::Tensor here = collapseTags(call.classes(), part, {along}, reason);
        for (const at::Tensor& other : parts)
            uniteTags(call.classes(), here, collapseTags(call.classes(), other, {along}, reason), reason);
    }
}

void concatenate(TaggedCall& call)
{
    Parts parts = partsOf(call, 0);
    if (parts.empty()) return;
    const at::IntArrayRef sizes = call.output().sizes();
    const std::int64_t along = call.dimension(1, sizes.size());
    uniteAcross(call, parts, along);
    // Only what differs is laid together, and stretched again afterwards.
    std::vector<std::int64_t> common(sizes.begin(), sizes.end());
    for (std::int64_t d = 0; d < std::int64_t(sizes.size()); ++d) {
        const auto stretched = [&](const at::Tensor& part) { return part.size(d) == 1 || part.stride(d) == 0; };
        if (d != along && std::all_of(parts.begin(), parts.end(), stretched))
            for (at::Tensor& part : parts) part = part.narrow(d, 0, 1);
    }
    call.setOutput(at::cat(parts, along).expand(sizes));
}

void stack(TaggedCall& call)
{
    const Parts parts = partsOf(call, 0);
    if (parts.empty()) return;
    for (const at::Tensor& part : parts) uniteTags(call.classes(), parts.front(), part, call.reason("channels.fixed"));
    const std::int64_t along = call.dimension(1, call.output().dim());
    call.setOutput(parts.front().unsqueeze(along).expand(call.output().sizes()));
}

void makeList(TaggedCall& call)
{
    if (!call.anyTagged()) return;
    for (std::size_t i = 0; i < call.inputs(); ++i)
        call.channels().lists[call.outputSlot(0)].push_back(call.tagsOrFixed(i));
}

void unpackList(TaggedCall& call)
{
    const Parts parts = partsOf(call, 0);
    for (std::size_t i = 0; i < parts.size(); ++i) call.setOutput(i, parts[i]);
}

void listItem(TaggedCall& call)
{
    const Parts parts = partsOf(call, 0);
    if (!parts.empty()) call.setOutput(parts[call.dimension(1, parts.size())]);
}

/// New channels at either end are classes of their own: the residual shortcuts that pad channels with zeros lose them
/// along with the channels they are added to. In other dimensions padding belongs to the channel it surrounds.
void pad(TaggedCall& call)
{
    at::Tensor tags = call.tags(0);
    if (!tags.defined()) return;
    const bool constant = call.inputs() < 4 || call.value(2).toStringRef() == "constant";
    const std::vector<std::int64_t> amounts = call.value(1).toIntVector();
    for (std::size_t i = 0; i < amounts.size(); i += 2) {
        const std::int64_t d = tags.dim() - 1 - std::int64_t(i / 2);
        const std::int64_t before = amounts[i], after = amounts[i + 1];
        std::vector<std::int64_t> sizes(tags.sizes().begin(), tags.sizes().end());
        sizes[d] += before + after;
        if (before == 0 && after == 0) continue;
        if (!varies(tags, d, call.classes())) {
            tags = tags.narrow(d, 0, 1).expand(sizes);
            continue;
        }
        if (!constant || before < 0 || after < 0) return call.lockInputs("channels.unsupported_operator");
        const auto fresh = [&](std::int64_t count) {
            sizes[d] = count;
            return tagsAlong(call.classes().make(count), d, sizes);
        };
        const at::Tensor first = fresh(before), last = fresh(after);
        tags = canonicalTags(at::cat({first, tags, last}, d), call.classes());
    }
    call.setOutput(tags);
}

}  // namespace

void addJoinRules(TagRules& rules)
{
    for (const char* kind : {"aten::cat", "aten::concat"}) rules[kind] = concatenate;
    rules["aten::stack"] = stack;
    for (const char* kind : {"aten::pad", "aten::constant_pad_nd"}) rules[kind] = pad;
    rules["prim::ListConstruct"] = makeList;
    rules["prim::ListUnpack"] = unpackList;
    rules["aten::__getitem__"] = listItem;
}

}  // namespace espalier
