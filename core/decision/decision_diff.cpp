#include "core/decision/decision_diff.h"

#include <algorithm>

namespace espalier {

namespace {

using What = DecisionChange::What;

template <typename Same>
const Remark* first(const std::vector<Remark>& list, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    return found == list.end() ? nullptr : &*found;
}

/// Where `list` has the same statement, else another one about the same thing; a person's own are the same if they read
/// the same.
const Remark* counterpart(const Remark& remark, const std::vector<Remark>& list)
{
    if (remark.code.empty())
        return first(list, [&](const Remark& each) { return each.code.empty() && each.text == remark.text; });
    const Remark* same = first(list, [&](const Remark& each) { return each.isAbout(remark); });
    if (same || remark.subject.empty()) return same;
    return first(list, [&](const Remark& each) { return !each.code.empty() && each.subject == remark.subject; });
}

void compareLists(const std::vector<Remark>& before, const std::vector<Remark>& after,
                  std::vector<DecisionChange>& changes)
{
    for (const Remark& old : before)
        if (!counterpart(old, after)) changes.push_back({What::removed, old, {}});
    for (const Remark& now : after) {
        const Remark* old = counterpart(now, before);
        if (!old)
            changes.push_back({What::added, {}, now});
        else if (old->text != now.text)
            changes.push_back({What::text, *old, now});
        else if (*old != now)
            changes.push_back({What::figures, *old, now});
    }
}

Remark textOnly(const std::string& text)
{
    Remark remark;
    remark.text = text;
    return remark;
}

}  // namespace

std::vector<DecisionChange> decisionDiff(const Decision& before, const Decision& after)
{
    std::vector<DecisionChange> changes;
    if (before.experiment != after.experiment)
        changes.push_back({What::experiment, textOnly(before.name), textOnly(after.name)});
    if (before.by != after.by) changes.push_back({What::by, textOnly(before.by), textOnly(after.by)});
    if (before.note != after.note) changes.push_back({What::note, textOnly(before.note), textOnly(after.note)});
    compareLists(before.patterns, after.patterns, changes);
    compareLists(before.layers, after.layers, changes);
    compareLists(before.alternatives, after.alternatives, changes);
    compareLists(before.doubts, after.doubts, changes);
    return changes;
}

}  // namespace espalier
