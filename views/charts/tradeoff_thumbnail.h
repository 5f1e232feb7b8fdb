#pragma once

#include "core/log/experiment.h"

#include <QImage>
#include <QPalette>
#include <QSize>
#include <vector>

namespace espalier {

/// A tradeoff so small that it has no room for words: points, front and
/// baseline on the palette's base colour. `size` is in the image's pixels; for
/// a sharper screen ask for more and set its device pixel ratio.
QImage tradeoffThumbnail(const std::vector<Experiment>& experiments, QSize size, const QPalette& palette);

}  // namespace espalier
