#include "views/open_model/path_field.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace espalier {

PathField::PathField(Kind kind, const QString& title, const QString& filter, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_title(title), m_filter(filter), m_line(new QLineEdit)
{
    m_line->setAccessibleName(title);
    auto* button = new QPushButton(tr("Browse…"));
    button->setAccessibleName(tr("Browse: %1").arg(title));
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

void PathField::browse()
{
    auto* dialog = new QFileDialog(this, m_title, path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::folder     ? QFileDialog::Directory
                        : m_kind == Kind::new_file ? QFileDialog::AnyFile
                                                   : QFileDialog::ExistingFile);
    if (m_kind == Kind::new_file) dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

}  // namespace espalier
