// How the panel of experiments writes one of them to a file.

#include "views/experiments/experiment_table.h"
#include "views/experiments/experiments_panel.h"
#include "views/export/export_menu.h"
#include "views/export/export_strip.h"
#include "views/session/workspace_session.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

namespace espalier {

namespace {

constexpr const char* folderKey = "export/folder";

QString exportFolder()
{
    const QString folder = QSettings().value(folderKey).toString();
    return folder.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder;
}

}  // namespace

void ExperimentsPanel::addExport()
{
    connect(m_export, &ExportMenu::chosen, this, &ExperimentsPanel::chooseExportFile);
    connect(m_exported, &ExportStrip::busyChanged, this, &ExperimentsPanel::updateExport);
}

void ExperimentsPanel::updateExport()
{
    // The session's, for the table's has not all that belongs to it.
    const Experiment* experiment = m_session ? m_session->find(m_table->currentId()) : nullptr;
    m_export->update(experiment, m_session ? &m_session->log() : nullptr, m_exported->isBusy());
}

void ExperimentsPanel::chooseExportFile(const ExportFormat& format)
{
    const Experiment* experiment = m_session ? m_session->find(m_table->currentId()) : nullptr;
    if (!experiment) return;
    const QString name = QDir(exportFolder()).filePath(exportFileName(*experiment, format.ending));
    auto* dialog =
        new QFileDialog(this, tr("Export %1").arg(QString::fromStdString(experiment->name)), name, format.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format.ending.mid(1));
    // By its id: the table may have been read anew until a file is chosen.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = QString::fromStdString(experiment->id), role = format.role](const QString& file) {
                QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
                const Experiment* chosen = m_session ? m_session->find(id) : nullptr;
                if (chosen) m_exported->write(*chosen, m_session->log(), role, file);
            });
    dialog->open();
}

}  // namespace espalier
