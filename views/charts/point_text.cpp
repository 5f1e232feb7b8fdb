#include "views/charts/point_text.h"

#include "views/words/lists.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace espalier {

namespace {

struct Row {
    QString name, value;
};

QString shortened(const QString& text, int most)
{
    return text.size() <= most ? text : text.left(most / 2) + QStringLiteral("…") + text.right(most / 2);
}

void addAccuracy(std::vector<Row>& rows, const Experiment& experiment)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    if (std::isnan(accuracy.final()) || experiment.status == "diverged") {
        rows.push_back({tr("accuracy"), tr("diverged")});
        return;
    }
    rows.push_back(
        {tr("accuracy"), tr("%1, n = %2").arg(accuracyText(accuracy.final(), accuracy.ci95), countText(accuracy.n))});
    if (experiment.baseline) return;
    rows.push_back({tr("against dense"), tr("%1 points").arg(pointsText(accuracy.final() - accuracy.dense))});
    if (accuracy.recovered && accuracy.pruned)
        rows.push_back({tr("before recovery"), percentText(*accuracy.pruned, accuracy.ci95)});
}

QString latencyText(const Experiment& experiment, const LatencyRecord& latency)
{
    const QString median = millisecondsText(latency.medianMs);
    if (experiment.baseline)
        return latency.denseEngine.empty() ? median
                                           : tr("%1 in %2").arg(median, QString::fromStdString(latency.denseEngine));
    const auto bare = [&latency](double ratio) {
        const Interval& interval = latency.ratioCi95;
        return QLocale().toString(ratio, 'f', decimalsFor((interval[1] - interval[0]) / 2, 1, 3));
    };
    const QString measured = tr("%1 (%2–%3), %4")
                                 .arg(ratioText(latency.ratio, latency.ratioCi95), bare(latency.ratioCi95[0]),
                                      bare(latency.ratioCi95[1]), median);
    return latency.adapter.empty() ? measured
                                   : tr("%1 in %2").arg(measured, QString::fromStdString(latency.denseEngine));
}

/// Masked, compacted and sparse always, so that nobody takes one for another;
/// deployed where there is an adapter.
void addLatencies(std::vector<Row>& rows, const Experiment& experiment)
{
    for (const char* truth : {"masked", "compacted", "sparse", "deployed"}) {
        const auto found = experiment.latency.find(truth);
        const bool measured = found != experiment.latency.end();
        if (experiment.baseline) {
            if (measured) rows.push_back({tr("latency"), latencyText(experiment, found->second)});
        } else if (measured || std::string_view(truth) != "deployed") {
            rows.push_back({tr("latency, %1").arg(truthName(truth)),
                            measured ? latencyText(experiment, found->second) : tr("not measured")});
        }
    }
}

void addMemory(std::vector<Row>& rows, const Experiment& experiment)
{
    const MemoryRecord& memory = experiment.memory;
    if (memory.weightsStored > 0)
        rows.push_back(
            {tr("stored"), tr("%1 (%2)").arg(bytesText(memory.weightsStored), storedFormatName(memory.format))});
    if (memory.activationsPeak > 0) rows.push_back({tr("activations, peak"), bytesText(memory.activationsPeak)});
    if (memory.rssPeak) rows.push_back({tr("process memory, peak"), bytesText(*memory.rssPeak)});
    if (!experiment.baseline) rows.push_back({tr("weights removed"), percentText(experiment.sparsity.weights)});
}

std::vector<Row> rowsOf(const Experiment& experiment)
{
    std::vector<Row> rows;
    if (experiment.status == "failed" || experiment.status == "cancelled") {
        rows.push_back({statusName(experiment.status),
                        experiment.issues.empty() ? QString() : sentenceFor(experiment.issues.back())});
        return rows;
    }
    addAccuracy(rows, experiment);
    addLatencies(rows, experiment);
    addMemory(rows, experiment);
    return rows;
}

}  // namespace

QString pointText(const Experiment& experiment)
{
    QString rows;
    for (const Row& row : rowsOf(experiment))
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(row.name.toHtmlEscaped(), shortened(row.value, 90).toHtmlEscaped());
    return QStringLiteral("<b>%1</b><br>%2<table cellspacing=0 style=\"margin-top:6px\">%3</table>")
        .arg(shortened(QString::fromStdString(experiment.name), 64).toHtmlEscaped(),
             shortened(planText(experiment.plan), 90).toHtmlEscaped(), rows);
}

QString pointPlainText(const Experiment& experiment)
{
    QStringList parts{QString::fromStdString(experiment.name), planText(experiment.plan)};
    for (const Row& row : rowsOf(experiment)) parts << row.name + ' ' + row.value;
    return joinedClauses(parts);
}

}  // namespace espalier
