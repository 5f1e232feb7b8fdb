#pragma once

#include "views/commands/command.h"

class QWidget;

namespace espalier {

/// Property of a tab widget whose pages are in a menu already.
inline constexpr const char* pagesInMenu = "pagesInMenu";

/// Every action of `window`: of its menus and tool bars, of its widgets wherever they are, its buttons that can be seen, and the
/// pages of its tab widgets. In the order of the menus, then of the panels; no two with the same place and name.
/// A command forgets its action when that is deleted.
QList<Command> collectCommands(QWidget& window);

}  // namespace espalier
