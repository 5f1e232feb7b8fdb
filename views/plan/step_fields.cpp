#include "views/plan/step_fields.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>

namespace espalier {

namespace {

/// As wide as its column, not as wide as the largest number it would take.
template <typename Box>
Box* narrow(Box* box)
{
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setMinimumWidth(56);
    return box;
}

}  // namespace

QSpinBox* countBox(const QString& name, const QString& tip, int least, int most)
{
    auto* box = narrow(new QSpinBox);
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    return box;
}

QDoubleSpinBox* valueBox(const QString& name, const QString& tip, double least, double most, int decimals)
{
    auto* box = narrow(new QDoubleSpinBox);
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setKeyboardTracking(false);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QWidget* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets) {
        const bool grows = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        layout->addWidget(widget, grows ? 1 : 0);
    }
    return row;
}

}  // namespace espalier
