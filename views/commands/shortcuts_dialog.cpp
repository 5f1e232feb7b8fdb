#include "views/commands/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace espalier {

ShortcutsDialog::ShortcutsDialog(const QList<Command>& commands, QWidget* parent)
    : QDialog(parent), m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(480, 560);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Filter by name or key"));
    search->setAccessibleName(tr("Filter by name or key"));
    search->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Key")});
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    for (const Command& command : commands)
        if (!command.shortcut.isEmpty()) add(command.place, command.name, command.shortcut);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
}

void ShortcutsDialog::add(const QString& place, const QString& name, const QString& key)
{
    const QString title = place.isEmpty() ? tr("Window") : place;
    QTreeWidgetItem* group = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount() && !group; ++i)
        if (m_tree->topLevelItem(i)->text(0) == title) group = m_tree->topLevelItem(i);
    if (!group) {
        group = new QTreeWidgetItem(m_tree, {title});
        group->setFirstColumnSpanned(true);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        group->setFont(0, bold);
        group->setFlags(Qt::ItemIsEnabled);
    }
    new QTreeWidgetItem(group, {name, key});
}

void ShortcutsDialog::filter(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits =
                item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

}  // namespace espalier
