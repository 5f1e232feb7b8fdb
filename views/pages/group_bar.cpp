#include "views/pages/group_bar.h"

#include "views/style/theme.h"

#include <QPainter>
#include <QStyleOptionTab>

namespace espalier {

namespace {

constexpr int besideText = 16, aboveText = 5;
constexpr double trackRadius = 6, partRadius = 5;

}  // namespace

GroupBar::GroupBar(QWidget* parent) : QTabBar(parent)
{
    setAccessibleName(tr("Groups of pages"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GroupBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * besideText, fontMetrics().height() + 2 * aboveText};
}

QSize GroupBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

void GroupBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(palette().color(QPalette::Mid), isDark(palette()) ? 0.8 : 0.45));
    painter.drawRoundedRect(rect(), trackRadius, trackRadius);
    for (int i = 0; i < count(); ++i) {
        QStyleOptionTab option;
        initStyleOption(&option, i);
        const QRectF part = QRectF(option.rect).adjusted(2, 2, -2, -2);
        const bool chosen = i == currentIndex();
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter.setPen(chosen ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
            painter.setBrush(faded(palette().color(QPalette::Button), chosen ? 1 : 0.5));
            painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), partRadius, partRadius);
        }
        if (chosen) {  // not by shades alone
            const bool focused = option.state & QStyle::State_HasFocus;
            painter.setPen(QPen(palette().color(QPalette::Link), 2, Qt::SolidLine, Qt::RoundCap));
            painter.setBrush(Qt::NoBrush);
            if (focused)
                painter.drawRoundedRect(part.adjusted(1, 1, -1, -1), partRadius, partRadius);
            else
                painter.drawLine(part.bottomLeft() + QPointF(besideText - 2, -2),
                                 part.bottomRight() + QPointF(2 - besideText, -2));
        }
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(part, Qt::AlignCenter, tabText(i));
    }
}

}  // namespace espalier
