#include "views/evidence/load_words.h"

#include "views/words/numbers.h"
#include "views/words/profile_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace espalier {

namespace {

QString loadTr(const char* text) { return QCoreApplication::translate("LoadWords", text); }

/// Milliseconds to three digits, as a number that sorts.
double rounded(double milliseconds)
{
    if (!(milliseconds > 0)) return 0;
    const double digits = std::pow(10.0, 2 - std::floor(std::log10(milliseconds)));
    return std::round(milliseconds * digits) / digits;
}

}  // namespace

QString loadText(const LoadResult& load)
{
    return loadTr("%1, %2, %3 requests/s")
        .arg(surroundingsName(load.surroundings), arrivalName(load.arrivals), rateText(load.rate));
}

QString heldText(const LoadResult& load)
{
    if (load.unserved > 0) return loadTr("no: %1 not served").arg(countText(load.unserved));
    if (load.queueGrew) return loadTr("no: the queue grows");
    return load.sustained ? loadTr("yes") : loadTr("no: p99 too late");
}

QString stressHeadline(const StressResult& test, const QString& name)
{
    const double now = test.candidate.sustainedRate, dense = test.dense.sustainedRate;
    const QString limit = millisecondsText(test.p99LimitMs);
    if (now <= 0 && dense <= 0)
        return loadTr("Neither %1 nor the dense model sustained any rate with p99 within %2.").arg(name, limit);
    if (dense <= 0)
        return loadTr("%1 sustains %2 requests a second with p99 within %3; the dense model none that was tried.")
            .arg(name, rateText(now), limit);
    if (now <= 0)
        return loadTr("%1 sustained no rate that was tried with p99 within %2; the dense model sustains %3.")
            .arg(name, limit, rateText(dense));
    return loadTr("%1 sustains %2 requests a second with p99 within %3, %4 times the dense model's %5.")
        .arg(name, rateText(now), limit, QLocale().toString(now / dense, 'f', 2), rateText(dense));
}

ChartTable loadsTable(const StressResult& test, const QString& name)
{
    ChartTable table;
    table.title = loadTr("%1 under load").arg(name);
    table.columns = {loadTr("Surroundings"), loadTr("Arrivals"),    loadTr("Requests/s"), loadTr("Model"),
                     loadTr("p50 (ms)"),     loadTr("p95 (ms)"),    loadTr("p99 (ms)"),   loadTr("p99.9 (ms)"),
                     loadTr("Waiting p99"),  loadTr("Jitter (ms)"), loadTr("Requests"),   loadTr("Held")};
    for (const LoadResult& load : test.loads)
        table.rows.push_back({surroundingsName(load.surroundings), arrivalName(load.arrivals), rounded(load.rate),
                              load.side == Side::dense ? loadTr("dense") : name, rounded(load.latency.p50),
                              rounded(load.latency.p95), rounded(load.latency.p99), rounded(load.latency.p999),
                              rounded(load.queue.p99), rounded(load.jitterMs), qint64(load.requests), heldText(load)});
    return table;
}

QString stressConditions(const StressResult& test)
{
    QStringList parts;
    const QDateTime made = QDateTime::fromString(QString::fromStdString(test.created), Qt::ISODate);
    if (made.isValid()) parts << QLocale().toString(made.toLocalTime(), QLocale::ShortFormat);
    if (!test.request.profile.empty()) parts << loadTr("profile %1").arg(QString::fromStdString(test.request.profile));
    parts << (test.request.threads == 1 ? loadTr("1 thread") : loadTr("%1 threads").arg(test.request.threads));
    parts << loadTr("batch %1").arg(test.request.batch);
    double late = 0;
    for (const LoadResult& load : test.loads)
        if (load.surroundings == Surroundings::quiet) late = std::max(late, load.lateP99Us);
    parts << loadTr("requests came within %1 µs of their time").arg(QLocale().toString(late, 'f', 0));
    QString text = parts.join(QStringLiteral(" · "));
    const auto busy = test.environment.find("other_processors");
    if (busy != test.environment.end() && std::atof(busy->second.c_str()) > 0.1)
        text += loadTr("\nOther programs kept %1 processors busy meanwhile: these are the latencies of a busy machine.")
                    .arg(QLocale().toString(std::atof(busy->second.c_str()), 'f', 1));
    return text;
}

}  // namespace espalier
