#include "views/start/start_page.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

namespace {

QLabel* heading(const QString& text, double scale)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

QCommandLinkButton* largeButton(QAction* action)
{
    auto* button = new QCommandLinkButton(action->text().remove('&').remove(QStringLiteral("…")), action->statusTip());
    button->setIcon(action->icon());
    button->setIconSize(QSize(28, 28));
    QObject::connect(button, &QCommandLinkButton::clicked, action, &QAction::trigger);
    return button;
}

}  // namespace

StartPage::StartPage(const QList<QAction*>& ways, QWidget* parent)
    : QWidget(parent), m_recent(new QVBoxLayout), m_recentBox(new QWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* middle = new QWidget;
    middle->setMaximumWidth(560);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(heading(tr("Espalier"), 2.4));
    auto* question = new QLabel(tr("How much accuracy does how much speed and memory cost?"));
    question->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(question);
    column->addSpacing(16);
    for (QAction* way : ways) column->addWidget(largeButton(way));
    auto* hint = new QLabel(tr("Or drop a TorchScript model or a workspace on this window."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(8);
    column->addWidget(hint);
    auto* recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins(0, 16, 0, 0);
    recentColumn->addWidget(heading(tr("Opened lately"), 1.2));
    m_recent->setSpacing(0);
    recentColumn->addLayout(m_recent);
    column->addWidget(m_recentBox);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 6);
    row->addStretch(1);
    setRecent({});
}

void StartPage::setRecent(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        QString folder = info.absolutePath();
        if (folder.startsWith(QDir::homePath())) folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
        button->setText(tr("%1   in %2").arg(info.completeBaseName(), folder));
        button->setToolTip(file);
        connect(button, &QToolButton::clicked, this, [this, file] { emit recentChosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentBox->setVisible(!files.isEmpty());
}

}  // namespace espalier
