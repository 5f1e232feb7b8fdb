#include "core/engine/prune/survivors.h"

#include "core/engine/coupling/tag_tensor.h"

#include <ATen/ops/empty.h>

#include <algorithm>

namespace espalier {
namespace {

std::vector<std::int64_t> placesWhere(const std::vector<std::int64_t>& tags, const auto& wanted)
{
    std::vector<std::int64_t> places;
    for (std::size_t i = 0; i < tags.size(); ++i)
        if (wanted(tags[i])) places.push_back(std::int64_t(i));
    return places;
}

/// True for each element that stays; of size 1 in dimensions along which the class does not change.
at::Tensor keptElements(const Survivors& survivors, const at::Tensor& tags, const ChannelClasses& classes)
{
    const at::Tensor distinct = distinctTags(canonicalTags(tags, classes)).contiguous();
    at::Tensor kept = at::empty(distinct.sizes(), at::kBool);
    for (std::int64_t i = 0; i < distinct.numel(); ++i)
        kept.data_ptr<bool>()[i] = survivors.stays(distinct.data_ptr<std::int64_t>()[i]);
    return kept;
}

}  // namespace

std::vector<std::int64_t> Survivors::kept(const std::vector<std::int64_t>& canonicalTags) const
{
    return placesWhere(canonicalTags, [&](std::int64_t tag) { return stays(tag); });
}

std::vector<std::int64_t> Survivors::lost(const std::vector<std::int64_t>& canonicalTags) const
{
    return placesWhere(canonicalTags, [&](std::int64_t tag) { return !stays(tag); });
}

std::vector<char> Survivors::keptAlong(const at::Tensor& tags, std::int64_t dimension,
                                       const ChannelClasses& classes) const
{
    const at::Tensor elements = keptElements(*this, tags, classes);
    const at::Tensor any =
        elements.transpose(0, dimension).flatten(1).any(1).expand({tags.size(dimension)}).contiguous();
    return {any.data_ptr<bool>(), any.data_ptr<bool>() + any.numel()};
}

std::vector<std::int64_t> Survivors::sizes(const at::Tensor& tags, const ChannelClasses& classes) const
{
    const at::Tensor elements = keptElements(*this, tags, classes);
    std::vector<std::int64_t> sizes(tags.sizes().begin(), tags.sizes().end());
    std::int64_t rectangle = 1;
    for (std::int64_t d = 0; d < tags.dim(); ++d) {
        if (elements.size(d) == 1) continue;
        const std::vector<char> along = keptAlong(tags, d, classes);
        sizes[d] = std::count(along.begin(), along.end(), 1);
        rectangle *= sizes[d];
    }
    return rectangle == elements.sum().item<std::int64_t>() ? sizes : std::vector<std::int64_t>{};
}

}  // namespace espalier
