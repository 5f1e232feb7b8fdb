#pragma once

#include <QString>
#include <initializer_list>

class QDoubleSpinBox;
class QSpinBox;
class QWidget;

namespace espalier {

// Fields of a step of the recovery. What is typed counts once it is done, not with every digit.

QSpinBox* countBox(const QString& name, const QString& tip, int least, int most);
QDoubleSpinBox* valueBox(const QString& name, const QString& tip, double least, double most, int decimals);
/// Beside each other, in the space of one field.
QWidget* inRow(std::initializer_list<QWidget*> widgets);

}  // namespace espalier
