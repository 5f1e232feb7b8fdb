#include "views/charts/hover_card.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

HoverCard::HoverCard(QWidget* window) : QFrame(window), m_text(new QLabel)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_text->setTextFormat(Qt::RichText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_text);
    hide();
}

void HoverCard::showBeside(const QWidget& chart, const QPointF& at, double distance, const QString& text)
{
    m_text->setText(text);
    resize(sizeHint());
    const QPoint point = chart.mapTo(parentWidget(), at.toPoint());
    const int gap = qRound(distance), margin = 4;
    const QRect room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    int left = point.x() + gap;
    if (left + width() > room.right()) left = point.x() - gap - width();
    int top = point.y() - height() / 2;
    if (left < room.left()) {  // too narrow beside it: below or above
        left = std::clamp(point.x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
        top = point.y() + gap + height() <= room.bottom() ? point.y() + gap : point.y() - gap - height();
    }
    move(left, std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}  // namespace espalier
