#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

/// Works on the last `Spatial` dimensions of each channel by itself.
template <int Spatial>
void perChannel(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    std::vector<std::int64_t> spatial;
    for (int i = 1; i <= Spatial; ++i) spatial.push_back(call.tensor(0).dim() - i);
    const at::Tensor tags = collapseTags(call.classes(), call.tags(0), spatial, call.reason("channels.fixed"));
    call.setOutput(tags.expand(call.output().sizes()));
}

}  // namespace

void addPoolingRules(TagRules& rules)
{
    for (const char* kind : {"max_pool1d", "avg_pool1d", "adaptive_avg_pool1d", "upsample_nearest1d",
                             "upsample_linear1d", "reflection_pad1d", "replication_pad1d"})
        rules[std::string("aten::") + kind] = perChannel<1>;
    for (const char* kind : {"max_pool2d", "avg_pool2d", "adaptive_avg_pool2d", "upsample_nearest2d",
                             "upsample_bilinear2d", "upsample_bicubic2d", "reflection_pad2d", "replication_pad2d"})
        rules[std::string("aten::") + kind] = perChannel<2>;
    for (const char* kind :
         {"max_pool3d", "avg_pool3d", "adaptive_avg_pool3d", "upsample_nearest3d", "upsample_trilinear3d"})
        rules[std::string("aten::") + kind] = perChannel<3>;
}

}  // namespace espalier
