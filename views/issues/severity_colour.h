#pragma once

#include "core/base/issue.h"

#include "views/style/line_icon.h"

#include <QColor>

class QPalette;

namespace espalier {

/// What a severity is marked with. Beside an icon and words, never instead of them.
QColor severityColour(Severity severity, const QPalette& palette);

LineIcon severityIcon(Severity severity);

/// What lies behind the words of an issue: the window's colour with a touch of that.
QColor severityTint(Severity severity, const QPalette& palette);

}  // namespace espalier
