#include "views/charts/layer_bars_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace espalier {

LayerBarsChart::LayerBarsChart(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("layerBarsChart"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
}

void LayerBarsChart::setBars(LayerBars bars)
{
    const QString kept = current();
    m_bars = std::move(bars);
    const auto found = std::find(m_bars.paths.begin(), m_bars.paths.end(), kept);
    m_current = kept.isEmpty() || found == m_bars.paths.end() ? -1 : int(found - m_bars.paths.begin());
    setAccessibleName(tr("%1 of %2 layers").arg(layerQuantityName(m_bars.quantity)).arg(m_bars.paths.size()));
    measure();
    arrangeScrollBar();
    viewport()->update();
}

void LayerBarsChart::setCurrent(const QString& path)
{
    const auto found = std::find(m_bars.paths.begin(), m_bars.paths.end(), path);
    m_current = path.isEmpty() || found == m_bars.paths.end() ? -1 : int(found - m_bars.paths.begin());
    if (m_current >= 0) {
        const int top = m_current * rowHeight(), page = viewport()->height() - headHeight();
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(std::clamp(bar->value(), std::min(top, top + rowHeight() - page), top));
    }
    viewport()->update();
}

QString LayerBarsChart::current() const { return m_current < 0 ? QString() : m_bars.paths[m_current]; }

int LayerBarsChart::barHeight() const
{
    return m_bars.sets.size() > 1 ? std::max(8, fontMetrics().height() / 2) : fontMetrics().height();
}

int LayerBarsChart::headHeight() const { return fontMetrics().height() + 16; }

int LayerBarsChart::rowHeight() const
{
    const int bars = int(std::max<std::size_t>(1, m_bars.sets.size()));
    return std::max(fontMetrics().height(), bars * (barHeight() + 2) - 2) + 8;
}

void LayerBarsChart::arrangeScrollBar()
{
    const int all = rowHeight() * int(m_bars.paths.size()), page = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, all - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(rowHeight());
}

int LayerBarsChart::rowAt(const QPoint& position) const
{
    const int row = (position.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return position.y() >= headHeight() && row < int(m_bars.paths.size()) ? row : -1;
}

QString LayerBarsChart::pathAt(const QPoint& position) const
{
    const int row = rowAt(position);
    return row < 0 ? QString() : m_bars.paths[row];
}

QRect LayerBarsChart::rowRect(int row) const
{
    return {0, headHeight() + row * rowHeight() - verticalScrollBar()->value(), viewport()->width(), rowHeight()};
}

void LayerBarsChart::choose(int row)
{
    if (row < 0 || row >= int(m_bars.paths.size())) return;
    setCurrent(m_bars.paths[row]);
    emit layerChosen(m_bars.paths[row]);
}

void LayerBarsChart::resizeEvent(QResizeEvent*) { arrangeScrollBar(); }

void LayerBarsChart::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        arrangeScrollBar();
    }
    viewport()->update();
}

bool LayerBarsChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipOf(row), viewport(), rowRect(row));
    return true;
}

QString LayerBarsChart::tipOf(int row) const
{
    QStringList lines{m_bars.paths[row]};
    for (const LayerBarSet& set : m_bars.sets) {
        const LayerBar& bar = set.bars[row];
        lines << tr("%1: %2, %3")
                     .arg(set.name, bar.cuts.isEmpty() ? tr("dense") : bar.cuts, valueText(bar, set.estimate));
    }
    return lines.join('\n').toHtmlEscaped().replace('\n', QStringLiteral("<br>"));
}

void LayerBarsChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(rowAt(event->position().toPoint()));
}

void LayerBarsChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.paths.size()) - 1;
    const int page = std::max(1, (viewport()->height() - headHeight()) / rowHeight() - 1);
    const auto go = [&](int row) { choose(std::clamp(row, 0, last)); };
    switch (event->key()) {
        case Qt::Key_Up:
            return go(m_current - 1);
        case Qt::Key_Down:
            return go(m_current + 1);
        case Qt::Key_PageUp:
            return go(m_current - page);
        case Qt::Key_PageDown:
            return go(m_current + page);
        case Qt::Key_Home:
            return go(0);
        case Qt::Key_End:
            return go(last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose(m_current);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

}  // namespace espalier
