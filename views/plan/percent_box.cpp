#include "views/plan/percent_box.h"

namespace espalier {

PercentBox::PercentBox(const QString& name, int least, QWidget* parent) : QDoubleSpinBox(parent)
{
    setRange(least, 99);
    setDecimals(0);
    setSingleStep(5);
    setSuffix(tr(" %"));
    setAccessibleName(name);
}

}  // namespace espalier
