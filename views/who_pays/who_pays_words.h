#pragma once

#include "core/predictions/class_changes.h"
#include "views/charts/chart_table.h"

#include <QString>

namespace espalier {

/// "Of 10,000 images 123 are lost and 45 gained: −0.8 points (−1.0 … −0.5). 4 of 10 classes are certainly worse."
QString whoPaysHeadline(const WhoPays& pays);
/// What is known of a class, rich text.
QString classChangeTip(const ClassChange& change, const QString& name);
QString confusionTip(const ConfusionChange& change, const QString& truth, const QString& said, std::int64_t images);
/// "−1.0 … −0.5" in points.
QString pointsIntervalText(const Interval& interval);

ChartTable classChangesTable(const WhoPays& pays, const Answers& answers);
/// Cells that changed, the most confused first.
ChartTable confusionTable(const WhoPays& pays, const Answers& answers);

}  // namespace espalier
