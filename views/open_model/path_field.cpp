#include "views/open_model/path_field.h"

#include "views/open_model/dropped_paths.h"
#include "views/open_model/open_model_memory.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace espalier {

PathField::PathField(Kind kind, const QString& title, const QString& filter, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_title(title), m_filter(filter), m_line(new QLineEdit)
{
    m_line->setAccessibleName(title);
    m_line->installEventFilter(this);
    auto* button = new QPushButton(tr("Browse…"));
    button->setAccessibleName(tr("Browse: %1").arg(title));
    button->setToolTip(kind == Kind::new_file ? tr("Choose where it is made")
                                              : tr("Choose it, or drop it on the field"));
    button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &PathField::browse);
    connect(m_line, &QLineEdit::textChanged, this, &PathField::changed);
}

QString PathField::path() const
{
    QString path = m_line->text().trimmed();
    if (path.startsWith(QStringLiteral("~/"))) path.replace(0, 1, QDir::homePath());
    return path;
}

void PathField::setPath(const QString& path) { m_line->setText(path); }

bool PathField::eventFilter(QObject* watched, QEvent* event)
{
    // A line edit would take the text "file:///...".
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList paths = droppedPaths(drop->mimeData());
        if (!paths.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) emit dropped(paths);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PathField::browse()
{
    const QString start = path().isEmpty() ? OpenModelMemory::folder() : path();
    auto* dialog = new QFileDialog(this, m_title, start, m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::folder     ? QFileDialog::Directory
                        : m_kind == Kind::new_file ? QFileDialog::AnyFile
                                                   : QFileDialog::ExistingFile);
    if (m_kind == Kind::new_file) dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        OpenModelMemory::setFolder(QFileInfo(chosen).absolutePath());
        setPath(chosen);
    });
    dialog->open();
}

}  // namespace espalier
