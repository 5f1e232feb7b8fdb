#pragma once

#include "core/profile/profile_verdict.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace espalier {

/// A tick, a cross or a question mark: told apart by shape first, then by colour.
void paintVerdictMark(QPainter& painter, const QRectF& rect, Verdict verdict, const QColor& colour);
QColor verdictColour(Verdict verdict, const QPalette& palette);

}  // namespace espalier
