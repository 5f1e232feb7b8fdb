// How a chart leaves the window.

#include "core/base/atomic_file.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_table_view.h"
#include "views/charts/print_palette.h"
#include "views/issues/issue_strip.h"

#include <QChartView>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

namespace espalier {

void ChartFrame::paintForPrint(QPainter& painter, const QSizeF& size)
{
    // Charts take their colours from their palette at once; the screen is painted later, when it is back.
    const bool ownPalette = m_chart->testAttribute(Qt::WA_SetPalette);
    const QPalette before = m_chart->palette();
    m_chart->setUpdatesEnabled(false);
    m_chart->setPalette(printPalette());
    if (m_painter)
        m_painter(painter, size);
    else if (auto* view = qobject_cast<QChartView*>(m_chart))
        view->render(&painter, QRectF(QPointF(), size), view->viewport()->rect());
    m_chart->setPalette(ownPalette ? before : QPalette());
    m_chart->setUpdatesEnabled(true);
}

void ChartFrame::copyPicture()
{
    const auto paint = [this](QPainter& painter, const QSizeF& size) { paintForPrint(painter, size); };
    QGuiApplication::clipboard()->setImage(chartImage(paint, m_chart->size()));
}

void ChartFrame::copyData()
{
    if (m_tableShown)
        m_tableView->copySelection();
    else
        QGuiApplication::clipboard()->setText(toTsv(m_table()));
}

QByteArray ChartFrame::bytesOf(const QString& suffix)
{
    const auto paint = [this](QPainter& painter, const QSizeF& size) { paintForPrint(painter, size); };
    const ChartTable table = m_table();
    if (suffix == QStringLiteral("csv")) return toCsv(table);
    if (suffix == QStringLiteral("svg")) return chartSvg(paint, m_chart->size(), table.title);
    if (suffix == QStringLiteral("pdf")) return chartPdf(paint, m_chart->size(), table.title);
    return chartPng(paint, m_chart->size());
}

bool ChartFrame::exportTo(const QString& file)
{
    try {
        const QByteArray bytes = bytesOf(QFileInfo(file).suffix().toLower());
        writeFileAtomically(file.toStdString(), std::string_view(bytes.data(), std::size_t(bytes.size())));
        m_problem->clear();
        return true;
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
        return false;
    }
}

void ChartFrame::chooseExport()
{
    const QStringList filters{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"),
                              tr("CSV data (*.csv)")};
    const QStringList suffixes{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                               QStringLiteral("csv")};
    auto* dialog = new QFileDialog(this, tr("Export chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    QString name = m_table().title;
    dialog->selectFile(name.replace(QRegularExpression(QStringLiteral("[/\\\\:]")), QStringLiteral("-")));
    connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString& filter) {
        dialog->setDefaultSuffix(suffixes.value(filters.indexOf(filter), suffixes.first()));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString& file) {
        const QString suffix = QFileInfo(file).suffix().toLower();
        exportTo(suffixes.contains(suffix) ? file : file + '.' + dialog->defaultSuffix());
    });
    dialog->open();
}

}  // namespace espalier
