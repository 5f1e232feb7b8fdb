#include "views/models/layer_filter.h"

#include "views/models/layer_text.h"
#include "views/models/roles.h"
#include "views/plan_document/plan_document.h"
#include "views/words/names.h"

#include <algorithm>

namespace espalier {

namespace {

bool isDepthwise(const Layer& layer) { return layer.groups > 1 && layer.shape.size() == 4 && layer.shape[1] == 1; }

bool isConvolution(const Layer& layer, std::int64_t kernel)
{
    return layer.shape.size() == 4 && !isDepthwise(layer) && layer.shape[2] == kernel && layer.shape[3] == kernel;
}

}  // namespace

LayerFilter::LayerFilter(const PlanDocument& document, QObject* parent)
    : QSortFilterProxyModel(parent), m_document(document)
{
    setSortRole(SortRole);
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(false);
}

void LayerFilter::setText(const QString& text)
{
    m_words.clear();
    m_globs.clear();
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
        if (word.contains('*') || word.contains('?'))
            m_globs << QRegularExpression(
                QRegularExpression::wildcardToRegularExpression(word, QRegularExpression::UnanchoredWildcardConversion),
                QRegularExpression::CaseInsensitiveOption);
        else
            m_words << word;
    }
    refresh();
}

void LayerFilter::setKind(LayerKindFilter kind)
{
    m_kind = kind;
    refresh();
}

/// Everything anew: without the dynamic filter, rows that come back would not be put where they belong.
void LayerFilter::refresh() { invalidate(); }

int LayerFilter::shownLayers() const
{
    int shown = 0;
    for (int layer = 0; layer < int(m_document.rules().size()); ++layer) shown += accepts(layer);
    return shown;
}

bool LayerFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (sourceModel()->hasChildren(index)) return false;  // shown for what is below it
    const auto layers = index.data(LayersRole).value<QList<int>>();
    return layers.size() == 1 && accepts(layers.front());
}

bool LayerFilter::accepts(int layer) const
{
    const Layer& described = m_document.model().layers[layer];
    const auto isOfKind = [&] {
        switch (m_kind) {
            case LayerKindFilter::all:
                return true;
            case LayerKindFilter::convolution3x3:
                return isConvolution(described, 3);
            case LayerKindFilter::convolution1x1:
                return isConvolution(described, 1);
            case LayerKindFilter::convolutionOther:
                return described.kind == LayerKind::convolution && !isDepthwise(described) &&
                       !isConvolution(described, 3) && !isConvolution(described, 1);
            case LayerKindFilter::depthwise:
                return isDepthwise(described);
            case LayerKindFilter::linear:
                return described.kind == LayerKind::linear;
            case LayerKindFilter::pruned:
                return shownCut(m_document.rules()[layer]).sparsity > 0;
            case LayerKindFilter::coupled:
                return !m_document.coupledWith(layer).empty();
            case LayerKindFilter::locked:
                return !described.channelLock.empty();
        }
        return true;
    };
    if (!isOfKind()) return false;
    if (m_words.isEmpty() && m_globs.isEmpty()) return true;
    const QString path = QString::fromStdString(described.path);
    const QString patterns = ruleText(m_document.rules()[layer]);
    const QString all = path + ' ' + layerShapeText(described) + ' ' + patterns + ' ' + patternName(patterns);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }) &&
           std::all_of(m_globs.begin(), m_globs.end(),
                       [&](const QRegularExpression& glob) { return glob.match(path).hasMatch(); });
}

}  // namespace espalier
