#include "views/open_model/open_model_dialog.h"

#include "core/job/data_spec.h"
#include "core/job/parse_fields.h"
#include "core/preview/findings.h"
#include "views/issues/issue_strip.h"
#include "views/open_model/data_field.h"
#include "views/open_model/dropped_paths.h"
#include "views/open_model/look_pane.h"
#include "views/open_model/model_facts.h"
#include "views/open_model/model_look.h"
#include "views/open_model/open_model_memory.h"
#include "views/open_model/preprocessing_fields.h"
#include "views/open_model/step_title.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>

#include <algorithm>

namespace espalier {

OpenModelDialog::OpenModelDialog(QWidget* parent, const QString& workerProgram)
    : QDialog(parent),
      m_model(new PathField(PathField::Kind::existing_file, tr("Model file"),
                            tr("TorchScript models (*.pt *.pth *.ts *.jit);;All files (*)"))),
      m_data(new DataField(tr("Validation data"))),
      m_train(new DataField(tr("Training data"))),
      m_input(new QLineEdit),
      m_preprocessing(new PreprocessingFields),
      m_batch(new QSpinBox),
      m_threads(new QSpinBox),
      m_adapter(new QComboBox),
      m_file(new PathField(PathField::Kind::new_file, tr("Workspace file"), tr("Espalier workspaces (*.espalier)"))),
      m_modelStep(new StepTitle(tr("1  Model"))),
      m_dataStep(new StepTitle(tr("2  Data"))),
      m_checkStep(new StepTitle(tr("3  Check"))),
      m_fileStep(new StepTitle(tr("4  Workspace"))),
      m_look(new ModelLook(workerProgram, this)),
      m_pane(new LookPane(*m_look)),
      m_fileIssue(new IssueStrip),
      m_create(new QPushButton(tr("C&reate workspace"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Open a model"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    makeLayout();
    connect(m_model, &PathField::changed, this, &OpenModelDialog::modelChanged);
    connect(m_model, &PathField::dropped, this, &OpenModelDialog::take);
    connect(m_file, &PathField::changed, this, &OpenModelDialog::updateSteps);
    connect(m_data, &DataField::changed, this, &OpenModelDialog::changed);
    connect(m_train, &DataField::changed, this, &OpenModelDialog::changed);
    connect(m_input, &QLineEdit::textChanged, this, &OpenModelDialog::changed);
    connect(m_preprocessing, &PreprocessingFields::changed, this, &OpenModelDialog::changed);
    connect(m_look, &ModelLook::began, this, [this] { m_found.reset(), m_problem.reset(), updateSteps(); });
    connect(m_look, &ModelLook::found, this, &OpenModelDialog::showFound);
    connect(m_look, &ModelLook::failed, this, [this](const Issue& issue) { m_problem = issue, updateSteps(); });
    connect(m_look, &ModelLook::stopped, this, &OpenModelDialog::updateSteps);
    connect(m_create, &QPushButton::clicked, this, &OpenModelDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    changed();
}

OpenModelDialog::~OpenModelDialog() = default;

void OpenModelDialog::setModelFile(const QString& file)
{
    m_model->setPath(file);
    (file.isEmpty() ? static_cast<QWidget*>(m_model) : m_data)->setFocus();
}

void OpenModelDialog::setDefaults(const BenchmarkSettings& benchmark)
{
    m_batch->setValue(benchmark.batch);
    m_threads->setValue(benchmark.threads);
    m_adapter->setCurrentIndex(std::max(0, m_adapter->findData(QString::fromStdString(benchmark.adapter))));
}

void OpenModelDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel) && m_look->isRunning()) return m_look->stop();
    QDialog::keyPressEvent(event);
}

void OpenModelDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void OpenModelDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(droppedPaths(event->mimeData()));
}

/// Each to where it belongs, wherever in the window it was dropped.
void OpenModelDialog::take(const QStringList& paths)
{
    QStringList others;
    for (const QString& path : paths) {
        if (looksLikeModel(path))
            m_model->setPath(path);
        else
            others << path;
    }
    const bool onlyOne = paths.size() == 1 && sender() == m_model && QFileInfo(paths.first()).isFile();
    if (onlyOne) return m_model->setPath(paths.first());  // a model by another name
    if (const QString spec = dataSpecOf(others); !spec.isEmpty()) m_data->setSpec(spec);
}

void OpenModelDialog::modelChanged()
{
    proposeFile();
    proposeLastTime();
    changed();
}

/// Beside the model where that can be, under a name that is free.
void OpenModelDialog::proposeFile()
{
    const QFileInfo model(m_model->path());
    const QString folder = QFileInfo(model.absolutePath()).isWritable() ? model.absolutePath() : QDir::homePath();
    const QString name = model.completeBaseName();
    const bool untouched = m_file->path().isEmpty() || m_file->path() == m_suggestedFile;
    m_suggestedFile.clear();
    for (int number = 1; !name.isEmpty() && number < 1000; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        m_suggestedFile = QDir(folder).filePath(name + suffix + QStringLiteral(".espalier"));
        if (!QFileInfo::exists(m_suggestedFile)) break;
    }
    if (untouched) m_file->setPath(m_suggestedFile);
}

/// What this model's last workspace was made from, where nothing has been said yet.
void OpenModelDialog::proposeLastTime()
{
    const QString model = m_model->path();
    if (!m_data->spec().isEmpty() || model == m_lastModel || !QFileInfo(model).isFile()) return;
    m_lastModel = model;
    const auto last = OpenModelMemory::find(model);
    if (!last) return;
    m_data->setSpec(last->data);
    m_train->setSpec(last->train);
    m_input->setText(last->input);
    m_preprocessing->setTexts(last->mean, last->std);
}

QString OpenModelDialog::missing() const
{
    if (m_model->path().isEmpty() && m_data->spec().isEmpty())
        return tr(
            "Name a model and its validation data, or drop them here. Some of the data then go through the model, and "
            "appear here as the model sees them.");
    if (m_model->path().isEmpty()) return tr("Name the model file, or drop it here.");
    if (m_data->spec().isEmpty())
        return tr(
            "Name the validation data, or drop them here. Some of them then go through the model, and appear here as "
            "the model sees them.");
    return {};
}

std::optional<JobSpec> OpenModelDialog::wanted() const
{
    JobSpec spec;
    spec.kind = JobSpec::Kind::preview;
    spec.name = "preview";
    spec.model = QFileInfo(m_model->path()).absoluteFilePath().toStdString();
    spec.data = m_data->spec().toStdString();
    spec.train = m_train->spec().toStdString();
    spec.preprocessing.input = parseShape(m_input->text().toStdString());
    spec.preprocessing.mean = m_preprocessing->mean();
    spec.preprocessing.std = m_preprocessing->std();
    spec.threads = std::max(1, QThread::idealThreadCount());
    return spec;
}

void OpenModelDialog::changed()
{
    const QString lacking = missing();
    std::optional<JobSpec> spec;
    try {
        if (lacking.isEmpty()) spec = wanted();
    } catch (const Failure& failure) {
        m_look->want({});
        return tell(failure.issue());
    }
    if (!spec) {
        m_found.reset();
        m_problem.reset();
        m_pane->showMissing(lacking);
    }
    m_look->want(spec);
    updateSteps();
}

void OpenModelDialog::showFound(const Preview& preview)
{
    m_found = preview;
    m_problem.reset();
    m_input->setPlaceholderText(tr("found out: %1").arg(shapeForField(preview.input)));
    m_preprocessing->setPreview(preview);
    updateSteps();
}

void OpenModelDialog::tell(const Issue& issue)
{
    m_found.reset();
    m_problem = issue;
    m_pane->showIssue(issue);
    updateSteps();
}

QString OpenModelDialog::workspaceFile() const
{
    QString file = m_file->path();
    if (file.isEmpty()) return {};
    if (!file.endsWith(QStringLiteral(".espalier"))) file += QStringLiteral(".espalier");
    return QFileInfo(file).absoluteFilePath();
}

WorkspaceSetup OpenModelDialog::setup() const
{
    WorkspaceSetup setup;
    setup.modelName = QFileInfo(m_model->path()).fileName().toStdString();
    setup.modelSha256 = m_found->summary.sha256;
    setup.data = DataSpec::parse(m_data->spec().toStdString()).text();
    if (!m_train->spec().isEmpty()) setup.train = DataSpec::parse(m_train->spec().toStdString()).text();
    setup.preprocessing = {m_found->input, m_found->trial().mean, m_found->trial().std};
    setup.benchmark.batch = m_batch->value();
    setup.benchmark.threads = m_threads->value();
    setup.benchmark.adapter = m_adapter->currentData().toString().toStdString();
    setup.threads = std::max(1, QThread::idealThreadCount());
    setup.summary = m_found->summary;  // so that the layers are there while the baseline is measured
    return setup;
}

void OpenModelDialog::create()
{
    m_fileIssue->clear();
    try {
        createWorkspace();
    } catch (const Failure& failure) {
        m_fileIssue->tell(failure.issue());
        m_fileStep->setState(StepTitle::State::wrong);
    }
}

void OpenModelDialog::createWorkspace()
{
    if (!m_found) return;
    const QString file = workspaceFile(), model = QFileInfo(m_model->path()).absoluteFilePath();
    ExperimentLog::create(file.toStdString(), setup(), model.toStdString());
    OpenModelMemory::remember({model, m_data->spec(), m_train->spec(), m_input->text(), m_preprocessing->meanText(),
                               m_preprocessing->stdText()});
    emit workspaceCreated(file);
    accept();
}

}  // namespace espalier
