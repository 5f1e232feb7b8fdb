#include "views/plan/pattern_box.h"

#include <QLineEdit>

namespace espalier {

PatternBox::PatternBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    addItems({QStringLiteral("unstructured"), QStringLiteral("channel"), QStringLiteral("2:4"), QStringLiteral("1:4"),
              QStringLiteral("block:4x1"), QStringLiteral("head")});
    setAccessibleName(tr("Pattern"));
    lineEdit()->setAccessibleName(accessibleName());
    setToolTip(
        tr("How weights are removed: single ones, whole channels, N of every M (2:4), blocks (block:4x1), "
           "or whole attention heads (head)"));
}

}  // namespace espalier
