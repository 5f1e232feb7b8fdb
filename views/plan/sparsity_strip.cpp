#include "views/plan/sparsity_strip.h"

#include "views/words/numbers.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace espalier {

namespace {

/// Fraction removed by all cuts of a rule, one after the other.
double removed(const LayerRule& rule)
{
    double left = 1;
    for (const Cut& cut : rule.cuts)
        if (cut.pattern.kind != Pattern::Kind::dense) left *= 1 - cut.sparsity;
    return 1 - left;
}

std::vector<double> removedByEach(const std::vector<LayerRule>& rules)
{
    std::vector<double> all;
    for (const LayerRule& rule : rules) all.push_back(removed(rule));
    return all;
}

QString rangeText(const std::vector<double>& sparsities)
{
    const auto [least, most] = std::minmax_element(sparsities.begin(), sparsities.end());
    return *least == *most ? percentText(*least, 0)
                           : SparsityStrip::tr("%1 to %2").arg(percentText(*least, 0), percentText(*most, 0));
}

}  // namespace

SparsityStrip::SparsityStrip(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Sparsity of each layer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparsityStrip::setPlan(const QStringList& layers, const std::vector<LayerRule>& rules)
{
    m_layers = layers;
    m_plan = removedByEach(rules);
    m_plan.resize(layers.size());
    describe();
    update();
}

void SparsityStrip::setTried(const std::optional<std::vector<LayerRule>>& rules)
{
    m_tried = rules ? removedByEach(*rules) : std::vector<double>();
    if (rules) m_tried.resize(m_layers.size());
    describe();
    update();
}

void SparsityStrip::describe()
{
    if (m_layers.isEmpty()) return setAccessibleDescription({});
    QString words = tr("now %1").arg(rangeText(m_plan));
    if (!m_tried.empty()) words = tr("%1, then %2").arg(words, rangeText(m_tried));
    setAccessibleDescription(words);
}

QSize SparsityStrip::sizeHint() const { return {160, 3 * fontMetrics().lineSpacing()}; }

QRectF SparsityStrip::bar(int layer, double sparsity) const
{
    const double pitch = double(width()) / std::max<qsizetype>(1, m_layers.size());
    const double gap = pitch > 4 ? 1 : 0;
    const double tall = std::max(sparsity > 0 ? 1.0 : 0.0, sparsity * (height() - 1));
    return {layer * pitch, height() - 1 - tall, pitch - gap, tall};
}

void SparsityStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor line = palette().color(QPalette::PlaceholderText);
    QColor faint = line;
    faint.setAlphaF(0.12);
    painter.fillRect(QRectF(0, 0, width(), height() - 1), faint);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor now = m_tried.empty() ? accent : line;
    if (!m_tried.empty()) now.setAlphaF(0.5);
    for (int i = 0; i < int(m_plan.size()); ++i) painter.fillRect(bar(i, m_plan[i]), now);
    // What is tried is hollow: it is not the plan yet.
    QColor wash = accent;
    wash.setAlphaF(0.25);
    for (int i = 0; i < int(m_tried.size()); ++i) {
        const QRectF place = bar(i, m_tried[i]);
        painter.fillRect(place, wash);
        if (m_tried[i] > 0) painter.fillRect(QRectF(place.left(), place.top(), place.width(), 2), accent);
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), line);
}

bool SparsityStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_layers.isEmpty()) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int layer =
        std::clamp(int(help->pos().x() * m_layers.size() / std::max(1, width())), 0, int(m_layers.size()) - 1);
    QString words = tr("%1: %2").arg(m_layers[layer].toHtmlEscaped(), percentText(m_plan[layer]));
    if (!m_tried.empty()) words = tr("%1, then %2").arg(words, percentText(m_tried[layer]));
    QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre'>%1</p>").arg(words), this);
    return true;
}

}  // namespace espalier
