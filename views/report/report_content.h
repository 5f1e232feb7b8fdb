#pragma once

#include "core/report/report.h"
#include "views/report/report_document.h"

namespace espalier {

/// All of a report in the running language.
ReportDocument reportDocument(const Report& report);

// Its sections. One that has nothing to say is empty and is left out.
ReportSection summarySection(const Report& report);
ReportSection tradeoffSection(const Report& report);
ReportSection latencySection(const Report& report);
ReportSection classSection(const Report& report);
ReportSection layerSection(const Report& report);
ReportSection memorySection(const Report& report);
ReportSection profileSection(const Report& report);
ReportSection stressSection(const Report& report);
ReportSection robustnessSection(const Report& report);
ReportSection decisionSection(const Report& report);
ReportSection experimentsSection(const Report& report);
ReportSection reproducibilitySection(const Report& report);

}  // namespace espalier
