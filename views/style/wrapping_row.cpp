#include "views/style/wrapping_row.h"

#include <QWidget>

#include <algorithm>

namespace espalier {

WrappingRow::WrappingRow(int spacing, QWidget* parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow() { qDeleteAll(m_items); }

QLayoutItem* WrappingRow::takeAt(int index) { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }

QSize WrappingRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize wanted = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + wanted.width(),
                     std::max(size.height(), wanted.height()));
    }
    return size;
}

QSize WrappingRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrappingRow::place(const QRect& rect, bool move) const
{
    int x = rect.left(), y = rect.top(), high = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize wanted(std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width())),
                           item->sizeHint().height());
        if (x > rect.left() && x + wanted.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += high + spacing();
            high = 0;
        }
        if (move) item->setGeometry(QRect(QPoint(x, y), wanted));
        x += wanted.width() + spacing();
        high = std::max(high, wanted.height());
    }
    return y + high - rect.top();
}

}  // namespace espalier
