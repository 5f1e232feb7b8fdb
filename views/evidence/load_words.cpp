#include "views/evidence/load_words.h"

#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace espalier {

QString loadText(const LoadResult& load)
{
    return tr("%1, %2, %3 requests/s")
        .arg(surroundingsName(load.surroundings), arrivalName(load.arrivals), rateText(load.rate));
}

QString heldText(const LoadResult& load)
{
    if (load.unserved > 0) return tr("no: %1 not served").arg(countText(load.unserved));
    if (load.queueGrew) return tr("no: the queue grows");
    return load.sustained ? tr("yes") : tr("no: p99 too late");
}

QString stressHeadline(const StressResult& test, const QString& name)
{
    const double now = test.candidate.sustainedRate, dense = test.dense.sustainedRate;
    const QString limit = millisecondsText(test.p99LimitMs);
    if (now <= 0 && dense <= 0)
        return tr("Neither %1 nor the dense model sustained any rate with p99 within %2.").arg(name, limit);
    if (dense <= 0)
        return tr("%1 sustains %2 requests a second with p99 within %3; the dense model none that was tried.")
            .arg(name, rateText(now), limit);
    if (now <= 0)
        return tr("%1 sustained no rate that was tried with p99 within %2; the dense model sustains %3.")
            .arg(name, limit, rateText(dense));
    return tr("%1 sustains %2 requests a second with p99 within %3, %4 times the dense model's %5.")
        .arg(name, rateText(now), limit, QLocale().toString(now / dense, 'f', 2), rateText(dense));
}

ChartTable loadsTable(const StressResult& test, const QString& name)
{
    ChartTable table;
    table.title = tr("%1 under load").arg(name);
    table.columns = {tr("Surroundings"), tr("Arrivals"),    tr("Requests/s"), tr("Model"),
                     tr("p50 (ms)"),     tr("p95 (ms)"),    tr("p99 (ms)"),   tr("p99.9 (ms)"),
                     tr("Waiting p99"),  tr("Jitter (ms)"), tr("Requests"),   tr("Held")};
    for (const LoadResult& load : test.loads)
        table.rows.push_back({surroundingsName(load.surroundings), arrivalName(load.arrivals), threeFigures(load.rate),
                              load.side == Side::dense ? tr("dense") : name, threeFigures(load.latency.p50),
                              threeFigures(load.latency.p95), threeFigures(load.latency.p99),
                              threeFigures(load.latency.p999), threeFigures(load.queue.p99),
                              threeFigures(load.jitterMs), qint64(load.requests), heldText(load)});
    return table;
}

QString stressConditions(const StressResult& test)
{
    QStringList parts;
    const QDateTime made = QDateTime::fromString(QString::fromStdString(test.created), Qt::ISODate);
    if (made.isValid()) parts << QLocale().toString(made.toLocalTime(), QLocale::ShortFormat);
    if (!test.request.profile.empty()) parts << tr("profile %1").arg(QString::fromStdString(test.request.profile));
    parts << (test.request.threads == 1 ? tr("1 thread") : tr("%1 threads").arg(test.request.threads));
    parts << tr("batch %1").arg(test.request.batch);
    double late = 0;
    for (const LoadResult& load : test.loads)
        if (load.surroundings == Surroundings::quiet) late = std::max(late, load.lateP99Us);
    parts << tr("requests came within %1 of their time")
                 .arg(late < 1000 ? tr("%1 µs").arg(QLocale().toString(late, 'f', 0)) : millisecondsText(late / 1000));
    QString text = parts.join(QStringLiteral(" · "));
    if (const double busy = test.otherProcessors(); busy > 0.1)
        text += tr("\nOther programs kept %1 processors busy meanwhile: these are the latencies of a busy machine.")
                    .arg(QLocale().toString(busy, 'f', 1));
    return text;
}

}  // namespace espalier
