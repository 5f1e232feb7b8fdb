#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

bool variesOutside(const at::Tensor& tags, const ChannelClasses& classes)
{
    for (const std::int64_t d : varyingDimensions(tags, classes))
        if (d < tags.dim() - 2) return true;
    return false;
}

/// Products side by side, one a head: all that is in a head goes with it.
void headProducts(TaggedCall& call, const at::Tensor& a, const at::Tensor& b)
{
    const ChannelLock reason = call.reason("channels.attention");
    const at::Tensor left = collapseTags(call.classes(), a, {a.dim() - 1, a.dim() - 2}, reason);
    const at::Tensor right = collapseTags(call.classes(), b, {b.dim() - 1, b.dim() - 2}, reason);
    uniteTags(call.classes(), left, right, reason);
    call.channels().heads.push_back(left);
    call.setOutput(left.expand(call.output().sizes()));
}

/// One product: what it sums over goes together, rows and columns are channels of the result.
void singleProduct(TaggedCall& call, const at::Tensor& a, const at::Tensor& b)
{
    const ChannelLock reason = call.reason("channels.attention");
    const std::int64_t last = a.dim() - 1, row = a.dim() - 2;
    const bool rows = varies(a, row, call.classes()), columns = varies(b, last, call.classes());
    const bool summed = varies(a, last, call.classes()) || varies(b, row, call.classes());
    if (int(rows) + int(columns) + int(summed) > 1) return call.lockInputs("channels.attention");
    if (summed)
        uniteTags(call.classes(), tagsAlong(sliceTags(call.classes(), a, last, reason), 0, {a.size(last)}),
                  tagsAlong(sliceTags(call.classes(), b, row, reason), 0, {b.size(row)}), reason);
    if (rows) call.setOutput(a.narrow(last, 0, 1).expand(call.output().sizes()));
    if (columns) call.setOutput(b.narrow(row, 0, 1).expand(call.output().sizes()));
}

}  // namespace

void activationProduct(TaggedCall& call)
{
    at::Tensor a = call.tagsOrFixed(0), b = call.tagsOrFixed(1);
    if (a.dim() < 2 || b.dim() < 2) return call.lockInputs("channels.attention");
    while (a.dim() < b.dim()) a = a.unsqueeze(0);
    while (b.dim() < a.dim()) b = b.unsqueeze(0);
    if (variesOutside(a, call.classes()) || variesOutside(b, call.classes()))
        headProducts(call, a, b);
    else
        singleProduct(call, a, b);
}

void addAttentionRules(TagRules& rules)
{
    rules["aten::bmm"] = activationProduct;
    // What attention there is left as one operator is not taken apart: the channels of queries, keys and values stay.
    for (const char* kind :
         {"aten::baddbmm", "aten::scaled_dot_product_attention", "aten::_native_multi_head_attention"})
        rules[kind] = [](TaggedCall& call) { call.lockInputs("channels.attention"); };
}

}  // namespace espalier
