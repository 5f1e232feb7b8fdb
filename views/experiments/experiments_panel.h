#pragma once

#include "core/log/experiment.h"

#include <QWidget>
#include <vector>

class QLineEdit;
class QTableView;

namespace espalier {

class ExperimentTableModel;
class IssueStrip;
class RowFilter;

/// The table of experiments with a filter; what a failed or doubtful one has to say is told below it.
class ExperimentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentsPanel(QWidget* parent = nullptr);

    void setExperiments(const std::vector<Experiment>& experiments);
    void select(const QString& id);
    QString selected() const;
    void focusFilter();

signals:
    void selectionChanged(const QString& id);
    void planWanted(const QString& id);  ///< to be loaded into the editor

private:
    void showIssues();

    ExperimentTableModel* m_model;
    RowFilter* m_filter;
    QLineEdit* m_filterText;
    QTableView* m_table;
    IssueStrip* m_issues;
};

}  // namespace espalier
