#include "views/charts/curves_plot.h"

#include "views/charts/nan.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace espalier {

namespace {

bool isShown(const Experiment& experiment)
{
    return !experiment.baseline && (experiment.status == "done" || experiment.status == "diverged");
}

const Experiment* baselineOf(const std::vector<Experiment>& experiments)
{
    const auto found = std::find_if(experiments.rbegin(), experiments.rend(), [](const Experiment& experiment) {
        return experiment.baseline && experiment.status == "done";
    });
    return found == experiments.rend() ? nullptr : &*found;
}

/// Lines of one panel, in the order of legends; key: family, sweep, kind of line.
class Lines {
public:
    explicit Lines(const Sweeps& sweeps) : m_sweeps(sweeps) {}

    void add(const Experiment& experiment, PlotPoint point, const std::string& truth = {})
    {
        const auto sweep = m_sweeps.find(experiment.id);
        const Family family = familyOf(experiment);
        PlotLine& line = m_lines[{family, truth, sweep == m_sweeps.end() ? std::string() : sweep->second}];
        line.style.family = family;
        line.style.pen = truth == "masked" ? Qt::DashLine : truth == "deployed" ? Qt::DashDotLine : Qt::SolidLine;
        line.joined = sweep != m_sweeps.end();
        line.name =
            truth.empty() ? familyName(family) : espalier::tr("%1, %2").arg(familyName(family), truthName(truth));
        line.points.push_back(std::move(point));
    }

    std::vector<PlotLine> take()
    {
        std::vector<PlotLine> lines;
        for (auto& [key, line] : m_lines) {
            std::stable_sort(line.points.begin(), line.points.end(),
                             [](const PlotPoint& a, const PlotPoint& b) { return a.x < b.x; });
            line.points = thinned(std::move(line.points));
            lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    const Sweeps& m_sweeps;
    std::map<std::tuple<Family, std::string, std::string>, PlotLine> m_lines;
};

std::optional<Interval> scaled(const Interval& interval, double factor)
{
    if (!(interval[1] > interval[0])) return std::nullopt;
    return Interval{factor * interval[0], factor * interval[1]};
}

double accuracyOf(const Experiment& experiment)
{
    return experiment.status == "diverged" ? nan : experiment.accuracy.final();
}

PlotPanel accuracyPanel(const std::vector<Experiment>& experiments, const Sweeps& sweeps, SparsityAxis axis)
{
    PlotPanel panel;
    panel.title = tr("accuracy (%)");
    panel.leastSpan = 2;
    Lines lines(sweeps);
    for (const Experiment& experiment : experiments)
        if (isShown(experiment))
            lines.add(experiment, {100 * sparsityOf(experiment, axis), 100 * accuracyOf(experiment),
                                   scaled(experiment.accuracy.ci95, 100), experiment.id});
    panel.lines = lines.take();
    if (const Experiment* baseline = baselineOf(experiments))
        panel.references.push_back({tr("dense"), 100 * baseline->accuracy.final(), {Family::baseline, Qt::DashLine}});
    return panel;
}

/// What the kinds of lines mean: "- - masked    –– compacted, sparse    –· deployed". A family has one or the other of those
/// that are drawn alike.
QString kindsOfLines(const std::set<std::string>& truths)
{
    QStringList kinds;
    for (const auto& [sample, drawnAlike] : {std::pair<const char*, std::vector<std::string>>("- -", {"masked"}),
                                             {"––", {"compacted", "sparse"}},
                                             {"–·", {"deployed"}}}) {
        QStringList names;
        for (const std::string& truth : drawnAlike)
            if (truths.contains(truth)) names << truthName(truth);
        if (!names.isEmpty()) kinds << tr("%1 %2").arg(QString::fromUtf8(sample), joined(names));
    }
    return kinds.join(QStringLiteral("    "));
}

PlotPanel latencyPanel(const std::vector<Experiment>& experiments, const Sweeps& sweeps, SparsityAxis axis)
{
    PlotPanel panel;
    panel.title = tr("latency / dense");
    panel.leastSpan = 0.2;
    panel.divergedAbove = true;
    Lines lines(sweeps);
    std::set<std::string> truths;
    for (const Experiment& experiment : experiments) {
        if (!isShown(experiment)) continue;
        for (const auto& [truth, latency] : experiment.latency) {
            truths.insert(truth);
            lines.add(experiment,
                      {100 * sparsityOf(experiment, axis), latency.ratio, scaled(latency.ratioCi95, 1), experiment.id},
                      truth);
        }
    }
    panel.lines = lines.take();
    panel.note = kindsOfLines(truths);
    panel.references.push_back({tr("dense"), 1, {Family::baseline, Qt::DashLine}});
    return panel;
}

PlotPanel memoryPanel(const std::vector<Experiment>& experiments, const Sweeps& sweeps, SparsityAxis axis)
{
    std::int64_t most = 0;
    for (const Experiment& experiment : experiments) most = std::max(most, experiment.memory.weightsDense);
    const double unit = most >= 10'000'000 ? 1e6 : 1e3;
    PlotPanel panel;
    panel.title = unit == 1e6 ? tr("stored weights (MB)") : tr("stored weights (kB)");
    panel.leastSpan = std::max(0.2 * double(most) / unit, 1e-3);
    Lines lines(sweeps);
    for (const Experiment& experiment : experiments)
        if (isShown(experiment) && experiment.memory.weightsStored > 0)
            lines.add(experiment, {100 * sparsityOf(experiment, axis), double(experiment.memory.weightsStored) / unit,
                                   std::nullopt, experiment.id});
    panel.lines = lines.take();
    if (const Experiment* baseline = baselineOf(experiments); baseline && baseline->memory.weightsStored > 0)
        panel.references.push_back(
            {tr("dense"), double(baseline->memory.weightsStored) / unit, {Family::baseline, Qt::DashLine}});
    return panel;
}

}  // namespace

QString sparsityAxisName(SparsityAxis axis)
{
    switch (axis) {
        case SparsityAxis::weights:
            return tr("removed, of all weights (%)");
        case SparsityAxis::prunable_weights:
            return tr("removed, of prunable weights (%)");
        case SparsityAxis::macs:
            return tr("removed, of MACs (%)");
    }
    return {};
}

double sparsityOf(const Experiment& experiment, SparsityAxis axis)
{
    const SparsityRecord& sparsity = experiment.sparsity;
    const double removed = axis == SparsityAxis::weights            ? sparsity.weights
                           : axis == SparsityAxis::prunable_weights ? sparsity.prunableWeights
                                                                    : sparsity.macs;
    const bool known = std::isfinite(removed) && (removed > 0 || experiment.status != "diverged");
    return known ? removed : sparsity.requested.value_or(0);
}

Plot curvesPlot(const std::vector<Experiment>& experiments, const Sweeps& sweeps, SparsityAxis axis)
{
    Plot plot;
    plot.xTitle = sparsityAxisName(axis);
    plot.leastXSpan = 20;
    plot.panels = {accuracyPanel(experiments, sweeps, axis), latencyPanel(experiments, sweeps, axis),
                   memoryPanel(experiments, sweeps, axis)};
    for (const Family family : allFamilies())
        if (std::any_of(experiments.begin(), experiments.end(), [family](const Experiment& experiment) {
                return isShown(experiment) && familyOf(experiment) == family;
            }))
            plot.legend.push_back({familyName(family), {family}});
    return plot;
}

ChartTable curvesTable(const std::vector<Experiment>& experiments, SparsityAxis axis)
{
    ChartTable table;
    table.title = tr("Accuracy, latency and memory over sparsity");
    table.columns = {tr("experiment"),   tr("pattern"),           sparsityAxisName(axis),
                     tr("accuracy (%)"), tr("accuracy from (%)"), tr("accuracy to (%)")};
    const std::vector<std::string> truths{"masked", "compacted", "sparse", "deployed"};
    for (const std::string& truth : truths) table.columns << tr("latency / dense, %1").arg(truthName(truth));
    table.columns << tr("stored weights (bytes)");
    for (const Experiment& experiment : experiments) {
        if (!isShown(experiment) && !(experiment.baseline && experiment.status == "done")) continue;
        QVariantList row{QString::fromStdString(experiment.name), familyName(familyOf(experiment)),
                         100 * sparsityOf(experiment, axis), 100 * accuracyOf(experiment)};
        const auto interval = scaled(experiment.accuracy.ci95, 100);
        for (int end : {0, 1}) row << (interval ? QVariant((*interval)[end]) : QVariant());
        for (const std::string& truth : truths) {
            const auto found = experiment.latency.find(truth);
            row << (found != experiment.latency.end() ? QVariant(found->second.ratio) : QVariant());
        }
        row << (experiment.memory.weightsStored > 0 ? QVariant(qlonglong(experiment.memory.weightsStored))
                                                    : QVariant());
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace espalier
