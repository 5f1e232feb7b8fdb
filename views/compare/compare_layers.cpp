#include "views/compare/compare_layers.h"

#include "views/charts/layer_bars.h"
#include "views/words/tr.h"

#include <QStringList>

#include <algorithm>

namespace espalier {

namespace {

double keptShare(const PackedMask* mask)
{
    return mask && mask->size() > 0 ? double(mask->keptCount()) / double(mask->size()) : 1.0;
}

/// A weight without a mask keeps all.
void overlapWith(const PackedMask* first, const PackedMask* other, ComparedLayer::Fate& fate)
{
    if (!first && !other) return;
    const double keptFirst = keptShare(first), keptOther = keptShare(other);
    fate.byChance = overlapByChance(keptFirst, keptOther);
    if (first && other) {
        if (first->shape == other->shape) fate.overlap = maskOverlap(*first, *other);
    } else {
        fate.overlap = std::min(keptFirst, keptOther);
    }
}

}  // namespace

const PackedMask* findMask(const SharedMasks& masks, const std::string& weight)
{
    if (!masks) return nullptr;
    const auto found =
        std::lower_bound(masks->begin(), masks->end(), weight,
                         [](const PackedMask& mask, const std::string& path) { return mask.path < path; });
    return found != masks->end() && found->path == weight ? &*found : nullptr;
}

std::vector<ComparedLayer> compareLayers(const ModelSummary& model, const std::vector<const Experiment*>& experiments,
                                         const std::vector<SharedMasks>& masks)
{
    std::vector<LayerBarSet> bars;
    for (const Experiment* experiment : experiments)
        bars.push_back(measuredBars(*experiment, model, LayerQuantity::weights));
    std::vector<ComparedLayer> layers;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        ComparedLayer layer{model.layers[i].path, {}, false};
        for (std::size_t each = 0; each < experiments.size(); ++each) {
            const LayerBar& bar = bars[each].bars[i];
            ComparedLayer::Fate fate;
            fate.cuts = bar.cuts;
            fate.removed = bar.left && bar.whole > 0 ? 1 - *bar.left / bar.whole : 0;
            if (each > 0) {
                layer.differs = layer.differs || fate.cuts != layer.fates.front().cuts;
                if (masks[0] && masks[each])
                    overlapWith(findMask(masks[0], model.layers[i].weight),
                                findMask(masks[each], model.layers[i].weight), fate);
            }
            layer.fates.push_back(std::move(fate));
        }
        layers.push_back(std::move(layer));
    }
    return layers;
}

ChartTable comparedLayersTable(const std::vector<ComparedLayer>& layers, const QStringList& names)
{
    ChartTable table;
    table.title = tr("Layers side by side");
    table.columns = {tr("layer")};
    for (int i = 0; i < names.size(); ++i) {
        table.columns << tr("%1: pattern").arg(names[i]) << tr("%1: removed (%)").arg(names[i]);
        if (i > 0) table.columns << tr("%1: mask overlap with the first").arg(names[i]);
    }
    for (const ComparedLayer& layer : layers) {
        QVariantList row{QString::fromStdString(layer.path)};
        for (std::size_t i = 0; i < layer.fates.size(); ++i) {
            const ComparedLayer::Fate& fate = layer.fates[i];
            row << (fate.cuts.isEmpty() ? tr("dense") : fate.cuts) << 100 * fate.removed;
            if (i > 0) row << (fate.overlap ? QVariant(*fate.overlap) : QVariant());
        }
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace espalier
