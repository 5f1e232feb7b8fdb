#include "views/layers/layers_panel.h"

#include "views/layers/layer_table.h"
#include "views/models/layer_table_model.h"
#include "views/models/row_filter.h"
#include "views/plan_document/plan_document.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier {

LayersPanel::LayersPanel(PlanDocument& document, QWidget* parent)
    : QWidget(parent), m_filterText(new QLineEdit), m_table(new LayerTable(document))
{
    m_filter = new RowFilter(
        new LayerTableModel(document, this),
        {LayerTableModel::LayerColumn, LayerTableModel::ShapeColumn, LayerTableModel::PatternColumn}, this);
    m_filter->setDynamicSortFilter(false);  // a row must not move or vanish while its slider is dragged
    m_table->setModel(m_filter);
    m_filterText->setPlaceholderText(tr("Filter layers"));
    m_filterText->setAccessibleName(m_filterText->placeholderText());
    m_filterText->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_filterText);
    column->addWidget(m_table, 1);
    connect(m_filterText, &QLineEdit::textChanged, m_filter, &RowFilter::setFilterText);
    const auto enable = [this, &document] { m_filterText->setEnabled(!document.model().layers.empty()); };
    connect(&document, &PlanDocument::modelChanged, this, enable);
    enable();
}

void LayersPanel::focusFilter() { m_filterText->setFocus(Qt::ShortcutFocusReason); }

}  // namespace espalier
