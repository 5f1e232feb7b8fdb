#pragma once

#include "core/base/issue.h"

#include <QString>

namespace espalier {

/// A limit that cannot be met ("solve.out_of_reach") with figures as they are shown elsewhere, and the nearest that can.
struct OutOfReach {
    Issue issue;         ///< "asked" and "nearest" in its details are texts
    double nearest = 0;  ///< as much as that, as a field can show it
    QString nearestText;
};
OutOfReach outOfReach(Issue issue);

}  // namespace espalier
