#include "views/commands/fuzzy_match.h"

#include <limits>
#include <vector>

namespace espalier {

namespace {

constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr int startOfText = 12, startOfWord = 9, follows = 7, anywhere = 1;
constexpr int longestText = 200;

/// Without accents, in small letters; as long as `text`, so that positions stay.
QString plain(const QString& text)
{
    QString result(text.size(), ' ');
    for (int i = 0; i < text.size(); ++i) {
        const QString parts = QString(text[i]).normalized(QString::NormalizationForm_D);
        result[i] = (parts.isEmpty() ? text[i] : parts[0]).toLower();
    }
    return result;
}

int worth(const QString& original, int at)
{
    if (at == 0) return startOfText;
    const QChar before = original[at - 1];
    const bool camel = original[at].isUpper() && before.isLower();
    return !before.isLetterOrNumber() || camel ? startOfWord : anywhere;
}

/// score[i][j]: best of the first i + 1 letters where the last of them is at j.
struct Table {
    std::vector<std::vector<int>> score, from;
};

Table fill(const QString& pattern, const QString& text, const QString& original)
{
    Table table;
    const auto rows = static_cast<std::size_t>(pattern.size()), columns = static_cast<std::size_t>(text.size());
    table.score.assign(rows, std::vector<int>(columns, impossible));
    table.from.assign(rows, std::vector<int>(columns, -1));
    for (int i = 0; i < pattern.size(); ++i) {
        int best = impossible, bestAt = -1;  // of the row before, left of j
        for (int j = 0; j < text.size(); ++j) {
            if (i > 0 && j > 0 && table.score[i - 1][j - 1] > best) {
                best = table.score[i - 1][j - 1];
                bestAt = j - 1;
            }
            if (text[j] != pattern[i] || (i > 0 && best == impossible)) continue;
            const int own = worth(original, j);
            int& score = table.score[i][j];
            score = i == 0 ? own : best + own;
            table.from[i][j] = bestAt;
            if (i > 0 && j > 0 && table.score[i - 1][j - 1] > impossible) {
                const int next = table.score[i - 1][j - 1] + follows;
                if (next >= score) {
                    score = next;
                    table.from[i][j] = j - 1;
                }
            }
        }
    }
    return table;
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text)
{
    QString wanted = plain(pattern);
    wanted.remove(' ');
    const QString original = text.left(longestText);
    const QString found = plain(original);
    if (wanted.isEmpty()) return FuzzyMatch{};
    if (wanted.size() > found.size()) return {};
    const Table table = fill(wanted, found, original);
    const auto& last = table.score.back();
    int end = 0;
    for (int j = 1; j < found.size(); ++j)
        if (last[j] > last[end]) end = j;
    if (last[end] == impossible) return {};
    FuzzyMatch match;
    // Of two equally good ones the shorter text says more exactly what was asked for.
    match.score = 100 * last[end] - static_cast<int>(found.size());
    for (int i = static_cast<int>(wanted.size()) - 1, j = end; i >= 0; j = table.from[i][j], --i)
        match.positions.prepend(j);
    return match;
}

}  // namespace espalier
