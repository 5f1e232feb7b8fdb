#include "app/about_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace espalier {

namespace {

QStringList versionLines()
{
    return {QStringLiteral("espalier " ESPALIER_VERSION), QStringLiteral("Qt ") + QLatin1String(qVersion())};
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_versions(new QLabel)
{
    setWindowTitle(tr("About Espalier"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLabel(tr("Espalier"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    name->setFont(large);
    auto* purpose =
        new QLabel(tr("A workbench for choosing how sparse a neural network should be. Every number was measured here, "
                      "on the model as it would be deployed."));
    purpose->setWordWrap(true);
    purpose->setMinimumWidth(400);
    auto* licence = new QLabel(tr("Free software: GNU General Public License, version 3 or later."));
    licence->setForegroundRole(QPalette::PlaceholderText);
    licence->setWordWrap(true);
    m_versions->setTextFormat(Qt::PlainText);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setText(tr("Asking the worker for its versions…"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*>{name, purpose, m_versions, licence, buttons})
        column->addWidget(part);

    // The worker loads LibTorch to answer, which takes a second.
    QThreadPool::globalInstance()->start([self = QPointer<AboutDialog>(this)] {
        const QStringList lines = versionLines();
        QMetaObject::invokeMethod(
            qApp,
            [self, lines] {
                if (self) self->showVersions(lines);
            },
            Qt::QueuedConnection);
    });
}

void AboutDialog::showVersions(const QStringList& lines) { m_versions->setText(lines.join('\n')); }

}  // namespace espalier
