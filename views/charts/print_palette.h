#pragma once

#include <QPalette>

namespace espalier {

/// Dark on white, whatever the window looks like: what leaves the window goes onto paper and slides.
QPalette printPalette();

}  // namespace espalier
