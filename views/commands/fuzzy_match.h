#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace espalier {

struct FuzzyMatch {
    int score = 0;         ///< more is better
    QList<int> positions;  ///< of the letters that were found, rising
};

/// Finds the letters of `pattern` in `text` in their order, whatever their case and accents; spaces in the pattern are
/// left out. Beginnings of words and letters that follow each other count for more: "rl" finds "Reset Layout" before
/// "Curl". Empty where a letter is missing; an empty pattern matches everything alike.
std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text);

}  // namespace espalier
