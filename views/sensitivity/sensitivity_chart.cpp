#include "views/sensitivity/sensitivity_chart.h"

#include "views/words/numbers.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace espalier {

SensitivityChart::SensitivityChart(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("sensitivityChart"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void SensitivityChart::setMap(SensitivityMap map)
{
    const QString kept = current();
    m_map = std::move(map);
    m_row = kept.isEmpty() ? -1 : m_map.rowOf(kept.toStdString());
    m_column = std::clamp(m_column, 0, std::max(0, int(m_map.levels.size()) - 1));
    setAccessibleName(
        tr("What each of %1 layers bears, cut alone at %2 levels").arg(m_map.rows.size()).arg(m_map.levels.size()));
    arrangeScrollBar();
    viewport()->update();
}

void SensitivityChart::setMeasure(SensitivityMeasure measure)
{
    m_measure = measure;
    viewport()->update();
}

void SensitivityChart::setCurrent(const QString& layer)
{
    m_row = layer.isEmpty() ? -1 : m_map.rowOf(layer.toStdString());
    bringIntoView(m_row);
    viewport()->update();
}

QString SensitivityChart::current() const
{
    return m_row < 0 ? QString() : QString::fromStdString(m_map.rows[std::size_t(m_row)].layer);
}

int SensitivityChart::rowHeight() const { return fontMetrics().height() + 8; }

int SensitivityChart::headHeight() const { return fontMetrics().height() + 12; }

int SensitivityChart::legendHeight() const { return 2 * fontMetrics().height() + 24; }

void SensitivityChart::arrangeScrollBar()
{
    const int all = rowHeight() * int(m_map.rows.size()), page = viewport()->height() - headHeight() - legendHeight();
    verticalScrollBar()->setRange(0, std::max(0, all - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(rowHeight());
}

void SensitivityChart::bringIntoView(int row)
{
    if (row < 0) return;
    const int top = row * rowHeight(), page = viewport()->height() - headHeight() - legendHeight();
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), std::min(top, top + rowHeight() - page), top));
}

QPair<int, int> SensitivityChart::cellAt(const QPoint& position) const
{
    const int y = position.y() - headHeight() + verticalScrollBar()->value();
    const bool inside = position.y() >= headHeight() && position.y() < viewport()->height() - legendHeight();
    const int row = inside && y / rowHeight() < int(m_map.rows.size()) ? y / rowHeight() : -1;
    const Places places = this->places(viewport()->width());
    const double along = places.column > 0 ? (position.x() - places.cells) / places.column : -1;
    return {row, along >= 0 && along < double(m_map.levels.size()) ? int(along) : -1};
}

QRect SensitivityChart::cellRect(int row, int column) const
{
    const Places places = this->places(viewport()->width());
    return QRectF(places.cells + column * places.column,
                  headHeight() + row * rowHeight() - verticalScrollBar()->value(), places.column, rowHeight())
        .toRect();
}

QString SensitivityChart::tipOf(int row, int column) const
{
    if (row < 0 || column < 0) return {};
    const SensitivityMap::Row& shown = m_map.rows[std::size_t(row)];
    const auto& cell = shown.cells[std::size_t(column)];
    return cell ? sensitivityTip(shown, *cell, m_saved ? m_saved(cell->cut) : std::nullopt) : QString();
}

void SensitivityChart::choose(int row, int column)
{
    if (m_map.rows.empty()) return;
    const int last = int(m_map.rows.size()) - 1, right = int(m_map.levels.size()) - 1;
    const bool other = std::clamp(row, 0, last) != m_row;
    m_row = std::clamp(row, 0, last);
    m_column = std::clamp(column, 0, right);
    bringIntoView(m_row);
    viewport()->update();
    if (other) emit layerChosen(current());
}

/// By keyboard the tip follows from cell to cell, as it does the pointer.
void SensitivityChart::tell(const QPoint& globalPosition, int row, int column)
{
    const QString tip = tipOf(row, column);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, tip, viewport(), cellRect(row, column));
}

void SensitivityChart::resizeEvent(QResizeEvent*) { arrangeScrollBar(); }

void SensitivityChart::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrangeScrollBar();
    viewport()->update();
}

bool SensitivityChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto [row, column] = cellAt(help->pos());
    tell(help->globalPos(), row, column);
    return true;
}

void SensitivityChart::mousePressEvent(QMouseEvent* event)
{
    const auto [row, column] = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0) choose(row, column >= 0 ? column : m_column);
}

void SensitivityChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_map.rows.size()) - 1, right = int(m_map.levels.size()) - 1;
    const int page = std::max(1, verticalScrollBar()->pageStep() / rowHeight() - 1);
    int row = m_row, column = m_column;
    switch (event->key()) {
        case Qt::Key_Up:
            --row;
            break;
        case Qt::Key_Down:
            ++row;
            break;
        case Qt::Key_Left:
            --column;
            break;
        case Qt::Key_Right:
            ++column;
            break;
        case Qt::Key_PageUp:
            row -= page;
            break;
        case Qt::Key_PageDown:
            row += page;
            break;
        case Qt::Key_Home:
            column = 0;
            break;
        case Qt::Key_End:
            column = right;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_row >= 0) emit layerChosen(current());
            return;
        default:
            return QAbstractScrollArea::keyPressEvent(event);
    }
    if (last < 0) return;
    choose(row, column);
    tell(viewport()->mapToGlobal(cellRect(m_row, m_column).bottomLeft()), m_row, m_column);
}

void SensitivityChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SensitivityChart::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace espalier
