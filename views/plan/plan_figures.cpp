#include "views/plan/plan_figures.h"

#include "views/words/joint_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

QString counted(double value) { return bigCountText(std::int64_t(std::llround(value))); }

QString inBytes(double value) { return bytesText(std::int64_t(std::llround(value))); }

PlanFigure reduced(const QString& name, const Reduced& figure, bool estimate, QString (*text)(double),
                   const QString& tip)
{
    PlanFigure made{name, text(figure.left), tr("of %1").arg(text(figure.dense)), std::nullopt, estimate, tip};
    if (figure.dense > 0) made.left = std::clamp(figure.left / figure.dense, 0.0, 1.0);
    return made;
}

PlanFigure sparsityFigure(double requested, double achieved, bool estimate)
{
    return {tr("Sparsity"),
            percentText(achieved),
            tr("asked %1").arg(percentText(requested)),
            std::nullopt,
            estimate,
            tr("Of all weights of layers that can be pruned: what goes, beside what the layers' rules ask for")};
}

QString weightsTip() { return tr("Weights and biases that are left, of all there are"); }

QString macsTip() { return tr("Multiply-accumulates that are left, for one sample"); }

QString storedTip() { return tr("Bytes of the model on disk, each layer in its smallest format, indexes counted"); }

QString peakTip()
{
    return tr("Most bytes of activations alive at once, for one sample. Zeros do not change it, removed channels do");
}

/// Estimates are exact where nothing is removed.
QList<PlanFigure> estimated(const PlanEstimate& estimate)
{
    const bool removes = estimate.cutLayers > 0 || estimate.removesChannels;
    const QString by =
        removes ? '\n' + tr("An estimate by arithmetic on the model; run the plan to measure it.") : QString();
    QList<PlanFigure> figures{sparsityFigure(estimate.requested, estimate.achieved, removes),
                              reduced(tr("Weights"), estimate.weights, removes, counted, weightsTip()),
                              reduced(tr("MACs"), estimate.macs, removes, counted, macsTip()),
                              reduced(tr("Stored"), estimate.stored, removes, inBytes, storedTip())};
    for (PlanFigure& figure : figures) figure.toolTip += by;
    if (estimate.activationsPeak)
        figures << reduced(tr("Peak"), *estimate.activationsPeak, estimate.removesChannels, inBytes,
                           peakTip() + (estimate.removesChannels ? by : QString()));
    return figures;
}

QString countedExperiments(int count)
{
    return count == 1 ? tr("learnt from 1 experiment") : tr("learnt from %1 experiments").arg(count);
}

PlanFigure foretoldAccuracy(const Forecast& forecast)
{
    const Interval& range = forecast.accuracy90;
    const int decimals = accuracyDecimals(range);
    return {tr("Accuracy"),
            percentText(*forecast.accuracy, decimals),
            tr("%1 – %2").arg(QLocale().toString(100 * range[0], 'f', decimals),
                              QLocale().toString(100 * range[1], 'f', decimals)),
            std::nullopt,
            true,
            tr("Foretold from what a scan found each layer to bear; with 90 % certainty between the two beside it. "
               "Run the plan to measure it.") +
                '\n' + togetherBasis(forecast)};
}

/// Of the runtimes that leave something out the one it would run fastest in.
std::optional<PlanFigure> foretoldLatency(const Forecast& forecast)
{
    std::optional<std::pair<std::string, double>> fastest;
    for (const auto& ratio : forecast.ratios)
        if (ratio.first != "masked" && (!fastest || ratio.second < fastest->second)) fastest = ratio;
    if (!fastest) return {};
    return PlanFigure{
        tr("Latency"),
        ratioText(fastest->second),
        truthName(fastest->first),
        std::clamp(fastest->second, 0.0, 1.0),
        true,
        tr("Time as a multiple of the dense model's, added up from the times of single layers that a scan "
           "measured. Run the plan to measure it.")};
}

QList<PlanFigure> foretold(const Forecast& forecast)
{
    QList<PlanFigure> figures;
    if (forecast.accuracy) figures << foretoldAccuracy(forecast);
    if (const auto latency = foretoldLatency(forecast)) figures << *latency;
    return figures;
}

/// The way it runs fastest.
std::optional<PlanFigure> latencyFigure(const Experiment& experiment)
{
    const auto fastest = std::min_element(experiment.latency.begin(), experiment.latency.end(),
                                          [](const auto& a, const auto& b) { return a.second.ratio < b.second.ratio; });
    if (fastest == experiment.latency.end()) return {};
    const LatencyRecord& latency = fastest->second;
    if (experiment.baseline)
        return PlanFigure{tr("Latency"), millisecondsText(latency.medianMs),  {}, std::nullopt,
                          false,         tr("Median time of the dense model")};
    return PlanFigure{tr("Latency"),
                      ratioText(latency.ratio, latency.ratioCi95),
                      truthName(fastest->first),
                      std::min(1.0, latency.ratio),
                      false,
                      tr("Time of the pruned model as a multiple of the dense one's, both measured in one run: %1")
                          .arg(millisecondsText(latency.medianMs))};
}

QList<PlanFigure> asMeasured(const PlanEstimate& estimate, const Experiment& measured)
{
    const AccuracyRecord& accuracy = measured.accuracy;
    QList<PlanFigure> figures{
        {tr("Accuracy"), accuracyText(accuracy.final(), accuracy.ci95),
         measured.baseline ? QString() : pointsText(accuracy.final() - accuracy.dense), std::nullopt, false,
         tr("On %1 validation samples; the difference to the dense model in points").arg(countText(accuracy.n))}};
    if (const auto latency = latencyFigure(measured)) figures << *latency;
    if (!measured.baseline)
        figures << sparsityFigure(measured.sparsity.requested.value_or(estimate.requested),
                                  measured.sparsity.prunableWeights, false);
    const auto left = [](const Reduced& dense, double removed) {
        return Reduced{dense.dense, dense.dense * (1 - removed)};
    };
    figures << reduced(tr("Weights"), left(estimate.weights, measured.sparsity.weights), false, counted, weightsTip())
            << reduced(tr("MACs"), left(estimate.macs, measured.sparsity.macs), false, counted, macsTip())
            << reduced(tr("Stored"), {double(measured.memory.weightsDense), double(measured.memory.weightsStored)},
                       false, inBytes, storedTip());
    if (measured.memory.activationsPeak > 0) {
        const double peak = double(measured.memory.activationsPeak);
        const double dense = estimate.activationsPeak ? estimate.activationsPeak->dense : peak;
        figures << reduced(tr("Peak"), {dense, peak}, false, inBytes, peakTip());
    }
    return figures;
}

QString reasonText(const Shortfall& shortfall)
{
    const QString points = pointsText(shortfall.points);
    if (shortfall.code == "estimate.locked")
        return tr("%1 points: layers that cannot take the pattern keep their weights.").arg(points);
    if (shortfall.code == "estimate.redistributed") return tr("%1 points: other layers give them instead.").arg(points);
    return tr("%1 points: channels left are a multiple of %2.").arg(points).arg(shortfall.roundTo);
}

}  // namespace

QList<PlanFigure> planFigures(const PlanEstimate& estimate, const Experiment* measured, const Forecast* forecast)
{
    if (estimate.layers.empty()) return {};
    if (measured) return asMeasured(estimate, *measured);
    // Where measured figures have them, so that nothing jumps when a plan has been run.
    return (forecast ? foretold(*forecast) : QList<PlanFigure>()) + estimated(estimate);
}

QString forecastText(const Forecast& forecast)
{
    const QString link = QStringLiteral("<a href=\"scan\">%1</a>").arg(tr("Scan…"));
    if (!forecast.notScanned.empty()) {
        const QString first = QString::fromStdString(forecast.notScanned.front()).toHtmlEscaped();
        const auto more = forecast.notScanned.size() - 1;
        return more == 0 ? tr("Accuracy is not foretold: %1 was not scanned as it is cut here. %2").arg(first, link)
                         : tr("Accuracy is not foretold: %1 and %2 more were not scanned as they are cut here. %3")
                               .arg(first)
                               .arg(more)
                               .arg(link);
    }
    if (!forecast.accuracy) return tr("Accuracy is not foretold: the plan goes beyond all that was scanned.");
    if (!forecast.learntFrom) return tr("Accuracy before any recovery, from the scan alone.");
    const QString learnt = countedExperiments(forecast.learntFrom);
    return forecast.recovered ? tr("Accuracy after this recovery, %1.").arg(learnt)
                              : tr("Accuracy before any recovery, %1.").arg(learnt);
}

QString shortfallText(const PlanEstimate& estimate)
{
    QStringList reasons;
    for (const Shortfall& shortfall : estimate.shortfalls)
        if (std::abs(shortfall.points) >= 0.0005) reasons << reasonText(shortfall);
    if (estimate.pooled) reasons << tr("What each layer loses is decided by the worker, which has the weights.");
    return reasons.join(' ');
}

}  // namespace espalier
