#include "views/who_pays/confusion_map.h"

#include "views/who_pays/who_pays_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace espalier {

namespace {

/// The classes whose hits and mistakes moved most, in the order of their labels.
std::vector<std::int64_t> mostMoved(const WhoPays& pays, std::size_t most)
{
    std::map<std::int64_t, std::int64_t> moved;
    for (const ClassChange& each : pays.classes) moved[each.label] += 0;
    for (const ConfusionChange& each : pays.confusion) {
        moved[each.truth] += std::abs(each.change());
        moved[each.said] += std::abs(each.change());
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> order;  // movement, label
    for (const auto& [label, movement] : moved) order.emplace_back(-movement, label);
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), most));
    std::vector<std::int64_t> labels;
    for (const auto& [movement, label] : order) labels.push_back(label);
    std::sort(labels.begin(), labels.end());
    return labels;
}

}  // namespace

ConfusionMap::ConfusionMap(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("confusionMap"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
}

void ConfusionMap::setChanges(const WhoPays& pays, const std::vector<std::string>& classNames)
{
    m_classNames = classNames;
    m_classes = pays.classes.size();
    m_labels = mostMoved(pays, mostClasses);
    m_row = m_column = -1;
    m_cells.clear();
    std::map<std::int64_t, std::size_t> place;
    for (std::size_t i = 0; i < m_labels.size(); ++i) place[m_labels[i]] = i;
    for (const std::int64_t truth : m_labels)
        for (const std::int64_t said : m_labels) m_cells.push_back({truth, said, 0, 0});
    m_largest = 1;
    for (const ConfusionChange& each : pays.confusion) {
        if (!place.contains(each.truth) || !place.contains(each.said)) continue;
        m_cells[place[each.truth] * m_labels.size() + place[each.said]] = each;
        m_largest = std::max<std::int64_t>(m_largest, std::abs(each.change()));
    }
    m_images.assign(m_labels.size(), 0);
    for (const ClassChange& each : pays.classes)
        if (place.contains(each.label)) m_images[place[each.label]] = each.images;
    setAccessibleName(tr("What is taken for what, pruned less dense, of %1 classes").arg(m_labels.size()));
    m_widestName = 0;
    for (int i = 0; i < int(m_labels.size()); ++i)
        m_widestName = std::max(m_widestName, double(fontMetrics().horizontalAdvance(nameOf(i))));
    arrangeScrollBars();
    viewport()->update();
}

QString ConfusionMap::nameOf(int place) const
{
    return QString::fromStdString(className(m_classNames, m_labels[std::size_t(place)]));
}

const ConfusionChange& ConfusionMap::cell(int row, int column) const
{
    return m_cells[std::size_t(row) * m_labels.size() + std::size_t(column)];
}

void ConfusionMap::setCurrentLabel(std::int64_t label)
{
    const auto found = std::find(m_labels.begin(), m_labels.end(), label);
    const int row = found == m_labels.end() ? -1 : int(found - m_labels.begin());
    if (row == m_row) return;
    m_row = row;
    m_column = -1;
    viewport()->update();
}

QString ConfusionMap::tipOf(int row, int column) const
{
    if (row < 0 || column < 0) return {};
    return confusionTip(cell(row, column), nameOf(row), nameOf(column), m_images[std::size_t(row)]);
}

void ConfusionMap::arrangeScrollBars()
{
    const Places places = this->places(viewport()->size());
    const double all = places.cell * double(m_labels.size());
    const double width = viewport()->width() - places.names, height = viewport()->height() - places.head;
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(all - width))));
    horizontalScrollBar()->setPageStep(std::max(1, int(width)));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(all - height))));
    verticalScrollBar()->setPageStep(std::max(1, int(height)));
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(std::max(1, int(places.cell)));
}

QRect ConfusionMap::cellRect(int row, int column) const
{
    const Places places = this->places(viewport()->size());
    return QRectF(places.names + column * places.cell - horizontalScrollBar()->value(),
                  places.head + row * places.cell - verticalScrollBar()->value(), places.cell, places.cell)
        .toRect();
}

QPair<int, int> ConfusionMap::cellAt(const QPoint& position) const
{
    const Places places = this->places(viewport()->size());
    if (places.cell <= 0 || position.y() < places.head) return {-1, -1};
    const int row = int((position.y() - places.head + verticalScrollBar()->value()) / places.cell);
    const int column = position.x() < places.names
                           ? -1
                           : int((position.x() - places.names + horizontalScrollBar()->value()) / places.cell);
    const int classes = int(m_labels.size());
    return {row < classes ? row : -1, column < classes ? column : -1};
}

void ConfusionMap::choose(int row, int column)
{
    const int last = int(m_labels.size()) - 1;
    if (last < 0) return;
    m_row = std::clamp(row, 0, last);
    m_column = std::clamp(column, 0, last);
    const QRect rect = cellRect(m_row, m_column);
    const Places places = this->places(viewport()->size());
    const auto bring = [](QScrollBar* bar, double from, double to, double least, double most) {
        if (from < least) bar->setValue(bar->value() - int(std::ceil(least - from)));
        if (to > most) bar->setValue(bar->value() + int(std::ceil(to - most)));
    };
    bring(verticalScrollBar(), rect.top(), rect.bottom(), places.head, viewport()->height());
    bring(horizontalScrollBar(), rect.left(), rect.right(), places.names, viewport()->width());
    viewport()->update();
    emit cellChosen(m_labels[std::size_t(m_row)], m_labels[std::size_t(m_column)]);
}

void ConfusionMap::tell(const QPoint& globalPosition, int row, int column)
{
    const QString tip = tipOf(row, column);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, tip, viewport(), cellRect(row, column));
}

void ConfusionMap::resizeEvent(QResizeEvent*) { arrangeScrollBars(); }

void ConfusionMap::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    viewport()->update();
}

bool ConfusionMap::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto [row, column] = cellAt(help->pos());
    tell(help->globalPos(), row, column);
    return true;
}

void ConfusionMap::mousePressEvent(QMouseEvent* event)
{
    const auto [row, column] = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && column >= 0) choose(row, column);
}

void ConfusionMap::keyPressEvent(QKeyEvent* event)
{
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
        case Qt::Key_Home:
            column = 0;
            break;
        case Qt::Key_End:
            column = int(m_labels.size()) - 1;
            break;
        default:
            return QAbstractScrollArea::keyPressEvent(event);
    }
    if (m_labels.empty()) return;
    choose(row, column);
    tell(viewport()->mapToGlobal(cellRect(m_row, m_column).bottomLeft()), m_row, m_column);
}

void ConfusionMap::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ConfusionMap::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace espalier
