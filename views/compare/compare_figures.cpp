#include "views/compare/compare_figures.h"

#include "views/words/numbers.h"
#include "views/words/tip_text.h"
#include "views/words/tr.h"

#include <QStringList>

#include <cmath>

namespace espalier {

namespace {

bool isLatency(Quantity quantity)
{
    return quantity == Quantity::latency_masked || quantity == Quantity::latency_compacted ||
           quantity == Quantity::latency_sparse || quantity == Quantity::latency_deployed;
}

double halfOf(const Figure& figure)
{
    return figure.interval ? ((*figure.interval)[1] - (*figure.interval)[0]) / 2 : 0;
}

void compareTo(const ComparedCell& first, Quantity quantity, const std::optional<Interval>& paired, ComparedCell& cell)
{
    if (!first.figure || !cell.figure) return;
    const double difference = cell.figure->value - first.figure->value;
    cell.difference = difference;
    if (!std::isfinite(difference)) return;
    cell.better = lessIsBetter(quantity) ? difference < 0 : difference > 0;
    if (quantity == Quantity::rss) {
        cell.certainty = Certainty::unknown;
        return;
    }
    if (quantity != Quantity::accuracy && !isLatency(quantity)) {
        cell.certainty = difference == 0 ? Certainty::noise : Certainty::certain;
        return;
    }
    if (quantity == Quantity::accuracy && paired) {
        cell.interval = Interval{100 * (*paired)[0], 100 * (*paired)[1]};
    } else {
        const double half = std::hypot(halfOf(*first.figure), halfOf(*cell.figure));
        if (half == 0 && difference != 0) {
            cell.certainty = Certainty::unknown;
            return;
        }
        cell.interval = Interval{difference - half, difference + half};
    }
    cell.certainty = (*cell.interval)[0] > 0 || (*cell.interval)[1] < 0 ? Certainty::certain : Certainty::noise;
}

QString signedText(Quantity quantity, double difference)
{
    if (quantity == Quantity::accuracy || quantity == Quantity::macs_left || quantity == Quantity::weights_removed)
        return pointsText(difference / 100);
    const QString size =
        isBytes(quantity) ? bytesText(std::llround(std::abs(difference))) : ratioText(std::abs(difference));
    return (difference < 0 ? QChar(0x2212) : QChar('+')) + size;
}

}  // namespace

std::vector<ComparedRow> compareFigures(const std::vector<const Experiment*>& experiments,
                                        const std::vector<std::optional<Interval>>& pairedAccuracy)
{
    std::vector<ComparedRow> rows;
    for (const Quantity quantity : allQuantities()) {
        if (quantity == Quantity::latency_deployable) continue;  // the others have it
        ComparedRow row{quantity, {}};
        bool any = false;
        for (std::size_t i = 0; i < experiments.size(); ++i) {
            ComparedCell cell;
            cell.figure = figureOf(*experiments[i], quantity);
            any = any || (cell.figure && !experiments[i]->baseline);
            if (i > 0)
                compareTo(row.cells.front(), quantity,
                          i - 1 < pairedAccuracy.size() ? pairedAccuracy[i - 1] : std::nullopt, cell);
            row.cells.push_back(std::move(cell));
        }
        if (any) rows.push_back(std::move(row));
    }
    return rows;
}

QString differenceText(Quantity quantity, const ComparedCell& cell)
{
    if (!cell.difference || !std::isfinite(*cell.difference)) return {};
    if (*cell.difference == 0) return QStringLiteral("=");
    if (cell.certainty == Certainty::noise) return QStringLiteral("≈");
    return signedText(quantity, *cell.difference);
}

QString comparedTip(Quantity quantity, const ComparedCell& cell, const QString& first)
{
    if (!cell.figure) return tipLine(tr("not measured"));
    QString tip = tipHeading(quantityName(quantity));
    if (cell.figure->interval)
        tip += tipLine(tr("95 % interval %1 … %2")
                           .arg(figureText(quantity, (*cell.figure->interval)[0]),
                                figureText(quantity, (*cell.figure->interval)[1])));
    if (!cell.difference || !std::isfinite(*cell.difference)) return tip;
    tip += tipLine(tr("%1 against %2").arg(signedText(quantity, *cell.difference), first));
    if (cell.interval)
        tip += tipLine(tr("95 % interval of the difference %1 … %2")
                           .arg(signedText(quantity, (*cell.interval)[0]), signedText(quantity, (*cell.interval)[1])));
    switch (cell.certainty) {
        case Certainty::certain:
            return tip + tipLine(cell.better ? tr("certainly better") : tr("certainly worse"));
        case Certainty::noise:
            return tip + tipLine(*cell.difference == 0 ? tr("the same") : tr("no more than noise"));
        case Certainty::unknown:
            return tip + tipLine(tr("measured once: nobody knows how much it scatters"));
        case Certainty::none:
            break;
    }
    return tip;
}

ChartTable comparedTable(const std::vector<ComparedRow>& rows, const QStringList& names)
{
    ChartTable table;
    table.title = tr("Experiments side by side");
    table.columns = {tr("quantity"), tr("unit")};
    for (const QString& name : names) table.columns << name;
    for (const ComparedRow& row : rows) {
        QVariantList cells{quantityName(row.quantity), quantityUnit(row.quantity)};
        for (const ComparedCell& cell : row.cells) cells << (cell.figure ? QVariant(cell.figure->value) : QVariant());
        table.rows.push_back(cells);
    }
    return table;
}

}  // namespace espalier
