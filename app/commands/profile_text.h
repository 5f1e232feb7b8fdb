#pragma once

#include "core/profile/assessment.h"

#include <QStringList>

namespace espalier {

/// Experiments down, profiles across: pass or fail, and the limiting figure. `assessments` by experiment, then by profile.
QStringList verdictTable(const std::vector<OperatingProfile>& profiles,
                         const std::vector<std::vector<Assessment>>& assessments);

/// One experiment under one profile: each limit, what it costs beside dense, and its layers.
QStringList assessmentLines(const OperatingProfile& profile, const Assessment& assessment, const BillOfMaterials& bill);

/// Profiles in a table.
QStringList profileTable(const std::vector<OperatingProfile>& profiles);

}  // namespace espalier
