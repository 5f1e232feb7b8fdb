#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <QString>

namespace espalier {

class PlanDocument;

/// "3×3  16→32", "3×3 depthwise  32", "64→10".
QString layerShapeText(const Layer& layer);

/// "convolution 3×3", "depthwise 3×3", "linear".
QString layerKindText(const Layer& layer);

/// "channel", "channel + 2:4", "dense".
QString ruleText(const LayerRule& rule);

/// Which layers move with this one, why its channels stay, the reason given in a plan; empty where there is nothing to say.
QString layerNotes(const PlanDocument& document, int layer);

}  // namespace espalier
