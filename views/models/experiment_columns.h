#pragma once

#include "core/log/experiment.h"

#include <QString>
#include <optional>

namespace espalier {

/// The columns of a table of experiments: what stands in them, how it is sorted, and what they are called.
struct ExperimentColumns {
    enum Column {
        NameColumn,
        StatusColumn,
        TagsColumn,
        SparsityColumn,
        AccuracyColumn,
        DifferenceColumn,
        WorstColumn,  ///< of a robustness test: not the experiment's own, see ExperimentTableModel::setWorst()
        MaskedColumn,
        CompactedColumn,
        SparseColumn,
        DeployedColumn,
        StoredColumn,
        PeakColumn,
        NoteColumn,
        MacsColumn,
        TookColumn,
        MadeColumn,
        ColumnCount
    };

    static QString title(int column);
    static QString tip(int column);
    /// The widest text that is usual, for the column's width.
    static QString sample(int column);
    static bool isText(int column);  ///< on the left, sorted as text; the others are figures
    enum class Shown { always, where_filled, when_chosen };
    static Shown shownAtFirst(int column);  ///< until somebody chose otherwise

    static QString text(const Experiment& experiment, int column);
    /// Of a figure: what it is sorted by, in the log's units. Absent where it was not measured; NaN where it diverged.
    static std::optional<double> figure(const Experiment& experiment, int column);
};

/// Tags with spaces between, as they are typed.
QString tagsText(const std::vector<std::string>& tags);
/// Words with spaces or commas between.
std::vector<std::string> tagsFrom(const QString& text);

}  // namespace espalier
