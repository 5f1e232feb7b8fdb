#include "views/report/report_strip.h"

#include "app/jobs/todays_environment.h"
#include "core/log/experiment_log.h"
#include "views/issues/issue_strip.h"
#include "views/report/write_report.h"
#include "views/words/numbers.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

namespace espalier {

namespace {

constexpr const char* reportFolderKey = "report/folder";

QString reportFolder()
{
    const QString folder = QSettings().value(reportFolderKey).toString();
    return folder.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder;
}

/// Nothing where it went well.
std::optional<Issue> makeReport(const std::filesystem::path& workspace, const std::filesystem::path& file)
{
    try {
        const auto log = ExperimentLog::open(workspace, false);
        ReportRequest request;
        if (log->decision()) request.environment = todaysEnvironment();
        writeReport(gatherReport(*log, request), file);
        return {};
    } catch (const Failure& failure) {
        return failure.issue();
    } catch (const std::exception& error) {
        return Issue{Severity::error, "environment.internal", "", {{"detail", error.what()}}};
    }
}

}  // namespace

ReportStrip::ReportStrip(QWidget* parent) : QWidget(parent), m_doing(new QLabel), m_outcome(new IssueStrip)
{
    setObjectName(QStringLiteral("reportStrip"));
    m_doing->setTextFormat(Qt::PlainText);
    m_doing->setContentsMargins(16, 6, 16, 6);
    m_outcome->setDismissable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_doing);
    column->addWidget(m_outcome);
    connect(m_outcome, &IssueStrip::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    m_doing->hide();
    m_outcome->clear();
    hide();
}

void ReportStrip::choose(const std::filesystem::path& workspace)
{
    const QString name = QFileInfo(QString::fromStdString(workspace.string())).completeBaseName();
    const QStringList filters{tr("PDF (*.pdf)"), tr("HTML, one page (*.html)"), tr("CSV, one figure a line (*.csv)"),
                              tr("JSON (*.json)")};
    auto* dialog =
        new QFileDialog(this, tr("Export Report"), QDir(reportFolder()).filePath(tr("%1 report.pdf").arg(name)),
                        filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const QStringList endings{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv"),
                              QStringLiteral("json")};
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString& filter) {
        dialog->setDefaultSuffix(endings.value(int(filters.indexOf(filter))));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, workspace](const QString& file) {
        QSettings().setValue(reportFolderKey, QFileInfo(file).absolutePath());
        write(workspace, file);
    });
    dialog->open();
}

void ReportStrip::write(const std::filesystem::path& workspace, const QString& file)
{
    if (m_writing) return;
    m_writing = true;
    m_file = QFileInfo(file).absoluteFilePath();
    m_doing->setText(tr("Writing %1…").arg(QFileInfo(file).fileName()));
    m_doing->show();
    m_outcome->clear();
    show();
    QThreadPool::globalInstance()->start([self = QPointer<ReportStrip>(this), workspace, path = m_file.toStdString()] {
        const auto issue = makeReport(workspace, path);
        QMetaObject::invokeMethod(
            qApp,
            [self, issue, path] {
                if (!self) return;
                issue ? self->tellFailed(*issue) : self->tellWritten(QFileInfo(QString::fromStdString(path)).size());
            },
            Qt::QueuedConnection);
    });
}

void ReportStrip::end()
{
    m_writing = false;
    m_doing->hide();
    show();
}

void ReportStrip::tellWritten(qint64 bytes)
{
    end();
    m_outcome->say(Severity::info, tr("The report is in %1 (%2).").arg(m_file, bytesText(bytes)));
    m_outcome->setActionText(tr("Open"), LineIcon::open_workspace);
    emit written(m_file);
}

void ReportStrip::tellFailed(const Issue& issue)
{
    end();
    m_outcome->setActionText({});
    m_outcome->tell(issue);
    emit failed(issue);
}

}  // namespace espalier
