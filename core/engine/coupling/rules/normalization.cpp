#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

/// Each channel is normalised by itself: weight, bias and running statistics go with it.
void perChannel(TaggedCall& call)
{
    const auto tags = sliceTags(call.classes(), call.tagsOrFixed(0), 1, call.reason("channels.fixed"));
    for (const std::size_t input : {1, 2, 3, 4}) call.bindIfThere(input, 0, tags);
    if (call.tags(0).defined()) call.setOutput(tagsAlong(tags, 1, call.output().sizes()));
}

/// Mean and variance are taken over several channels: one less changes the others.
void groupNorm(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    call.lock(call.tags(0), "channels.group_norm");
    call.setOutput(call.tags(0));
}

/// The same over the last dimensions: of the channels of one attention head, in some transformers.
void layerNorm(TaggedCall& call)
{
    const at::Tensor tags = call.tags(0);
    if (!tags.defined()) return;
    std::vector<std::int64_t> last;
    for (std::size_t i = call.value(1).toIntVector().size(); i > 0; --i) last.push_back(tags.dim() - std::int64_t(i));
    call.setOutput(call.mix(tags, last, "channels.layer_norm").expand(tags.sizes()));
}

void prelu(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    if (call.tensor(1).numel() > 1)
        call.bindIfThere(1, 0, sliceTags(call.classes(), call.tags(0), 1, call.reason("channels.fixed")));
    call.setOutput(call.tags(0));
}

}  // namespace

void addNormalizationRules(TagRules& rules)
{
    for (const char* kind : {"aten::batch_norm", "aten::instance_norm"}) rules[kind] = perChannel;
    rules["aten::layer_norm"] = layerNorm;
    rules["aten::group_norm"] = groupNorm;
    rules["aten::prelu"] = prelu;
}

}  // namespace espalier
