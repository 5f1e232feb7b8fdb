#pragma once

#include "core/base/issue.h"
#include "core/job/job_spec.h"
#include "core/log/experiment_log.h"
#include "core/preview/preview.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace espalier {

class DataField;
class IssueStrip;
class LookPane;
class ModelLook;
class PathField;
class PreprocessingFields;
class StepTitle;

/// The assistant that opens a model: asks for the model, its data and preprocessing, looks at them together in a worker
/// as soon as both are named, proposes what it found out, and shows some samples with what the model says of them. Makes
/// the workspace when asked, from exactly what was looked at; whatever is wrong is told in place, and nothing is made
/// before all is right.
class OpenModelDialog : public QDialog {
    Q_OBJECT
public:
    /// Empty `workerProgram`: found.
    explicit OpenModelDialog(QWidget* parent = nullptr, const QString& workerProgram = {});
    ~OpenModelDialog() override;

    void setModelFile(const QString& file);
    /// What the latency is measured at unless the person says otherwise.
    void setDefaults(const BenchmarkSettings& benchmark);
    /// Shows what was found as if a look had just found it, for the model and the data that are named.
    void showFound(const Preview& preview);

signals:
    void workspaceCreated(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeLayout();
    QWidget* makeFields();
    QFormLayout* addStep(QVBoxLayout* column, StepTitle* title);
    QWidget* makeLatencyRow();
    QWidget* makeEngineRow();
    QWidget* makeButtons();
    void take(const QStringList& paths);
    void modelChanged();
    void proposeLastTime();
    void proposeFile();
    /// Something that decides what is looked at has changed.
    void changed();
    void updateSteps();
    void updateCreate();
    void tell(const Issue& issue);
    void create();
    void createWorkspace();
    std::optional<JobSpec> wanted() const;
    QString missing() const;
    WorkspaceSetup setup() const;
    QString workspaceFile() const;

    PathField* m_model;
    DataField *m_data, *m_train;
    QLineEdit* m_input;
    PreprocessingFields* m_preprocessing;
    QSpinBox *m_batch, *m_threads;
    QComboBox* m_adapter;
    PathField* m_file;
    StepTitle *m_modelStep, *m_dataStep, *m_checkStep, *m_fileStep;
    ModelLook* m_look;
    LookPane* m_pane;
    IssueStrip* m_fileIssue;
    QPushButton *m_create, *m_cancel;
    QString m_suggestedFile, m_lastModel;
    std::optional<Preview> m_found;  ///< for what the fields say now
    std::optional<Issue> m_problem;  ///< why there is none
};

}  // namespace espalier
