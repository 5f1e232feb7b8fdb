#include "core/engine/coupling/tag_rules.h"

namespace espalier {

void addAttentionRules(TagRules& rules)
{
    // Products of two activations: heads are not taken apart yet, so the channels of queries, keys and values stay.
    for (const char* kind :
         {"aten::bmm", "aten::baddbmm", "aten::scaled_dot_product_attention", "aten::_native_multi_head_attention"})
        rules[kind] = [](TaggedCall& call) { call.lockInputs("channels.attention"); };
}

}  // namespace espalier
