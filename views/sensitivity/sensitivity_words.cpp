// A map of sensitivities in words and as a table.

#include "core/model/model_summary.h"
#include "views/sensitivity/sensitivity_map.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>

#include <cmath>

namespace espalier {

namespace {

/// As many digits as its error leaves: "0.012 ± 0.001".
QString divergenceText(const SensitivityPoint& point, bool withError)
{
    if (!std::isfinite(point.divergence)) return tr("diverged");
    const QString value = QLocale().toString(point.divergence, 'g', 2);
    return withError ? tr("%1 ± %2 nats").arg(value, QLocale().toString(point.divergenceError, 'g', 1)) : value;
}

bool isKnown(const SensitivityPoint& point) { return std::isfinite(point.accuracyChange()); }

QString changeText(const SensitivityPoint& point)
{
    if (!isKnown(point)) return tr("diverged");
    const Interval interval = point.changeCi95();
    return tr("%1 points (%2 to %3)")
        .arg(pointsText(point.accuracyChange()), pointsText(interval[0]), pointsText(interval[1]));
}

}  // namespace

QString sensitivityMeasureName(SensitivityMeasure measure)
{
    return measure == SensitivityMeasure::divergence ? tr("Divergence from dense") : tr("Change of accuracy");
}

QString scannedKindName(const ScannedKind& kind)
{
    const QString pattern = patternName(kind.pattern);
    return kind.criterion == LayerRule().criterion ? pattern
                                                   : tr("%1 by %2").arg(pattern, criterionName(kind.criterion));
}

QString measureText(const SensitivityPoint& point, SensitivityMeasure measure)
{
    if (measure == SensitivityMeasure::divergence) return divergenceText(point, false);
    return isKnown(point) ? pointsText(point.accuracyChange()) : tr("diverged");
}

QString sensitivityTip(const SensitivityMap::Row& row, const SensitivityPoint& point, std::optional<double> msSaved)
{
    QStringList layers{QString::fromStdString(row.layer)};
    for (const std::string& layer : row.coupled) layers << QString::fromStdString(layer);
    const Cut cut{point.cut.pattern, point.cut.sparsity};
    QStringList lines{QStringLiteral("<b>%1</b>").arg(layers.join(QStringLiteral(" + ")).toHtmlEscaped()),
                      tr("%1, all other layers dense").arg(cutText(cut))};
    if (std::abs(point.achieved - point.cut.sparsity) > 0.005)
        lines.back() += tr("; achieved %1").arg(percentText(point.achieved));
    lines << tr("accuracy: %1").arg(changeText(point)) << tr("divergence: %1").arg(divergenceText(point, true))
          << tr("n = %1: %2 lost, %3 gained")
                 .arg(countText(point.images), countText(point.lost), countText(point.gained));
    if (msSaved) {
        const QString ms = millisecondsText(std::abs(*msSaved));
        lines << (*msSaved >= 0 ? tr("saves %1 a run").arg(ms) : tr("takes %1 more a run").arg(ms));
    }
    if (row.breaks && point.cut.sparsity >= *row.breaks)
        lines << tr("accuracy breaks at %1: certainly more than a point is lost from there on")
                     .arg(percentText(*row.breaks, 0));
    return lines.join(QStringLiteral("<br>"));
}

ChartTable sensitivityTable(const SensitivityMap& map, const ModelSummary& model, const TimeTable& times)
{
    ChartTable table;
    table.title = tr("What each layer bears, cut alone: %1").arg(scannedKindName(map.kind));
    table.columns = {tr("layer"),         tr("removed (%)"), tr("change (points)"),
                     tr("from (points)"), tr("to (points)"), tr("divergence (nats)"),
                     tr("images"),        tr("saved (ms)"),  tr("accuracy breaks")};
    for (const SensitivityMap::Row& row : map.rows)
        for (const auto& cell : row.cells) {
            if (!cell) continue;
            const Interval interval = cell->changeCi95();
            const auto saved = millisecondsSaved(model, times, cell->cut);
            table.rows.push_back({QString::fromStdString(row.layer), 100 * cell->cut.sparsity,
                                  100 * cell->accuracyChange(), 100 * interval[0], 100 * interval[1], cell->divergence,
                                  qlonglong(cell->images), saved ? QVariant(*saved) : QVariant(),
                                  row.breaks && cell->cut.sparsity >= *row.breaks ? tr("yes") : tr("no")});
        }
    return table;
}

}  // namespace espalier
