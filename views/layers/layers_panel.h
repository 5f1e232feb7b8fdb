#pragma once

#include <QWidget>

class QLineEdit;

namespace espalier {

class LayerTable;
class PlanDocument;
class RowFilter;

/// The model's layers with what the plan does to each, and a filter.
class LayersPanel : public QWidget {
    Q_OBJECT
public:
    explicit LayersPanel(PlanDocument& document, QWidget* parent = nullptr);
    void focusFilter();

private:
    RowFilter* m_filter;
    QLineEdit* m_filterText;
    LayerTable* m_table;
};

}  // namespace espalier
