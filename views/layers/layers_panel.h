#pragma once

#include "core/base/issue.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace espalier {

class IssueStrip;
class LayerFilter;
class LayerTree;
class LayerTreeModel;
class PlanDocument;

/// The model's layers with what the plan does to each: filter, tree or list, and a line that says what there is to say of
/// the layer under the pointer.
class LayersPanel : public QWidget {
    Q_OBJECT
public:
    explicit LayersPanel(PlanDocument& document, QWidget* parent = nullptr);

    void focusFilter();
    void tell(const Issue& issue);
    /// Selects the layer and brings it into view, past any filter.
    void showLayer(const QString& path);
    QList<int> selectedLayers() const;

signals:
    void layerSelected(const QString& path);

private:
    QWidget* makeFilterRow();
    QWidget* makeNothingFound();
    void connectParts();
    void filterBy();
    void clearFilter();
    void showAsTree();
    void showState();
    void showHint(const QModelIndex& row);

    PlanDocument& m_document;
    LayerTreeModel* m_model;
    LayerFilter* m_filter;
    LayerTree* m_tree;
    QLineEdit* m_filterText;
    QComboBox* m_kind;
    QToolButton* m_asTree;
    QStackedWidget* m_pages;
    QLabel *m_nothing, *m_waiting, *m_hint, *m_count;
    IssueStrip* m_issue;
    QPersistentModelIndex m_hinted;  ///< the row that the hint is about
};

}  // namespace espalier
