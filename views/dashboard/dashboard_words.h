#pragma once

#include "views/dashboard/dashboard_facts.h"

namespace espalier {

// The dashboard's words: plain ones, and few.

/// "1.7 ×" the speed of today; "as today" where the interval holds 1.
QString speedText(double ratio, const Interval& interval);
/// "instead of 588 kB"; "as today" where the two read the same.
QString insteadText(const QString& now, const QString& dense);
QString verdictWords(Verdict verdict);  ///< "yes", "no", "not known yet"
/// "2.0 points fewer than today".
QString changeText(double change, int decimals);
QString betweenText(const Interval& change);  ///< "(between 1.5 and 2.5 points)"
QString dashboardHeadline(const Experiment& experiment, const Experiment& dense);
QString ruleText(Recommendation::Rule rule, const QString& name);
QString payerText(const ClassChange& change, const QString& name);
DashboardCheck checkOf(const OperatingProfile& profile, const Assessment& assessment);
QStringList surenessTexts(const DashboardMaterial& material);
void emptyWords(DashboardFacts& facts, const DashboardMaterial& material);

}  // namespace espalier
