#include "views/style/menu_button.h"

#include <QToolButton>

namespace espalier {

void openAtClick(QToolButton& button, QMenu* menu)
{
    button.setMenu(menu);
    button.setPopupMode(QToolButton::InstantPopup);
    button.setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
}

}  // namespace espalier
