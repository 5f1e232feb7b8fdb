#include "views/export/export_strip.h"

#include "views/issues/issue_strip.h"
#include "views/words/export_words.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace espalier {

ExportStrip::ExportStrip(const QString& workerProgram, QWidget* parent)
    : QWidget(parent),
      m_exporter(workerProgram),
      m_doing(new QLabel),
      m_bar(new QProgressBar),
      m_outcome(new IssueStrip)
{
    m_outcome->setDismissable(true);
    m_busy = makeBusyRow();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_outcome);
    connect(m_outcome, &IssueStrip::actionTriggered, this, &ExportStrip::showInFolder);
    connect(&m_exporter, &ModelExporter::progress, this, [this](Phase phase, double done, double total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
        m_doing->setText(tr("%1: %2").arg(QFileInfo(m_file).fileName(), phaseName(phase)));
    });
    connect(&m_exporter, &ModelExporter::issue, this, [this](const Issue& issue) { m_remark = sentenceFor(issue); });
    connect(&m_exporter, &ModelExporter::finished, this, &ExportStrip::tellFinished);
    connect(&m_exporter, &ModelExporter::failed, this, &ExportStrip::tellFailed);
    connect(&m_exporter, &ModelExporter::cancelled, this, [this] { showBusy(false); });
    showBusy(false);
}

QWidget* ExportStrip::makeBusyRow()
{
    m_doing->setTextFormat(Qt::PlainText);
    m_doing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 8);
    m_bar->setAccessibleName(tr("Progress of the export"));
    auto* cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setToolTip(tr("Stop writing the file"));
    connect(cancel, &QToolButton::clicked, &m_exporter, &ModelExporter::cancel);
    auto* busy = new QWidget;
    auto* row = new QHBoxLayout(busy);
    row->setContentsMargins(8, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_doing, 1);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    return busy;
}

void ExportStrip::write(const Experiment& experiment, const ExperimentLog& log, const std::string& role,
                        const QString& file)
{
    if (isBusy()) return;
    m_file = file;
    m_remark.clear();
    try {
        m_exporter.start(experiment, log, role, file);
    } catch (const Failure& failure) {
        return tellFailed(failure.issue());
    }
    m_bar->setRange(0, 0);
    m_doing->setText(tr("Writing %1").arg(QFileInfo(file).fileName()));
    showBusy(true);
}

void ExportStrip::clear()
{
    m_exporter.cancel();
    m_outcome->clear();
    setVisible(isBusy());
}

void ExportStrip::showBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_outcome->clear();
    setVisible(busy);
    emit busyChanged();
}

void ExportStrip::tellFinished(const nlohmann::json& result)
{
    showBusy(false);
    const QFileInfo file(QString::fromStdString(result.at("file").get<std::string>()));
    m_file = file.absoluteFilePath();
    const QString name = tr("%1 (%2)").arg(file.fileName(), bytesText(result.at("bytes").get<std::int64_t>()));
    QStringList lines{tr("%1.").arg(exportedText(result, name))};
    if (!m_remark.isEmpty()) lines << m_remark;
    m_outcome->say(m_remark.isEmpty() ? Severity::info : Severity::warning, lines.join('\n'));
    m_outcome->setActionText(tr("Show in Folder"), LineIcon::open_workspace);
    setVisible(true);
}

void ExportStrip::tellFailed(const Issue& issue)
{
    showBusy(false);
    m_outcome->setActionText({});
    m_outcome->tell(issue);
    setVisible(true);
}

void ExportStrip::showInFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

}  // namespace espalier
