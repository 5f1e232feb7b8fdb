#pragma once

#include "core/base/issue.h"
#include "core/log/experiment.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTreeView;

namespace espalier {

class IssueStrip;
class PlanDocument;
struct PlanDifference;

/// What the plan being edited does differently from another: an experiment's, or one from a file. Follows the plan while
/// it is open; nothing is modal.
class PlanDiffDialog : public QDialog {
    Q_OBJECT
public:
    PlanDiffDialog(PlanDocument& document, const std::vector<Experiment>& experiments, QWidget* parent = nullptr);
    void chooseExperiment(const QString& id);
    void chooseFile(const QString& file);

signals:
    void planWanted(const Plan& plan, const QString& name);  ///< to be edited in place of the present one

private:
    struct Other {
        QString name;
        Plan plan;
    };
    QWidget* makeChoice();
    void askForFile();
    void compare();
    void showDifference(const PlanDifference& difference);
    void addRow(const QString& what, const QString& here, const QString& there);

    PlanDocument& m_document;
    std::vector<Other> m_others;
    QComboBox* m_choice;
    IssueStrip* m_issue;
    QLabel* m_summary;
    QStandardItemModel* m_rows;
    QTreeView* m_table;
};

}  // namespace espalier
