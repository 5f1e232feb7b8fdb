#include "core/engine/coupling/tag_tensor.h"

#include <ATen/ops/broadcast_tensors.h>
#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>

namespace espalier {
namespace {

bool sameAlong(const at::Tensor& tags, std::int64_t dimension)
{
    const std::int64_t size = tags.size(dimension);
    return size < 2 || tags.stride(dimension) == 0 ||
           tags.narrow(dimension, 0, size - 1).equal(tags.narrow(dimension, 1, size - 1));
}

}  // namespace

at::Tensor fixedTags(at::IntArrayRef sizes) { return at::full({}, ChannelClasses::fixed, at::kLong).expand(sizes); }

at::Tensor tagsAlong(const std::vector<std::int64_t>& tags, std::int64_t dimension, at::IntArrayRef sizes)
{
    std::vector<std::int64_t> shape(sizes.size(), 1);
    shape[dimension] = std::int64_t(tags.size());
    return at::tensor(tags, at::kLong).view(shape).expand(sizes);
}

at::Tensor distinctTags(const at::Tensor& tags)
{
    at::Tensor distinct = tags;
    for (std::int64_t d = 0; d < tags.dim(); ++d)
        if (tags.stride(d) == 0 && tags.size(d) > 1) distinct = distinct.narrow(d, 0, 1);
    return distinct;
}

at::Tensor canonicalTags(const at::Tensor& tags, const ChannelClasses& classes)
{
    at::Tensor distinct = distinctTags(tags).clone(at::MemoryFormat::Contiguous);
    std::int64_t* tag = distinct.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < distinct.numel(); ++i) tag[i] = classes.find(tag[i]);
    for (std::int64_t d = distinct.dim() - 1; d >= 0; --d)
        if (distinct.size(d) > 1 && sameAlong(distinct, d)) distinct = distinct.narrow(d, 0, 1);
    return distinct.expand(tags.sizes());
}

std::vector<std::int64_t> varyingDimensions(const at::Tensor& tags, const ChannelClasses& classes)
{
    const at::Tensor canonical = canonicalTags(tags, classes);
    std::vector<std::int64_t> dimensions;
    for (std::int64_t d = 0; d < canonical.dim(); ++d)
        if (!sameAlong(canonical, d)) dimensions.push_back(d);
    return dimensions;
}

bool varies(const at::Tensor& tags, std::int64_t dimension, const ChannelClasses& classes)
{
    return tags.size(dimension) > 1 && tags.stride(dimension) != 0 &&
           !sameAlong(canonicalTags(tags, classes), dimension);
}

void lockTags(ChannelClasses& classes, const at::Tensor& tags, const ChannelLock& reason)
{
    const at::Tensor distinct = distinctTags(tags).contiguous();
    const std::int64_t* tag = distinct.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < distinct.numel(); ++i)
        if (i == 0 || tag[i] != tag[i - 1]) classes.lock(tag[i], reason);
}

void uniteTags(ChannelClasses& classes, const at::Tensor& a, const at::Tensor& b, const ChannelLock& reason)
{
    // Stretches the distinct part of each to that of both.
    const auto both = at::broadcast_tensors({distinctTags(a), distinctTags(b)});
    const at::Tensor left = both[0].contiguous(), right = both[1].contiguous();
    const std::int64_t* x = left.data_ptr<std::int64_t>();
    const std::int64_t* y = right.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < left.numel(); ++i)
        if (i == 0 || x[i] != x[i - 1] || y[i] != y[i - 1]) classes.unite(x[i], y[i], reason);
}

at::Tensor collapseTags(ChannelClasses& classes, at::Tensor tags, const std::vector<std::int64_t>& dimensions,
                        const ChannelLock& reason)
{
    for (const std::int64_t d : dimensions) {
        const at::Tensor first = tags.narrow(d, 0, 1);
        if (tags.size(d) > 1 && tags.stride(d) != 0) uniteTags(classes, first.expand(tags.sizes()), tags, reason);
        tags = first;
    }
    return tags;
}

std::vector<std::int64_t> sliceTags(ChannelClasses& classes, const at::Tensor& tags, std::int64_t dimension,
                                    const ChannelLock& reason)
{
    std::vector<std::int64_t> others;
    for (std::int64_t d = 0; d < tags.dim(); ++d)
        if (d != dimension) others.push_back(d);
    const at::Tensor slices = collapseTags(classes, tags, others, reason).contiguous();
    const std::int64_t* tag = slices.data_ptr<std::int64_t>();
    return {tag, tag + slices.numel()};
}

}  // namespace espalier
