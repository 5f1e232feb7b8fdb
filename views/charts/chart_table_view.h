#pragma once

#include "views/charts/chart_table.h"

#include <QTableView>

namespace espalier {

class ChartTableModel;

/// A chart's data to read, sort and copy: what a chart is to those who cannot see it.
class ChartTableView : public QTableView {
    Q_OBJECT
public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void setTable(ChartTable table);
    void copySelection();  ///< the selected rows, or all of them, to the clipboard

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChartTableModel* m_model;
};

}  // namespace espalier
