#pragma once

#include "core/estimate/forecast.h"
#include "core/sensitivity/joint_gap.h"

#include <QString>

namespace espalier {

// Whether what cuts cost adds up, in words.

/// "together they cost 1.4 times what the single cuts add up to".
QString togetherText(double ratio);
/// How a forecast goes from single cuts to the whole plan: a sentence or two.
QString togetherBasis(const Forecast& forecast);
/// "unstructured, 19 layers".
QString jointName(const JointGap& gap);
/// Of all plans that were measured as a whole, in a sentence; says so where there are none.
QString jointVerdict(const std::vector<JointGap>& gaps);

}  // namespace espalier
