#pragma once

#include "core/report/report.h"
#include "views/report/report_document.h"

namespace espalier {

// The pictures of a report: dark on white, drawn with QPainter alone, so that every format has the same as vectors and
// they can be drawn in any thread.

ReportFigure tradeoffFigure(const Report& report);
/// How long single runs took: of the model that is to be deployed above, of the dense one below, on one scale.
ReportFigure latencyDistribution(const Experiment& target, const std::string& truth);
/// A bar for each way of running the model, a segment for each layer.
ReportFigure latencyStackFigure(const Report& report);
/// The change of accuracy of each class, with its interval.
ReportFigure classFigure(const Report& report, std::size_t most);
/// Stored bytes of the experiments in detail beside the dense model's.
ReportFigure storedFigure(const Report& report);

}  // namespace espalier
