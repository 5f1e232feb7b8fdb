#pragma once

#include "core/base/issue.h"
#include "core/job/job_spec.h"
#include "core/log/experiment_log.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace espalier {

class DataField;
class IssueStrip;
class OneShot;
class PathField;

/// Asks for a model, its data and preprocessing; looks at the model in a worker; makes the workspace. Whatever is wrong
/// is told in place, and nothing is made before all is right.
class OpenModelDialog : public QDialog {
    Q_OBJECT
public:
    explicit OpenModelDialog(QWidget* parent = nullptr);
    ~OpenModelDialog() override;
    void setModelFile(const QString& file);

signals:
    void workspaceCreated(const QString& file);

private:
    void makeForm();
    void makeButtons();
    void modelChanged();
    void inspect(bool thenCreate);
    void inspected(const nlohmann::json& result);
    void create(const ModelSummary& summary);
    void tell(const Issue& issue);
    void setBusy(bool busy);
    JobSpec inspectSpec() const;
    WorkspaceSetup setup() const;

    PathField* m_model;
    DataField *m_data, *m_train;
    QLineEdit *m_input, *m_mean, *m_std;
    QSpinBox *m_batch, *m_threads;
    PathField* m_file;
    QString m_suggestedFile;
    IssueStrip* m_issue;
    QLabel* m_found;
    QProgressBar* m_progress;
    QPushButton *m_check, *m_create;
    OneShot* m_worker;
    bool m_thenCreate = false;
};

}  // namespace espalier
