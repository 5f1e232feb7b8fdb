#include "views/charts/point_text.h"

#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QCoreApplication>

namespace espalier {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("PointText", text); }

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString accuracyRows(const Experiment& experiment)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    QString rows =
        row(tr("accuracy"), tr("%1, n = %2").arg(accuracyText(accuracy.final(), accuracy.ci95), countText(accuracy.n)));
    if (experiment.baseline) return rows;
    rows += row(tr("against dense"), tr("%1 points").arg(pointsText(accuracy.final() - accuracy.dense)));
    if (accuracy.recovered && accuracy.pruned)
        rows += row(tr("before recovery"), percentText(*accuracy.pruned, accuracy.ci95));
    return rows;
}

QString latencyRows(const Experiment& experiment)
{
    QString rows;
    for (const char* truth : {"masked", "compacted", "sparse", "deployed"}) {
        const auto found = experiment.latency.find(truth);
        if (found == experiment.latency.end()) continue;
        const LatencyRecord& latency = found->second;
        const QString median = millisecondsText(latency.medianMs);
        const QString value = experiment.baseline
                                  ? median
                                  : tr("%1 (%2–%3), %4")
                                        .arg(ratioText(latency.ratio, latency.ratioCi95),
                                             ratioText(latency.ratioCi95[0], latency.ratioCi95),
                                             ratioText(latency.ratioCi95[1], latency.ratioCi95), median);
        rows += row(experiment.baseline ? tr("latency") : tr("latency, %1").arg(truthName(truth)), value);
    }
    return rows;
}

}  // namespace

QString pointText(const Experiment& experiment)
{
    QString rows = accuracyRows(experiment) + latencyRows(experiment);
    if (experiment.memory.weightsStored > 0)
        rows += row(tr("stored"), tr("%1 (%2)").arg(bytesText(experiment.memory.weightsStored),
                                                    QString::fromStdString(experiment.memory.format)));
    if (experiment.memory.activationsPeak > 0)
        rows += row(tr("activations, peak"), bytesText(experiment.memory.activationsPeak));
    if (!experiment.baseline) rows += row(tr("weights removed"), percentText(experiment.sparsity.weights));
    return QStringLiteral("<b>%1</b><br>%2<table cellspacing=0>%3</table>")
        .arg(QString::fromStdString(experiment.name).toHtmlEscaped(), planText(experiment.plan).toHtmlEscaped(), rows);
}

}  // namespace espalier
