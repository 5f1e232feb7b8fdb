#pragma once

#include <QRegularExpression>
#include <QSortFilterProxyModel>

namespace espalier {

class PlanDocument;

enum class LayerKindFilter {
    all,
    convolution3x3,
    convolution1x1,
    convolutionOther,
    depthwise,
    linear,
    pruned,
    coupled,
    locked
};

/// Layers of one kind in which every word of the filter text occurs, in path, shape or pattern; a word with '*' or '?' is a
/// pattern for the path. Modules above a layer that is shown are shown. Sorted by SortRole. Rows neither move nor vanish
/// while they are edited: see refresh().
class LayerFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LayerFilter(const PlanDocument& document, QObject* parent = nullptr);

    void setText(const QString& text);
    void setKind(LayerKindFilter kind);
    LayerKindFilter kind() const { return m_kind; }
    bool isActive() const { return !m_words.isEmpty() || !m_globs.isEmpty() || m_kind != LayerKindFilter::all; }
    /// Filters and sorts by what the plan is now.
    void refresh();
    /// Layers that are shown, in whatever module.
    int shownLayers() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool accepts(int layer) const;

    const PlanDocument& m_document;
    LayerKindFilter m_kind = LayerKindFilter::all;
    QStringList m_words;
    QList<QRegularExpression> m_globs;
};

}  // namespace espalier
