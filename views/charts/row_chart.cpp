#include "views/charts/row_chart.h"

#include "views/charts/tradeoff_scene.h"
#include "views/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier {

RowChart::RowChart(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

int RowChart::rowHeight() const { return fontMetrics().height() + 8; }
int RowChart::headHeight() const { return fontMetrics().height() + 12; }

void RowChart::rowsChanged()
{
    m_current = std::min(m_current, rowCount() - 1);
    measure();
    arrangeScrollBar();
    viewport()->update();
}

void RowChart::arrangeScrollBar()
{
    const int page = viewport()->height() - headHeight() - footHeight();
    verticalScrollBar()->setRange(0, std::max(0, rowHeight() * rowCount() - page));
    verticalScrollBar()->setPageStep(std::max(1, page));
    verticalScrollBar()->setSingleStep(rowHeight());
}

void RowChart::bringIntoView(int row)
{
    if (row < 0) return;
    const int top = row * rowHeight(), page = viewport()->height() - headHeight() - footHeight();
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), std::min(top, top + rowHeight() - page), top));
}

void RowChart::setCurrentRow(int row)
{
    m_current = row < rowCount() ? row : -1;
    bringIntoView(m_current);
    viewport()->update();
}

int RowChart::rowAt(const QPoint& position) const
{
    if (position.y() < headHeight() || position.y() >= viewport()->height() - footHeight()) return -1;
    const int row = (position.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < rowCount() ? row : -1;
}

QRect RowChart::rowRect(int row) const
{
    return {0, headHeight() + row * rowHeight() - verticalScrollBar()->value(), viewport()->width(), rowHeight()};
}

void RowChart::choose(int row)
{
    if (row < 0 || row >= rowCount()) return;
    setCurrentRow(row);
    emit rowChosen(row);
}

void RowChart::paintInto(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    const int height = rowHeight(), scrolled = verticalScrollBar()->value(), head = headHeight(), foot = footHeight();
    paintHead(painter, QRectF(0, 0, size.width(), head));
    // Right below the rows, or at the bottom where they scroll.
    const double below = std::min(size.height() - foot, double(head + rowCount() * height));
    if (foot > 0) paintFoot(painter, QRectF(0, below, size.width(), foot));
    painter.save();
    painter.setClipRect(QRectF(0, head, size.width(), size.height() - head - foot));
    for (int row = scrolled / height; row < rowCount(); ++row) {
        const QRectF rect(0, head + row * height - scrolled, size.width(), height);
        if (rect.top() > size.height()) break;
        if (row == m_current) {
            painter.fillRect(rect, faded(accentInk(palette()), hasFocus() ? 0.2 : 0.12));
            painter.fillRect(QRectF(rect.topLeft(), QSizeF(3, rect.height())), accentInk(palette()));
        }
        paintRow(painter, row, rect);
    }
    painter.restore();
}

void RowChart::paintName(QPainter& painter, const QString& name, const QRectF& rect) const
{
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(name, Qt::ElideMiddle, int(std::ceil(rect.width()))));
}

double RowChart::widestOf(const QStringList& texts) const
{
    double widest = 0;
    for (const QString& text : texts) widest = std::max(widest, double(fontMetrics().horizontalAdvance(text)));
    return widest;
}

void RowChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintInto(painter, viewport()->size());
}

void RowChart::resizeEvent(QResizeEvent*) { arrangeScrollBar(); }

void RowChart::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        arrangeScrollBar();
    }
    viewport()->update();
}

bool RowChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    const QString tip = row < 0 ? QString() : tipOf(row);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport(), rowRect(row));
    return true;
}

void RowChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(rowAt(event->position().toPoint()));
}

void RowChart::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, verticalScrollBar()->pageStep() / rowHeight() - 1);
    int row = m_current;
    switch (event->key()) {
        case Qt::Key_Up:
            --row;
            break;
        case Qt::Key_Down:
            ++row;
            break;
        case Qt::Key_PageUp:
            row -= page;
            break;
        case Qt::Key_PageDown:
            row += page;
            break;
        case Qt::Key_Home:
            row = 0;
            break;
        case Qt::Key_End:
            row = rowCount() - 1;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            break;
        default:
            return QAbstractScrollArea::keyPressEvent(event);
    }
    if (rowCount() == 0) return;
    choose(std::clamp(row, 0, rowCount() - 1));
    // By keyboard the tip follows from row to row, as it does the pointer.
    if (const QString tip = tipOf(m_current); !tip.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(rowRect(m_current).bottomLeft() + QPoint(32, 4)), tip, viewport());
}

void RowChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RowChart::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace espalier
