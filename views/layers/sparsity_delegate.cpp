#include "views/layers/sparsity_delegate.h"

#include "views/models/roles.h"

#include <QDoubleSpinBox>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr int knob = 6;  // radius
constexpr const char* shownProperty = "shown";

struct Span {
    double low, knob, high;
};

void drawSlider(QPainter* painter, const QStyleOptionViewItem& cell, const SparsityCell& parts, const Span& span,
                bool fixed)
{
    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette& palette = cell.palette;
    const QColor filled = palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    QColor groove = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    groove.setAlphaF(selected ? 0.35f : 0.18f);
    const double y = parts.slider.center().y() + 0.5;
    const auto line = [&](double from, double to, const QColor& colour) {
        painter->setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(from, y), QPointF(to, y));
    };
    const double start = parts.slider.left() + knob;
    line(start, parts.slider.right() - knob, groove);
    QColor varied = filled;
    varied.setAlphaF(0.45f);
    if (span.low < span.high) line(parts.xOf(span.low), parts.xOf(span.high), varied);
    if (span.low > 0) line(start, parts.xOf(span.low), filled);
    if (fixed) return;
    painter->setPen(QPen(span.knob > 0 || selected ? filled : palette.color(QPalette::Dark), 1.5));
    painter->setBrush(palette.color(selected ? QPalette::Highlight : QPalette::Base));
    painter->drawEllipse(QPointF(parts.xOf(span.knob), y), knob - 0.5, knob - 0.5);
}

}  // namespace

SparsityCell::SparsityCell(const QRect& cell, const QFontMetrics& metrics)
{
    const int width = metrics.horizontalAdvance(QStringLiteral("10–90 %")) + 8;
    figure = QRect(cell.right() - width, cell.top(), width, cell.height());
    slider = cell.adjusted(4, 0, -width - 2, 0);
}

double SparsityCell::sparsityAt(int x) const
{
    const double length = std::max(1, slider.width() - 2 * knob);
    return std::round(100 * std::clamp((x - slider.left() - knob) / length, 0.0, 0.99)) / 100;
}

int SparsityCell::least(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("10–90 %")) + 8 + 6 + 40;
}

int SparsityCell::xOf(double sparsity) const
{
    return slider.left() + knob + int(std::lround((slider.width() - 2 * knob) * std::clamp(sparsity, 0.0, 1.0)));
}

void SparsityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem cell = drawPanel(painter, option, index);
    const SparsityCell parts(cell.rect, cell.fontMetrics);
    const Span span{index.data(LowRole).toDouble(), index.data(Qt::EditRole).toDouble(),
                    index.data(HighRole).toDouble()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSlider(painter, cell, parts, span, index.data(FixedRole).toBool());
    painter->setPen(textColour(cell, span.high == 0));
    painter->setFont(cell.font);
    painter->drawText(parts.figure.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, cell.text);
    painter->restore();
}

QWidget* SparsityDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* spin = new QDoubleSpinBox(parent);
    spin->setRange(0, 99);
    spin->setDecimals(1);
    spin->setSuffix(tr(" %"));
    spin->setFrame(false);
    spin->setAccessibleName(tr("Sparsity"));
    return spin;
}

void SparsityDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* spin = static_cast<QDoubleSpinBox*>(editor);
    spin->setValue(100 * index.data(Qt::EditRole).toDouble());
    spin->setProperty(shownProperty, spin->value());  // as rounded by the box
    spin->selectAll();
}

void SparsityDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    auto* spin = static_cast<QDoubleSpinBox*>(editor);
    spin->interpretText();
    // Looked at and left as it was is no edit: a mean of several layers must not become the figure of each.
    if (spin->value() != spin->property(shownProperty).toDouble()) emit edited(index, spin->value() / 100);
}

void SparsityDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    QRect rect = option.rect;
    rect.setLeft(std::max(rect.left(), rect.right() - std::max(editor->sizeHint().width(), 80)));
    editor->setGeometry(rect);
}

}  // namespace espalier
