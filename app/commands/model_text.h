#pragma once

#include "core/model/model_summary.h"

#include <QStringList>

namespace espalier {

/// A model for reading: totals, layers, coupled groups, and what stands in the way of pruning.
QStringList modelText(const ModelSummary& summary);

}  // namespace espalier
