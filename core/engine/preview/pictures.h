#pragma once

#include "core/engine/preview/preview_data.h"

namespace espalier {

/// A sample [C, H, W] of one or three channels as a PNG, `low` black and `high` white; no side longer than 96.
std::string pictureOf(const at::Tensor& sample, double low, double high);

}  // namespace espalier
