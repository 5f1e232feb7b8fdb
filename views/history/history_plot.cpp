#include "views/history/history_plot.h"

#include "views/charts/nan.h"
#include "views/words/drift_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace espalier {

namespace {

constexpr const char* truths[] = {"masked", "compacted", "sparse", "deployed"};

Qt::PenStyle penOf(const std::string& truth)
{
    return truth == "masked" ? Qt::DashLine : truth == "deployed" ? Qt::DashDotLine : Qt::SolidLine;
}

PlotPoint lossPoint(const TargetHistory& history, int number)
{
    const AccuracyRecord& accuracy = history.measurement(number).accuracy;
    PlotPoint point{double(number), 100 * (accuracy.dense - accuracy.final()), {}, std::to_string(number)};
    if (!std::isfinite(point.y)) point.y = nan;
    const auto change = number == 0 ? history.change : history.later[std::size_t(number - 1)].change();
    if (change && change->images > 0)
        point.interval = Interval{100 * change->lossCi95()[0], 100 * change->lossCi95()[1]};
    return point;
}

PlotPanel lossPanel(const TargetHistory& history)
{
    PlotPanel panel;
    panel.title = tr("accuracy lost (points)");
    panel.leastSpan = 1;
    panel.divergedAbove = true;
    PlotLine line{tr("accuracy lost"), {familyOf(history.kept)}, true, {}};
    for (int i = 0; i < history.size(); ++i) line.points.push_back(lossPoint(history, i));
    panel.lines = {line};
    panel.references.push_back({tr("dense"), 0, {Family::baseline, Qt::DashLine}});
    return panel;
}

PlotPanel latencyPanel(const TargetHistory& history)
{
    PlotPanel panel;
    panel.title = tr("latency / dense");
    panel.leastSpan = 0.2;
    panel.divergedAbove = true;
    int shade = 0;
    for (const char* truth : truths) {
        PlotLine line{truthName(truth), {familyOf(history.kept), penOf(truth), shade}, true, {}};
        for (int i = 0; i < history.size(); ++i) {
            const auto& latency = history.measurement(i).latency;
            const auto found = latency.find(truth);
            if (found == latency.end()) continue;
            line.points.push_back({double(i), found->second.ratio, found->second.ratioCi95, std::to_string(i)});
        }
        if (line.points.empty()) continue;
        panel.lines.push_back(line);
        ++shade;
    }
    panel.references.push_back({tr("dense"), 1, {Family::baseline, Qt::DashLine}});
    return panel;
}

QString whenText(const Experiment& measured)
{
    const QDateTime then = QDateTime::fromString(QString::fromStdString(measured.created), Qt::ISODate);
    return then.isValid() ? QLocale().toString(then.toLocalTime(), QLocale::ShortFormat)
                          : QString::fromStdString(measured.created);
}

}  // namespace

Plot historyPlot(const TargetHistory& history)
{
    Plot plot;
    plot.xTitle = tr("measurement (0: the one it was chosen by)");
    plot.leastXSpan = 2;
    plot.wholeX = true;
    plot.includeX = {0, double(history.size() - 1)};
    plot.panels = {lossPanel(history), latencyPanel(history)};
    std::vector<ChangedCircumstance> before;
    for (int i = 1; i < history.size(); ++i) {
        const auto changed = history.drift(i).changed;
        if (!changed.empty() && changed != before) plot.boundaries.push_back({i - 0.5, changedText(changed.front())});
        before = changed;
    }
    for (const PlotLine& line : plot.panels[1].lines) plot.legend.push_back({line.name, line.style});
    return plot;
}

ChartTable historyTable(const TargetHistory& history)
{
    ChartTable table;
    table.title = tr("History of %1").arg(QString::fromStdString(history.kept.name));
    table.columns = {tr("measured"),  tr("data"),   tr("accuracy (%)"), tr("dense (%)"), tr("accuracy lost (points)"),
                     tr("lost from"), tr("lost to")};
    for (const char* truth : truths) table.columns << tr("latency / dense, %1").arg(truthName(truth));
    table.columns << tr("still holds");
    for (int i = 0; i < history.size(); ++i) {
        const Experiment& measured = history.measurement(i);
        const PlotPoint loss = lossPoint(history, i);
        QVariantList row{whenText(measured),
                         i == 0 ? QString() : QString::fromStdString(history.later[std::size_t(i - 1)].data),
                         100 * measured.accuracy.final(),
                         100 * measured.accuracy.dense,
                         loss.y,
                         loss.interval ? QVariant((*loss.interval)[0]) : QVariant(),
                         loss.interval ? QVariant((*loss.interval)[1]) : QVariant()};
        for (const char* truth : truths) {
            const auto found = measured.latency.find(truth);
            row << (found == measured.latency.end() ? QVariant() : QVariant(found->second.ratio));
        }
        row << (i == 0 ? QVariant() : QVariant(history.drift(i).holds() ? tr("yes") : tr("NO")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString historyPointText(const TargetHistory& history, int number)
{
    const Experiment& measured = history.measurement(number);
    QStringList lines{QStringLiteral("<b>%1</b>").arg(whenText(measured).toHtmlEscaped())};
    if (number == 0) {
        lines << tr("the measurement it was chosen by").toHtmlEscaped();
    } else {
        const DriftReport report = history.drift(number);
        for (const Drift& drift : report.figures)
            lines << tr("%1: %2, %3")
                         .arg(driftName(drift), driftFigure(drift, drift.after, drift.afterCi95), driftVerdict(drift))
                         .toHtmlEscaped();
        for (const ChangedCircumstance& change : report.changed) lines << changedText(change).toHtmlEscaped();
    }
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace espalier
