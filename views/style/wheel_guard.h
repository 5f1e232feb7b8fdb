#pragma once

class QWidget;

namespace espalier {

/// From now on the wheel scrolls `content` also where the pointer is over one of its fields: a field takes the wheel only
/// while it has the focus. For what lies in a scroll area, where whoever scrolls would else change what passes by.
void guardWheel(QWidget& content);

}  // namespace espalier
