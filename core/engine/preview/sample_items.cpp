#include "core/engine/preview/sample_items.h"

#include "core/base/base64.h"
#include "core/engine/preview/pictures.h"

#include <ATen/Functions.h>

#include <cmath>

namespace espalier {

namespace {

constexpr std::int64_t valuesShown = 6;

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values) sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

bool canBeDrawn(const at::Tensor& batch) { return batch.dim() == 4 && (batch.size(1) == 1 || batch.size(1) == 3); }

}  // namespace

ChannelStatistics statisticsOf(const at::Tensor& batch)
{
    const at::Tensor channels = batch.to(at::kDouble).transpose(0, 1).flatten(1);
    const at::Tensor mean = channels.mean(1).contiguous(), std = channels.std(1, false).contiguous();
    return {{mean.data_ptr<double>(), mean.data_ptr<double>() + mean.numel()},
            {std.data_ptr<double>(), std.data_ptr<double>() + std.numel()},
            batch.size(0)};
}

std::array<double, 2> rangeOf(const ChannelStatistics& normalised)
{
    const double middle = mean(normalised.mean), spread = mean(normalised.std);
    if (std::abs(middle) <= 2 && spread <= 4) return {-2, 2};
    return {middle - 2 * spread, middle + 2 * spread};
}

std::vector<PreviewItem> sampleItems(const Dataset& dataset, const at::Tensor& order,
                                     const Preprocessing& preprocessing, const std::array<double, 2>& shown)
{
    std::vector<PreviewItem> items;
    if (order.numel() == 0) return items;
    const at::Tensor seen = makeBatch(dataset, order, preprocessing);
    const at::Tensor plain = dataset.samples.index_select(0, order);
    const bool pixels = plain.scalar_type() == at::kByte;
    const double low = pixels ? 0 : plain.min().item<double>(), high = pixels ? 255 : plain.max().item<double>();
    for (std::int64_t i = 0; i < order.numel(); ++i) {
        PreviewItem item;
        item.index = order[i].item<std::int64_t>();
        item.truth = dataset.labels[item.index].item<std::int64_t>();
        if (canBeDrawn(seen)) {
            item.seen = base64(pictureOf(seen[i], shown[0], shown[1]));
            item.plain = base64(pictureOf(plain[i], low, high > low ? high : low + 1));
        } else {
            const at::Tensor values = plain[i].flatten().to(at::kDouble);
            for (std::int64_t v = 0; v < std::min(valuesShown, values.numel()); ++v)
                item.values.push_back(values[v].item<double>());
        }
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace espalier
