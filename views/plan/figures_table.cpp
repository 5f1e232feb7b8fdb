#include "views/plan/figures_table.h"

#include "views/words/lists.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace espalier {

namespace {

constexpr int columnGap = 8;

QString shownValue(const PlanFigure& figure)
{
    return figure.estimate ? FiguresTable::tr("≈ %1").arg(figure.value) : figure.value;
}

QFont valueFont(QFont font, const PlanFigure& figure)
{
    font.setItalic(figure.estimate);
    return font;
}

}  // namespace

FiguresTable::FiguresTable(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("What the plan leaves"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FiguresTable::setFigures(const QList<PlanFigure>& figures)
{
    if (figures == m_figures) return;
    const bool resized = figures.size() != m_figures.size();
    m_figures = figures;
    QStringList words;
    for (const PlanFigure& figure : figures)
        words << tr("%1: %2 %3").arg(figure.name, shownValue(figure), figure.beside);
    setAccessibleDescription(joinedClauses(words));
    if (resized) updateGeometry();
    update();
}

int FiguresTable::lineHeight() const { return fontMetrics().lineSpacing() + 4; }

QSize FiguresTable::sizeHint() const
{
    return {22 * fontMetrics().averageCharWidth(), int(m_figures.size()) * lineHeight()};
}

/// Names and what lies beside are as wide as the longest of them; values, against the latter, have the rest.
FiguresTable::Columns FiguresTable::columns() const
{
    Columns wanted;
    int beside = 0;
    for (const PlanFigure& figure : m_figures) {
        wanted.name = std::max(wanted.name, fontMetrics().horizontalAdvance(figure.name) + 2);
        wanted.value =
            std::max(wanted.value, QFontMetrics(valueFont(font(), figure)).horizontalAdvance(shownValue(figure)) + 4);
        beside = std::max(beside, fontMetrics().horizontalAdvance(figure.beside) + 4);
    }
    const int room = width() - wanted.name - 2 * columnGap;
    wanted.value = std::clamp(room - beside, std::min(wanted.value, room), std::max(room, 0));
    return wanted;
}

void FiguresTable::paintFigure(QPainter& painter, const PlanFigure& figure, const QRect& line) const
{
    const Columns columns = this->columns();
    const int valueLeft = columns.name + columnGap, valueRight = std::min(line.width(), valueLeft + columns.value);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    if (figure.left) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(figure.estimate ? 0.16f : 0.28f);
        const QRectF room = QRectF(line).adjusted(valueLeft, 1, 0, -1);
        painter.fillRect(QRectF(room.left(), room.top(), room.width() * *figure.left, room.height()), tint);
    }
    const auto draw = [&](const QFont& font, const QColor& colour, int from, int to, Qt::Alignment side,
                          const QString& words) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(from, line.top(), to - from, line.height()), int(side | Qt::AlignVCenter),
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, to - from));
    };
    draw(font(), quiet, 0, columns.name, Qt::AlignLeft, figure.name);
    draw(valueFont(font(), figure), palette().color(QPalette::WindowText), valueLeft, valueRight, Qt::AlignRight,
         shownValue(figure));
    draw(font(), quiet, valueRight + columnGap, line.width() - 2, Qt::AlignLeft, figure.beside);
}

void FiguresTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect line(0, 0, width(), lineHeight());
    for (const PlanFigure& figure : m_figures) {
        paintFigure(painter, figure, line);
        line.translate(0, lineHeight());
    }
}

bool FiguresTable::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = help->pos().y() / std::max(1, lineHeight());
    if (index < 0 || index >= m_figures.size()) {
        QToolTip::hideText();
        return true;
    }
    const PlanFigure& figure = m_figures[index];
    const QString words = tr("%1: %2 %3").arg(figure.name, shownValue(figure), figure.beside) + '\n' + figure.toolTip;
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

}  // namespace espalier
