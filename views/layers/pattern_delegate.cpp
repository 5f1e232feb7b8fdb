#include "views/layers/pattern_delegate.h"

#include "views/models/roles.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace espalier {

void PatternDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.rect = QRect(option.rect.right() - 14, option.rect.center().y() - 4, 9, 9);
    arrow.state = QStyle::State_Enabled;
    arrow.palette = option.palette;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

QWidget* PatternDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    combo->addItems(index.data(ChoicesRole).toStringList());
    combo->setAccessibleName(tr("Pattern"));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<PatternDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void PatternDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
}

void PatternDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString chosen = static_cast<QComboBox*>(editor)->currentText();
    if (chosen != index.data(Qt::EditRole).toString()) model->setData(index, chosen);
}

}  // namespace espalier
