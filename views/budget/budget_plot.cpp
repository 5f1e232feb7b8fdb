#include "views/budget/budget_plot.h"

#include "views/words/tr.h"

#include <set>

namespace espalier {

namespace {

PlotPoint pointOf(const BudgetPlan& plan, std::string id)
{
    const Forecast& forecast = plan.forecast;
    return {plan.ms / plan.denseMs, 100 * *forecast.accuracy,
            Interval{100 * forecast.accuracy90[0], 100 * forecast.accuracy90[1]}, std::move(id)};
}

}  // namespace

Plot budgetPlot(const std::vector<BudgetPlan>& front, const BudgetPlan* shown)
{
    Plot plot;
    plot.xTitle = tr("latency / dense, foretold");
    plot.leastXSpan = 0.1;
    PlotPanel panel;
    panel.title = tr("accuracy (%), foretold");
    panel.leastSpan = 2;
    // Of the fastest, which cuts the most.
    std::set<Family> families;
    if (!front.empty())
        for (const LayerBudget& layer : front.front().layers) families.insert(familyOf(layer.pattern));
    const Family family = families.size() == 1 ? *families.begin() : Family::mixed;
    PlotLine line{tr("best for its time"), {family}, true, {}};
    for (std::size_t i = 0; i < front.size(); ++i)
        if (front[i].forecast.accuracy) line.points.push_back(pointOf(front[i], std::to_string(i)));
    panel.lines.push_back(line);
    plot.legend.push_back({line.name, line.style});
    if (shown && shown->forecast.accuracy) {
        const PlotStyle style{Family::baseline};
        panel.lines.push_back({tr("this plan"), style, false, {pointOf(*shown, "shown")}});
        plot.legend.push_back({tr("this plan"), style});
    }
    plot.panels = {std::move(panel)};
    return plot;
}

ChartTable budgetTable(const std::vector<BudgetPlan>& front)
{
    ChartTable table{tr("Plans from the fastest to the most faithful, foretold"),
                     {tr("latency / dense"), tr("accuracy (%)"), tr("from (%)"), tr("to (%)"), tr("stored (bytes)")},
                     {}};
    for (const BudgetPlan& plan : front) {
        QVariantList row{plan.ms / plan.denseMs};
        if (plan.forecast.accuracy)
            row << 100 * *plan.forecast.accuracy << 100 * plan.forecast.accuracy90[0]
                << 100 * plan.forecast.accuracy90[1];
        else
            row << QVariant() << QVariant() << QVariant();
        table.rows.push_back(row << qlonglong(plan.bytes));
    }
    return table;
}

}  // namespace espalier
