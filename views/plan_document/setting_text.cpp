#include "views/plan_document/setting_text.h"

#include "core/base/issue.h"
#include "views/words/names.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace espalier {

namespace {

std::optional<Cut> cutFromText(const QString& text)
{
    // The number may be written with a comma, and the percent sign left out or set apart by a hard space.
    static const QRegularExpression form(QStringLiteral("^(\\S+?)(?:\\s+(\\d+(?:[.,]\\d+)?)\\s*%?)?$"));
    const auto match = form.match(text.simplified());
    if (!match.hasMatch()) return {};
    Cut cut;
    try {
        cut.pattern = Pattern::parse(match.captured(1).toLower().toStdString());
    } catch (const Failure&) {
        return {};
    }
    if (cut.pattern.kind == Pattern::Kind::n_of_m) {
        cut.sparsity = cut.pattern.fixedSparsity();
        return cut;
    }
    if (match.captured(2).isEmpty() != (cut.pattern.kind == Pattern::Kind::dense)) return {};
    cut.sparsity = std::clamp((match.captured(2).replace(',', '.') + QStringLiteral("e-2")).toDouble(), 0.0, 0.99);
    return cut;
}

/// In percent with all digits: the decimal point is moved, for what is multiplied by 100 cannot always be divided back.
QString exactPercent(double fraction)
{
    QString digits =
        QString::number(fraction, 'f', QLocale::FloatingPointShortest).section('.', 1).leftJustified(2, '0');
    const QString whole = QString::number(digits.left(2).toInt());
    return digits.size() > 2 ? whole + '.' + digits.mid(2) : whole;
}

QString written(const std::vector<Cut>& cuts, bool exact, QString (*name)(const Pattern&))
{
    QStringList parts;
    for (const Cut& cut : cuts) {
        QString part = name(cut.pattern);
        if (cut.pattern.kind != Pattern::Kind::n_of_m)
            part += QStringLiteral(" %1 %").arg(exact ? exactPercent(cut.sparsity)
                                                      : QString::number(100 * cut.sparsity, 'g', 4));
        parts << part;
    }
    return parts.isEmpty() ? name(Pattern{}) : parts.join(QStringLiteral(" + "));
}

}  // namespace

QString settingText(const std::vector<Cut>& cuts, bool exact)
{
    return written(cuts, exact, [](const Pattern& pattern) { return QString::fromStdString(pattern.text()); });
}

QString shownSetting(const std::vector<Cut>& cuts, bool exact) { return written(cuts, exact, patternName); }

std::optional<std::vector<Cut>> settingFromText(const QString& text)
{
    std::vector<Cut> cuts;
    for (const QString& part : text.split('+')) {
        const auto cut = cutFromText(part);
        if (!cut) return {};
        const bool dense = cut->pattern.kind == Pattern::Kind::dense;
        // Channels go first, and one mask at most: what a plan may hold.
        const bool second = !cuts.empty() && (cut->pattern.structured() || !cuts.back().pattern.structured());
        if (second || (dense && text.contains('+'))) return {};
        if (!dense) cuts.push_back(*cut);
    }
    return cuts;
}

}  // namespace espalier
