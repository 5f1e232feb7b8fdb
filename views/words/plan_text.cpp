#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// Rules that cut in the same patterns by the same criterion, told together.
struct RuleGroup {
    QString patterns;
    std::vector<const LayerRule*> rules;
};

QString patternsOf(const LayerRule& rule)
{
    QStringList names;
    for (const Cut& cut : rule.cuts) names << QString::fromStdString(cut.pattern.text());
    return names.join('+');
}

/// "80 %" or "25–35 %" of the `index`th cut over the rules.
QString range(const RuleGroup& group, std::size_t index)
{
    double low = 1, high = 0;
    for (const LayerRule* rule : group.rules) {
        low = std::min(low, rule->cuts[index].sparsity);
        high = std::max(high, rule->cuts[index].sparsity);
    }
    const QString least = QString::number(std::lround(100 * low)), most = QString::number(std::lround(100 * high));
    return least == most ? tr("%1 %").arg(least) : tr("%1–%2 %").arg(least, most);
}

QString describe(const RuleGroup& group, bool only, std::size_t layers)
{
    QStringList cuts;
    for (std::size_t i = 0; i < group.rules.front()->cuts.size(); ++i) {
        const Pattern& pattern = group.rules.front()->cuts[i].pattern;
        const QString name = patternName(pattern);
        cuts << (pattern.kind == Pattern::Kind::n_of_m ? name : tr("%1 %2").arg(name, range(group, i)));
    }
    QString text = cuts.join(QStringLiteral(" + "));
    const std::string& criterion = group.rules.front()->criterion;
    if (criterion != LayerRule().criterion) text = tr("%1 by %2").arg(text, criterionName(criterion));
    if (only && (group.rules.size() == 1 || group.rules.size() == layers)) return text;
    return group.rules.size() == 1 ? tr("%1 in 1 rule").arg(text)
                                   : tr("%1 in %2 rules").arg(text).arg(group.rules.size());
}

std::vector<RuleGroup> grouped(const Plan& plan)
{
    std::vector<RuleGroup> groups;
    for (const auto& [glob, rule] : plan.rules) {
        if (rule.cuts.empty()) continue;
        const QString patterns = patternsOf(rule);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const RuleGroup& g) {
            return g.patterns == patterns && g.rules.front()->criterion == rule.criterion;
        });
        if (group == groups.end()) group = groups.insert(groups.end(), RuleGroup{patterns, {}});
        group->rules.push_back(&rule);
    }
    return groups;
}

}  // namespace

QString planText(const Plan& plan, std::size_t layers)
{
    const std::vector<RuleGroup> groups = grouped(plan);
    QStringList parts;
    for (const RuleGroup& group : groups) parts << describe(group, groups.size() == 1, layers);
    QString text = parts.isEmpty() ? tr("dense") : joined(parts);
    const QString recovery = recoveryText(plan.recovery);
    return recovery.isEmpty() ? text : tr("%1; %2").arg(text, recovery);
}

}  // namespace espalier
