#include "views/open_model/open_model_dialog.h"

#include "app/jobs/one_shot.h"
#include "core/job/data_spec.h"
#include "core/job/parse_fields.h"
#include "core/model/model_summary.h"
#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"
#include "views/open_model/model_facts.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <algorithm>

namespace espalier {

OpenModelDialog::OpenModelDialog(QWidget* parent)
    : QDialog(parent),
      m_model(new PathField(PathField::Kind::existing_file, tr("Model file"),
                            tr("TorchScript models (*.pt *.pth *.ts *.jit);;All files (*)"))),
      m_data(new DataField(tr("Validation data"))),
      m_train(new DataField(tr("Training data"))),
      m_input(new QLineEdit),
      m_mean(new QLineEdit),
      m_std(new QLineEdit),
      m_batch(new QSpinBox),
      m_threads(new QSpinBox),
      m_file(new PathField(PathField::Kind::new_file, tr("Workspace file"), tr("Espalier workspaces (*.espalier)"))),
      m_issue(new IssueStrip),
      m_found(new QLabel),
      m_progress(new QProgressBar),
      m_check(new QPushButton(tr("Chec&k"))),
      m_create(new QPushButton(tr("C&reate workspace"))),
      m_worker(new OneShot({}, this))
{
    setWindowTitle(tr("Open a model"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 0);
    makeForm();
    connect(m_model, &PathField::changed, this, &OpenModelDialog::modelChanged);
    connect(m_check, &QPushButton::clicked, this, [this] { inspect(false); });
    connect(m_create, &QPushButton::clicked, this, [this] { inspect(true); });
    connect(m_worker, &OneShot::finished, this, &OpenModelDialog::inspected);
    connect(m_worker, &OneShot::failed, this, &OpenModelDialog::tell);
    connect(m_worker, &OneShot::cancelled, this, [this] { setBusy(false); });
}

OpenModelDialog::~OpenModelDialog() = default;

void OpenModelDialog::setModelFile(const QString& file) { m_model->setPath(file); }

void OpenModelDialog::modelChanged()
{
    const QFileInfo model(m_model->path());
    const QString folder = QFileInfo(model.absolutePath()).isWritable() ? model.absolutePath() : QDir::homePath();
    const QString name = model.completeBaseName();
    const bool untouched = m_file->path().isEmpty() || m_file->path() == m_suggestedFile;
    m_suggestedFile = name.isEmpty() ? QString() : QDir(folder).filePath(name + QStringLiteral(".espalier"));
    if (untouched) m_file->setPath(m_suggestedFile);
}

WorkspaceSetup OpenModelDialog::setup() const
{
    const auto specOf = [](const DataField* field) {
        return field->spec().isEmpty() ? std::string() : DataSpec::parse(field->spec().toStdString()).text();
    };
    WorkspaceSetup setup;
    setup.modelName = QFileInfo(m_model->path()).fileName().toStdString();
    setup.data = specOf(m_data);
    setup.train = specOf(m_train);
    setup.preprocessing.input = parseShape(m_input->text().toStdString());
    setup.preprocessing.mean = parseNumbers(m_mean->text().toStdString(), tr("Mean").toStdString());
    setup.preprocessing.std = parseNumbers(m_std->text().toStdString(), tr("Deviation").toStdString());
    setup.benchmark.batch = m_batch->value();
    setup.benchmark.threads = m_threads->value();
    setup.threads = std::max(1, QThread::idealThreadCount());
    return setup;
}

JobSpec OpenModelDialog::inspectSpec() const
{
    const WorkspaceSetup wanted = setup();
    JobSpec spec;
    spec.kind = JobSpec::Kind::inspect;
    spec.model = QFileInfo(m_model->path()).absoluteFilePath().toStdString();
    spec.data = wanted.data;
    spec.train = wanted.train;
    spec.preprocessing = wanted.preprocessing;
    spec.benchmark = wanted.benchmark;
    spec.threads = wanted.threads;
    return spec;
}

void OpenModelDialog::inspect(bool thenCreate)
{
    m_issue->clear();
    m_found->clear();
    m_thenCreate = thenCreate;
    try {
        if (m_data->spec().isEmpty()) throw Failure("data.not_found", tr("an empty path").toStdString());
        m_worker->run(inspectSpec());
        setBusy(true);
    } catch (const Failure& failure) {
        tell(failure.issue());
    }
}

void OpenModelDialog::inspected(const nlohmann::json& result)
{
    setBusy(false);
    try {
        const auto summary = result.at("summary").get<ModelSummary>();
        m_found->setText(modelFacts(summary));
        if (m_input->text().trimmed().isEmpty()) m_input->setText(shapeForField(summary.input));
        if (m_thenCreate) create(summary);
    } catch (const Failure& failure) {
        tell(failure.issue());
    } catch (const nlohmann::json::exception& error) {
        tell({Severity::error, "job.protocol", {}, {{"detail", error.what()}}});
    }
}

void OpenModelDialog::create(const ModelSummary& summary)
{
    WorkspaceSetup known = setup();
    known.summary = summary;  // so that the layers are there while the baseline is measured
    QString file = m_file->path();
    if (!file.endsWith(QStringLiteral(".espalier"))) file += QStringLiteral(".espalier");
    const QString absolute = QFileInfo(file).absoluteFilePath();
    ExperimentLog::create(absolute.toStdString(), known, QFileInfo(m_model->path()).absoluteFilePath().toStdString());
    emit workspaceCreated(absolute);
    accept();
}

void OpenModelDialog::tell(const Issue& issue)
{
    setBusy(false);
    m_issue->tell(issue);
}

void OpenModelDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_check->setEnabled(!busy);
    m_create->setEnabled(!busy);
    if (busy) m_found->setText(tr("Running the model in a worker…"));
}

}  // namespace espalier
