#include "views/plan/section.h"

#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

Section::Section(const QString& title, const QString& key, QWidget* content, At first, QWidget* parent)
    : QWidget(parent), m_title(new QToolButton), m_summary(new QLabel), m_content(content)
{
    m_title->setText(title);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setToolTip(tr("Show or fold away"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 0, Qt::AlignLeft);
    head->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(content);
    const QString setting = QStringLiteral("sections/") + key;
    fold(QSettings().value(setting, first == At::first_open).toBool());
    connect(m_title, &QToolButton::clicked, this, [this, setting] {
        fold(m_content->isHidden());
        QSettings().setValue(setting, !m_content->isHidden());
    });
}

void Section::setSummary(const QString& summary)
{
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
}

void Section::fold(bool open)
{
    m_title->setAccessibleDescription(open ? tr("open") : tr("folded away"));
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    m_summary->setVisible(!open);
}

}  // namespace espalier
