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
    ProgressRole,                 ///< 0..1 or -1 (under way, how far cannot be told)
    ShareRole,                    ///< QString: the figure as a share of the whole, where there is no room for itself
    LayersRole,                   ///< QList<int>: the layers that a row stands for
    CoupledRole,                  ///< int: rows of the same number, not negative, move together
    LowRole,                      ///< double: where a row stands for several, the least of them ...
    HighRole                      ///< ... and the most
};

}  // namespace espalier
