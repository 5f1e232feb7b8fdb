#include "views/charts/eliding_box.h"

#include <QAbstractItemView>
#include <QStylePainter>

namespace espalier {

ElidingBox::ElidingBox(const QString& name, const QString& tip, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tip);
    connect(this, &QComboBox::currentTextChanged, this,
            [this, tip](const QString& text) { setToolTip(text.isEmpty() ? tip : tr("%1: %2").arg(tip, text)); });
}

void ElidingBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 6);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ElidingBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 32);
    QComboBox::showPopup();
}

}  // namespace espalier
