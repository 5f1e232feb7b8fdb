#include "core/engine/coupling/tag_rules.h"

namespace espalier {

const TagRules& tagRules()
{
    static const TagRules rules = [] {
        TagRules all;
        addConvolutionRules(all);
        addLinearRules(all);
        addNormalizationRules(all);
        addElementwiseRules(all);
        addPoolingRules(all);
        addReductionRules(all);
        addMovementRules(all);
        addJoinRules(all);
        addAttentionRules(all);
        return all;
    }();
    return rules;
}

}  // namespace espalier
