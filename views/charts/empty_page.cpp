#include "views/charts/empty_page.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

EmptyPage::EmptyPage(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_row(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 24, 48, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_row->setSpacing(8);
    m_row->addStretch();
    m_row->addStretch();
    column->addLayout(m_row);
    for (QAction* action : actions) addButton(action);
    column->addStretch(3);
    enlarge();
}

void EmptyPage::addButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addWidget(button);
    button->show();  // a layout would do so later
    m_buttons << button;
}

void EmptyPage::addWidget(QWidget* widget) { m_row->insertWidget(m_row->count() - 1, widget); }

void EmptyPage::setAction(QAction* action)
{
    if (action && m_buttons.size() == 1 && m_buttons.first()->defaultAction() == action) return;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    if (action) addButton(action);
}

void EmptyPage::setActionsShown(bool shown)
{
    for (QToolButton* button : m_buttons) button->setVisible(shown);
}

void EmptyPage::enlarge()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
}

void EmptyPage::say(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) enlarge();
}

}  // namespace espalier
