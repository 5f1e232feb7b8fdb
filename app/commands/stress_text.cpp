#include "app/commands/stress_text.h"

#include "app/commands/text_table.h"
#include "core/stress/load_figures.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QLocale>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr int histogramBins = 40, curvePoints = 100;

QString sideName(Side side, const QString& candidate) { return side == Side::dense ? tr("dense") : candidate; }

QString heldText(const LoadResult& load)
{
    if (load.unserved > 0) return tr("%1 not served").arg(countText(load.unserved));
    if (load.queueGrew) return tr("queue grows");
    return load.sustained ? tr("yes") : tr("too late");
}

QStringList sideLines(const StressResult& result, const QString& name)
{
    QStringList lines;
    for (const Side which : {Side::dense, Side::candidate}) {
        const SideResult& side = result.side(which);
        lines << tr("%1 in %2: %3 a request alone; sustains %4 requests a second with p99 within %5.")
                     .arg(sideName(which, name), QString::fromStdString(side.engine), millisecondsText(side.serviceMs),
                          rateText(side.sustainedRate), millisecondsText(result.p99LimitMs));
    }
    if (result.dense.sustainedRate > 0)
        lines << tr("%1 sustains %2 times the requests of the dense model.")
                     .arg(name,
                          QLocale().toString(result.candidate.sustainedRate / result.dense.sustainedRate, 'f', 2));
    return lines;
}

double worstTiming(const StressResult& result)
{
    double worst = 0;
    for (const LoadResult& load : result.loads)
        if (load.surroundings == Surroundings::quiet) worst = std::max(worst, load.lateP99Us);
    return worst;
}

}  // namespace

QStringList stressLines(const StressResult& result, const QString& name)
{
    TextTable table;
    for (const QString& title : {tr("surroundings"), tr("arrivals")}) table.addColumn(title);
    table.addColumn(tr("requests/s"), TextTable::Align::right);
    table.addColumn(tr("model"));
    for (const QString& title :
         {tr("p50"), tr("p95"), tr("p99"), tr("p99.9"), tr("waiting p99"), tr("jitter"), tr("requests")})
        table.addColumn(title, TextTable::Align::right);
    table.addColumn(tr("sustained"));
    for (const LoadResult& load : result.loads)
        table.addRow({surroundingsName(load.surroundings), arrivalName(load.arrivals), rateText(load.rate),
                      sideName(load.side, name), millisecondsText(load.latency.p50), millisecondsText(load.latency.p95),
                      millisecondsText(load.latency.p99), millisecondsText(load.latency.p999),
                      millisecondsText(load.queue.p99), millisecondsText(load.jitterMs), countText(load.requests),
                      heldText(load)});
    QStringList lines = table.lines();
    lines << QString() << sideLines(result, name);
    lines << tr("Requests came within %1 µs of their time at p99 in quiet surroundings; threads: %2.")
                 .arg(QLocale().toString(worstTiming(result), 'f', 0))
                 .arg(result.request.threads);
    return lines;
}

nlohmann::ordered_json stressDocument(const StressResult& result)
{
    nlohmann::ordered_json json = stressToJson(result, false);
    for (std::size_t i = 0; i < result.loads.size(); ++i) {
        const auto& latency = result.loads[i].samples.latency;
        const Histogram histogram = logHistogram(latency, histogramBins);
        nlohmann::ordered_json& load = json["loads"][i];
        load["histogram"] = {{"edges_ms", histogram.edges}, {"counts", histogram.counts}};
        load["cumulative"] = nlohmann::ordered_json::array();
        for (const CumulativePoint& point : cumulativeOf(latency, curvePoints))
            load["cumulative"].push_back({point.x, point.share});
    }
    return {{"stress", json}};
}

}  // namespace espalier
