#pragma once

#include "core/model/model_summary.h"

#include <QString>

namespace espalier {

/// "147,066 parameters, 4.9 M MACs, 12 layers to prune; input 1 × 28 × 28, 10 classes; 0.41 ms".
QString modelFacts(const ModelSummary& summary);

/// "1x28x28".
QString shapeForField(const std::vector<std::int64_t>& shape);

}  // namespace espalier
