#pragma once

class QMenu;
class QToolButton;

namespace espalier {

/// The button opens its menu at a click, and has no arrow to say so: its icon does.
void openAtClick(QToolButton& button, QMenu* menu);

}  // namespace espalier
