#include "core/sparsity/criterion.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr Criterion all[] = {
    {"magnitude"},  {"l2"},          {"lamp"},   {"batch_norm_scale", false, true}, {"taylor", true}, {"fisher", true},
    {"snip", true}, {"wanda", true}, {"random"},
};

}  // namespace

std::span<const Criterion> criteria() { return all; }

const Criterion* findCriterion(std::string_view name)
{
    const auto found = std::ranges::find(all, name, &Criterion::name);
    return found == std::end(all) ? nullptr : found;
}

}  // namespace espalier
