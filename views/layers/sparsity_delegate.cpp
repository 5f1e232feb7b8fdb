#include "views/layers/sparsity_delegate.h"

#include "views/models/roles.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr int knob = 6;  // radius

void drawSlider(QPainter* painter, const QStyleOptionViewItem& cell, const SparsityCell& parts, double sparsity,
                bool fixed)
{
    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette& palette = cell.palette;
    const QColor filled = palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    QColor groove = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    groove.setAlphaF(selected ? 0.35f : 0.18f);
    const double y = parts.slider.center().y() + 0.5;
    const int x = parts.xOf(sparsity);
    painter->setPen(QPen(groove, 4, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(parts.slider.left() + knob, y), QPointF(parts.slider.right() - knob, y));
    if (sparsity > 0) {
        painter->setPen(QPen(filled, 4, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(parts.slider.left() + knob, y), QPointF(x, y));
    }
    if (fixed) return;
    painter->setPen(QPen(sparsity > 0 || selected ? filled : palette.color(QPalette::Dark), 1.5));
    painter->setBrush(palette.color(selected ? QPalette::Highlight : QPalette::Base));
    painter->drawEllipse(QPointF(x, y), knob - 0.5, knob - 0.5);
}

}  // namespace

SparsityCell::SparsityCell(const QRect& cell, const QFontMetrics& metrics)
{
    const int width = metrics.horizontalAdvance(QStringLiteral("100 %")) + 10;
    figure = QRect(cell.right() - width, cell.top(), width, cell.height());
    slider = cell.adjusted(4, 0, -width - 2, 0);
}

double SparsityCell::sparsityAt(int x) const
{
    const double length = std::max(1, slider.width() - 2 * knob);
    return std::round(100 * std::clamp((x - slider.left() - knob) / length, 0.0, 0.99)) / 100;
}

int SparsityCell::xOf(double sparsity) const
{
    return slider.left() + knob + int(std::lround((slider.width() - 2 * knob) * std::clamp(sparsity, 0.0, 1.0)));
}

void SparsityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const SparsityCell parts(cell.rect, cell.fontMetrics);
    const double sparsity = index.data(Qt::EditRole).toDouble();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSlider(painter, cell, parts, sparsity, index.data(FixedRole).toBool());
    const bool selected = cell.state & QStyle::State_Selected;
    QColor colour = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (sparsity == 0 && !selected) colour = cell.palette.color(QPalette::PlaceholderText);
    painter->setPen(colour);
    painter->setFont(cell.font);
    painter->drawText(parts.figure.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, text);
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
    spin->selectAll();
}

void SparsityDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* spin = static_cast<QDoubleSpinBox*>(editor);
    spin->interpretText();
    model->setData(index, spin->value() / 100);
}

void SparsityDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    QRect rect = option.rect;
    rect.setLeft(std::max(rect.left(), rect.right() - std::max(editor->sizeHint().width(), 80)));
    editor->setGeometry(rect);
}

}  // namespace espalier
