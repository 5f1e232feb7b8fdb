#include "core/engine/coupling/tag_rules.h"

#include <algorithm>
#include <numeric>

namespace espalier {
namespace {

/// The dimensions reduced, by input 1; all of them where it names none.
std::vector<std::int64_t> reducedDimensions(const TaggedCall& call)
{
    const std::int64_t count = call.tensor(0).dim();
    std::vector<std::int64_t> dimensions;
    if (call.inputs() > 1 && call.value(1).isIntList()) dimensions = call.value(1).toIntVector();
    if (dimensions.empty()) {
        dimensions.resize(count);
        std::iota(dimensions.begin(), dimensions.end(), 0);
    }
    for (std::int64_t& d : dimensions) d = d < 0 ? d + count : d;
    return dimensions;
}

/// Mean, sum or largest over some dimensions; over the channels themselves it depends on how many there are.
void reduce(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    const at::Tensor tags = call.mix(call.tags(0), reducedDimensions(call), "channels.mixed");
    call.setOutput(tags.reshape(call.output().sizes()));
}

/// Softmax couples what it runs over; along anything else it is elementwise.
void softmax(TaggedCall& call)
{
    const at::Tensor tags = call.tags(0);
    if (!tags.defined()) return;
    call.setOutput(call.mix(tags, {call.dimension(1, tags.dim())}, "channels.mixed").expand(tags.sizes()));
}

}  // namespace

void addReductionRules(TagRules& rules)
{
    for (const char* kind : {"aten::mean", "aten::sum", "aten::amax", "aten::amin"}) rules[kind] = reduce;
    for (const char* kind : {"aten::softmax", "aten::log_softmax"}) rules[kind] = softmax;
}

}  // namespace espalier
