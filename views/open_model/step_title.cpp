#include "views/open_model/step_title.h"

#include "views/style/line_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace espalier {

StepTitle::StepTitle(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(title)), m_icon(new QLabel), m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->installEventFilter(this);  // its size is known to it before it is to us
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    showFont();
    setState(State::open);
}

void StepTitle::setState(State state, const QString& text)
{
    m_state = state;
    m_words = text;
    showText();
    m_text->setToolTip(text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    showIcon();
}

void StepTitle::showIcon()
{
    const LineIcon icon = m_state == State::done      ? LineIcon::done
                          : m_state == State::warning ? LineIcon::warning
                          : m_state == State::wrong   ? LineIcon::error
                                                      : LineIcon::none;
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon == LineIcon::none ? QPixmap() : lineIcon(icon).pixmap(side, side));
    m_icon->setVisible(icon != LineIcon::none);
    m_icon->setAccessibleName(m_state == State::done      ? tr("done")
                              : m_state == State::warning ? tr("warning")
                              : m_state == State::wrong   ? tr("in the way")
                                                          : QString());
}

void StepTitle::showText()
{
    m_text->setText(m_text->fontMetrics().elidedText(m_words, Qt::ElideRight, m_text->width()));
    m_text->setAccessibleName(m_words);
}

bool StepTitle::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::Resize) showText();
    return QWidget::eventFilter(watched, event);
}

void StepTitle::showFont()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void StepTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) showFont();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) showIcon();
}

}  // namespace espalier
