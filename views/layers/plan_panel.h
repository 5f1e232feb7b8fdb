#pragma once

#include "core/base/issue.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace espalier {

class IssueStrip;
class LayerTable;
class PlanDocument;
class RowFilter;
enum class Preset;

/// Everything that changes the plan: presets, the layers, the recovery, and what all of it asks for.
class PlanPanel : public QWidget {
    Q_OBJECT
public:
    /// `run` is what the button beside the name does.
    PlanPanel(PlanDocument& document, QAction* run, QWidget* parent = nullptr);

    QString runName() const;  ///< as typed, or what the plan is
    void clearRunName();
    void focusFilter();
    void tell(const Issue& issue);

private:
    QWidget* makeRunRow(QAction* run);
    void applyPreset(Preset preset, const QString& pattern, double sparsity);
    void showTotals();

    PlanDocument& m_document;
    RowFilter* m_filter;
    QLineEdit* m_filterText;
    LayerTable* m_table;
    IssueStrip* m_issue;
    QLabel* m_totals;
    QLineEdit* m_name;
};

}  // namespace espalier
