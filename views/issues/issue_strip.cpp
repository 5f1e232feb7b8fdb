#include "views/issues/issue_strip.h"

#include "views/style/line_icon.h"
#include "views/style/theme.h"
#include "views/words/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace espalier {

namespace {

QColor colourOf(Severity severity, bool dark)
{
    switch (severity) {
        case Severity::error:
            return dark ? QColor("#e0766a") : QColor("#b3261e");
        case Severity::warning:
            return dark ? QColor("#d9a441") : QColor("#9a6700");
        case Severity::info:
            return dark ? QColor("#7fb2d9") : QColor("#2b6ca3");
    }
    return Qt::gray;
}

LineIcon iconOf(Severity severity)
{
    return severity == Severity::error     ? LineIcon::error
           : severity == Severity::warning ? LineIcon::warning
                                           : LineIcon::info;
}

}  // namespace

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
    m_severity = issue.severity;
    const Message message = messageFor(issue);
    m_icon->setPixmap(lineIcon(iconOf(issue.severity)).pixmap(18, 18));
    m_text->setText(message.remedy.isEmpty() ? message.cause : message.cause + '\n' + message.remedy);
    setAccessibleName(m_text->text());
    setVisible(true);
    update();
}

void IssueStrip::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void IssueStrip::setDismissable(bool dismissable) { m_dismiss->setVisible(dismissable); }

void IssueStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor colour = colourOf(m_severity, isDark(palette()));
    painter.fillRect(QRect(0, 0, 4, height()), colour);
    colour.setAlphaF(0.12f);
    painter.fillRect(rect(), colour);
}

}  // namespace espalier
