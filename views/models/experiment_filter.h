#pragma once

#include "core/log/experiment.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace espalier {

/// What a line of filter text asks for. Terms stand side by side, and all have to hold; a minus in front turns one round.
///
///   term   := ["-"] ( number | word-of | text )
///   number := FIELD ( "<" | "<=" | ">" | ">=" | "=" ) VALUE [UNIT]         accuracy>92  stored<300kB  latency<0.8
///   word-of:= ( "tag" | "status" | "name" | "note" | "plan" ) ":" TEXT       tag:ship  status:failed
///   text   := TEXT                                                           in name, tags, note, status or plan
///   TEXT   := WORD | '"' anything '"'
///
/// FIELD: accuracy, delta, sparsity, macs (percent; up to 1 without a sign a fraction; delta in points), latency (of the
/// truth that is deployable), masked, compacted, sparse, deployed (ratios; with ms or s the median), stored, peak (bytes,
/// kB, MB, GB), took (seconds, min, h). Spaces around the sign do no harm; ≤ and ≥ do as well. A tag is matched whole,
/// "tag:" is any tag; status, name, note and plan are matched in part. "=" holds within the digits that were typed.
/// What was not measured or diverged fulfils no comparison. Anything else is text.
class ExperimentFilter {
public:
    ExperimentFilter() = default;
    explicit ExperimentFilter(const QString& line);

    bool isEmpty() const { return m_terms.empty(); }
    /// `searchText` is searchTextOf(experiment), kept by whoever asks often.
    bool accepts(const Experiment& experiment, const QString& searchText) const;
    /// Comparisons whose value cannot be read, as they were typed; they are left out.
    const QStringList& problems() const { return m_problems; }

    /// The grammar for people, as rich text.
    static QString help();

private:
    friend class FilterReader;

    enum class Kind { text, tag, status, name, note, plan, number };
    enum class Sign { less, atMost, more, atLeast, equal };
    struct Term {
        Kind kind = Kind::text;
        bool negated = false;
        QString word = {};  ///< case folded
        int field = 0;
        bool median = false;  ///< of a latency, in milliseconds, instead of the ratio
        Sign sign = Sign::equal;
        double value = 0, tolerance = 0;
    };
    static bool holds(const Term& term, const Experiment& experiment, const QString& searchText);

    std::vector<Term> m_terms;
    QStringList m_problems;
};

/// Name, tags, note, status and the plan in words, case folded, for terms that are text.
QString searchTextOf(const Experiment& experiment);

}  // namespace espalier
