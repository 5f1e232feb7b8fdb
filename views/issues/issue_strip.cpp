#include "views/issues/issue_strip.h"

#include "views/issues/severity_colour.h"
#include "views/style/line_icon.h"
#include "views/words/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace espalier {

IssueStrip::IssueStrip(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_action(new QToolButton), m_dismiss(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_action->setIcon(lineIcon(LineIcon::retry));
    m_action->setVisible(false);
    m_dismiss->setIcon(lineIcon(LineIcon::cancel));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    connect(m_dismiss, &QToolButton::clicked, this, &IssueStrip::clear);
    connect(m_action, &QToolButton::clicked, this, &IssueStrip::actionTriggered);
    setVisible(false);
}

void IssueStrip::tell(const Issue& issue)
{
    const Message message = messageFor(issue);
    say(issue.severity, message.remedy.isEmpty() ? message.cause : message.cause + '\n' + message.remedy);
}

void IssueStrip::say(Severity severity, const QString& text)
{
    m_severity = severity;
    m_icon->setPixmap(lineIcon(severityIcon(severity)).pixmap(18, 18));
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(true);
    update();
}

void IssueStrip::setActionText(const QString& text, LineIcon icon)
{
    m_action->setText(text);
    m_action->setIcon(lineIcon(icon));
    m_action->setVisible(!text.isEmpty());
}

void IssueStrip::setDismissable(bool dismissable) { m_dismiss->setVisible(dismissable); }

void IssueStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), severityTint(m_severity, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), severityColour(m_severity, palette()));
}

}  // namespace espalier
