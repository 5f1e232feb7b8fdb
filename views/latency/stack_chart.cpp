#include "views/latency/stack_chart.h"

#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tip_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace espalier {

QString stackAbsentText(const LatencyStack& stack)
{
    if (stack.absent == "nothing_compacted") return StackChart::tr("no channels were removed");
    if (stack.absent == "nothing_masked") return StackChart::tr("nothing is masked, so there is nothing to run sparse");
    if (stack.absent == "layers_not_timed")
        return StackChart::tr("%1, but its layers were not timed: run it again").arg(millisecondsText(*stack.totalMs));
    if (!stack.absent.empty()) return StackChart::tr("not measured");
    return {};
}

StackChart::StackChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stackChart"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
}

void StackChart::setStacks(std::vector<LatencyStack> stacks, std::vector<Segment> layers)
{
    const std::string kept = m_layer >= 0 && m_layer < int(m_layers.size()) ? m_layers[std::size_t(m_layer)].path : "";
    m_stacks = std::move(stacks);
    m_layers = std::move(layers);
    double longest = 0;
    for (const LatencyStack& stack : m_stacks)
        if (stack.absent.empty()) longest = std::max({longest, *stack.totalMs, stack.layersMs()});
    m_axis.fit({0, longest > 0 ? longest : 1}, 1e-6);
    setAccessibleName(tr("Latency by layer: %1 layers, dense, masked, compacted and sparse").arg(m_layers.size()));
    setCurrentLayer(QString::fromStdString(kept));
    updateGeometry();
    update();
}

void StackChart::setCurrentLayer(const QString& path)
{
    const auto found = std::find_if(m_layers.begin(), m_layers.end(),
                                    [&](const Segment& layer) { return layer.path == path.toStdString(); });
    m_layer = path.isEmpty() || found == m_layers.end() ? -1 : int(found - m_layers.begin());
    update();
}

QString StackChart::totalText(const LatencyStack& stack) const
{
    const LatencyStack& dense = m_stacks.front();
    const QString total = millisecondsText(*stack.totalMs);
    if (stack.byOperator) return tr("%1, operator by operator in LibTorch").arg(total);
    if (&stack == &dense || dense.byOperator || !dense.totalMs || !(*dense.totalMs > 0)) return total;
    return tr("%1, %2").arg(total, ratioText(*stack.totalMs / *dense.totalMs));
}

QString StackChart::tipOf(int stack, int layer) const
{
    if (stack < 0 || stack >= int(m_stacks.size())) return {};
    const LatencyStack& shown = m_stacks[std::size_t(stack)];
    const QString truth = truthName(shown.truth);
    if (!shown.absent.empty() || layer < 0) return tipHeading(truth) + tipLine(stackAbsentText(shown));
    if (layer >= int(m_layers.size())) {
        if (!shown.restMs()) return {};
        return tipHeading(tr("other operators")) +
               tipLine(
                   tr("%1: %2, %3 of the whole")
                       .arg(truth, millisecondsText(*shown.restMs()), percentText(*shown.restMs() / *shown.totalMs))) +
               tipLine(tr("What is in no layer, and passing data from one to the next."));
    }
    const Segment& segment = m_layers[std::size_t(layer)];
    QString tip = tipHeading(QString::fromStdString(segment.path)) +
                  tipLine(segment.cuts.isEmpty() ? tr("left dense") : segment.cuts);
    for (const LatencyStack& each : m_stacks) {
        if (!each.absent.empty() || !each.layers[std::size_t(layer)]) continue;
        const double ms = *each.layers[std::size_t(layer)];
        tip += tipLine(tr("%1: %2, %3 of the whole")
                           .arg(truthName(each.truth), millisecondsText(ms), percentText(ms / *each.totalMs)));
    }
    return tip + tipLine(shown.byOperator ? tr("Dense was timed operator by operator, with the baseline.")
                                          : tr("Timed alone, all in one run."));
}

QPair<int, int> StackChart::segmentAt(const QPointF& position) const
{
    const Places places = this->places(size());
    for (int stack = 0; stack < int(m_stacks.size()); ++stack) {
        const double top = places.top + stack * places.row;
        if (position.y() < top || position.y() >= top + places.row) continue;
        if (!m_stacks[std::size_t(stack)].absent.empty()) return {stack, -1};
        for (int layer = 0; layer <= int(m_layers.size()); ++layer) {
            const QRectF rect = segmentIn(places, stack, layer);
            if (position.x() >= rect.left() && position.x() < rect.right()) return {stack, layer};
        }
        return {-1, -1};
    }
    return {-1, -1};
}

bool StackChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto [stack, layer] = segmentAt(help->pos());
    const QString tip = tipOf(stack, layer);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this, segmentRect(stack, std::max(0, layer)).toAlignedRect());
    return true;
}

void StackChart::mousePressEvent(QMouseEvent* event)
{
    const auto [stack, layer] = segmentAt(event->position());
    if (event->button() != Qt::LeftButton || layer < 0 || layer >= int(m_layers.size())) return;
    m_stack = stack;
    m_layer = layer;
    update();
    emit layerChosen(QString::fromStdString(m_layers[std::size_t(layer)].path));
}

void StackChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_layers.size()) - 1;
    int layer = m_layer;
    switch (event->key()) {
        case Qt::Key_Left:
            --layer;
            break;
        case Qt::Key_Right:
            ++layer;
            break;
        case Qt::Key_Home:
            layer = 0;
            break;
        case Qt::Key_End:
            layer = last;
            break;
        case Qt::Key_Up:
            m_stack = std::max(0, m_stack - 1);
            break;
        case Qt::Key_Down:
            m_stack = std::min(int(m_stacks.size()) - 1, m_stack + 1);
            break;
        default:
            return QWidget::keyPressEvent(event);
    }
    if (last < 0) return;
    layer = std::clamp(layer, 0, last);
    const bool other = layer != m_layer;
    m_layer = layer;
    update();
    if (other) emit layerChosen(QString::fromStdString(m_layers[std::size_t(layer)].path));
    QToolTip::showText(mapToGlobal(segmentRect(m_stack, m_layer).bottomLeft().toPoint()), tipOf(m_stack, m_layer),
                       this);
}

void StackChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

void StackChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
}

}  // namespace espalier
