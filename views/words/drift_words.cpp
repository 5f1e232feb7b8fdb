#include "views/words/drift_words.h"

#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <cmath>

namespace espalier {

namespace {

QString bareFigure(Drift::Figure figure, double value)
{
    return figure == Drift::Figure::latency ? numberText(value, 3) : numberText(100 * value, 2);
}

QString figureWithUnit(Drift::Figure figure, double value)
{
    if (!std::isfinite(value)) return tr("diverged");
    switch (figure) {
        case Drift::Figure::accuracy:
            return percentText(value, 2);
        case Drift::Figure::loss:
            return tr("%1 points").arg(bareFigure(figure, value));
        case Drift::Figure::latency:
            return tr("%1 × dense").arg(bareFigure(figure, value));
    }
    return {};
}

QString circumstanceName(const std::string& what)
{
    if (what == "data") return tr("validation data");
    if (what == "cpu") return tr("processor");
    if (what == "isa") return tr("instruction sets");
    if (what == "threads") return tr("threads");
    if (what == "blas") return tr("BLAS");
    return QString::fromStdString(what);
}

/// The beginning of a hash says as much as all of it.
QString shortened(const ChangedCircumstance& change, const std::string& value)
{
    return change.what == "data" ? QString::fromStdString(value.substr(0, 8)) : QString::fromStdString(value);
}

}  // namespace

QString driftName(const Drift& drift)
{
    switch (drift.figure) {
        case Drift::Figure::accuracy:
            return tr("accuracy");
        case Drift::Figure::loss:
            return tr("accuracy lost");
        case Drift::Figure::latency:
            return tr("latency, %1").arg(truthName(drift.truth));
    }
    return {};
}

QString driftFigure(const Drift& drift, double value, const std::optional<Interval>& ci95)
{
    const QString text = figureWithUnit(drift.figure, value);
    if (!ci95 || !std::isfinite(value)) return text;
    return tr("%1 (%2 to %3)").arg(text, bareFigure(drift.figure, (*ci95)[0]), bareFigure(drift.figure, (*ci95)[1]));
}

QString driftVerdict(const Drift& drift)
{
    if (!drift.drifted) return tr("as before");
    return drift.worse ? tr("WORSE") : tr("better");
}

QString changedText(const ChangedCircumstance& change)
{
    return tr("%1: %2, was %3")
        .arg(circumstanceName(change.what), shortened(change, change.after), shortened(change, change.before));
}

}  // namespace espalier
