#pragma once

#include <Qt>

namespace espalier {

/// Roles our item models share beyond Qt's.
enum Role {
    SortRole = Qt::UserRole + 1,  ///< what a column is sorted by
    BarRole,                      ///< 0..1, drawn as a bar behind the text
    ChoicesRole,                  ///< QStringList a cell can be set to
    IdRole,                       ///< QString that names the row for good
    FixedRole,                    ///< bool: shown, but not to be changed in this row
    ProgressRole                  ///< 0..1 or -1 (under way, how far cannot be told)
};

}  // namespace espalier
