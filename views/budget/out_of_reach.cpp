#include "views/budget/out_of_reach.h"

#include "views/budget/budget_limits.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

namespace espalier {

namespace {

QString limitText(const std::string& where, double value)
{
    if (where == "macs") return bigCountText(std::int64_t(value));
    if (where == "weights" || where == "activations") return bytesText(std::int64_t(value));
    if (where == "latency") return ratioText(value);
    return tr("%1 points").arg(pointsText(value).remove('+'));
}

}  // namespace

OutOfReach outOfReach(Issue issue)
{
    const auto number = [&](const char* key) { return QString::fromStdString(issue.details[key]).toDouble(); };
    OutOfReach told;
    told.nearest = BudgetLimits::roundedUp(issue.where, number("nearest"));
    told.nearestText = limitText(issue.where, told.nearest);
    issue.details["asked"] = limitText(issue.where, number("asked")).toStdString();
    issue.details["nearest"] = told.nearestText.toStdString();
    told.issue = std::move(issue);
    return told;
}

}  // namespace espalier
