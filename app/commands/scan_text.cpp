#include "app/commands/scan_text.h"

#include "app/commands/text_table.h"
#include "core/model/model_summary.h"
#include "core/sensitivity/curves.h"
#include "core/sensitivity/joint_gap.h"
#include "core/sensitivity/scan_request.h"
#include "views/words/joint_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace espalier {

namespace {

/// Curves of one pattern and criterion.
using Family = std::vector<const SensitivityCurve*>;

std::vector<Family> familiesOf(const std::vector<SensitivityCurve>& curves)
{
    std::vector<Family> families;
    for (const SensitivityCurve& curve : curves) {
        auto family = std::find_if(families.begin(), families.end(), [&](const Family& each) {
            return each.front()->pattern == curve.pattern && each.front()->criterion == curve.criterion;
        });
        if (family == families.end()) family = families.insert(families.end(), Family());
        family->push_back(&curve);
    }
    return families;
}

QString changeText(const SensitivityPoint& point)
{
    const Interval interval = point.changeCi95();
    if (!std::isfinite(interval[0])) return tr("diverged");
    return tr("%1 ± %2").arg(pointsText(point.accuracyChange()),
                             QLocale().toString(50 * (interval[1] - interval[0]), 'f', 1));
}

QStringList familyTable(const Family& family)
{
    std::set<double> levels;
    for (const SensitivityCurve* curve : family)
        for (const SensitivityPoint* point : curve->points) levels.insert(point->cut.sparsity);
    TextTable table;
    table.addColumn(tr("layer"));
    for (const double level : levels)
        table.addColumn(percentText(level, level * 100 == std::round(level * 100) ? 0 : 1), TextTable::Align::right);
    table.addColumn(tr("breaks at"), TextTable::Align::right);
    for (const SensitivityCurve* curve : family) {
        QStringList row{QString::fromStdString(curve->layer)};
        for (const double level : levels) {
            const auto point = std::find_if(curve->points.begin(), curve->points.end(),
                                            [&](const SensitivityPoint* each) { return each->cut.sparsity == level; });
            row << (point == curve->points.end() ? QString() : changeText(**point));
        }
        const auto breaks = breakingLevel(curve->points);
        table.addRow(row << (breaks ? percentText(*breaks, 0) : QString()));
    }
    return table.lines();
}

}  // namespace

QStringList scanTables(const ModelSummary& model, const ScanResult& scan)
{
    QStringList lines;
    const auto curves = curvesOf(model, scan);
    for (const Family& family : familiesOf(curves)) {
        const SensitivityPoint& first = *family.front()->points.front();
        lines << tr("%1 by %2, on %3 images: change of accuracy in points, each layer cut alone")
                     .arg(patternName(first.cut.pattern), criterionName(first.cut.criterion), countText(first.images))
              << familyTable(family) << QString();
    }
    return lines;
}

QStringList jointTable(const ScanResult& scan)
{
    const std::vector<JointGap> gaps = jointGaps(scan);
    if (scan.points.empty()) return {};
    if (gaps.empty()) return {jointVerdict(gaps), QString()};
    TextTable table;
    table.addColumn(tr("plan"));
    for (const QString& title : {tr("added up (nats)"), tr("together (nats)"), tr("times"), tr("change (points)")})
        table.addColumn(title, TextTable::Align::right);
    const auto figure = [](double value, int decimals) { return QLocale().toString(value, 'f', decimals); };
    for (const JointGap& gap : gaps)
        table.addRow({jointName(gap), figure(gap.alone, 4), figure(gap.point.divergence, 4), figure(gap.ratio(), 2),
                      pointsText(gap.point.accuracyChange())});
    return QStringList{jointVerdict(gaps)} + table.lines() + QStringList{QString()};
}

QStringList staircaseTables(const ScanResult& scan, const std::vector<std::string>& layers)
{
    QStringList lines;
    for (const std::string& layer : layers) {
        const auto stairs = staircaseOf(scan.staircases, layer);
        if (stairs.empty()) continue;
        TextTable table;
        for (const QString& title : {tr("channels"), tr("time (ms)"), tr("of the whole")})
            table.addColumn(title, TextTable::Align::right);
        for (const ChannelTime& edge : edgesOf(stairs))
            table.addRow({countText(edge.channels), QLocale().toString(edge.milliseconds, 'f', 4),
                          percentText(edge.milliseconds / stairs.back().milliseconds, 0)});
        lines << tr("%1: numbers of channels worth having (any more would take longer), batch %2, threads: %3")
                     .arg(QString::fromStdString(layer))
                     .arg(stairs.back().batch)
                     .arg(stairs.back().threads)
              << table.lines() << QString();
    }
    return lines;
}

nlohmann::ordered_json scanDocument(const ModelSummary& model, const ScanResult& scan)
{
    nlohmann::ordered_json json = {{"data_sha256", scan.dataSha256}};
    json["points"] = json["joint"] = json["breaks"] = json["times"] = nlohmann::ordered_json::array();
    for (const SensitivityCurve& curve : curvesOf(model, scan)) {
        for (const SensitivityPoint* point : curve.points) {
            nlohmann::ordered_json entry = nlohmann::json(*point);
            const Interval change = point->changeCi95();
            const bool finite = std::isfinite(change[0]);
            entry["accuracy"] = finite ? nlohmann::ordered_json(point->accuracy()) : nullptr;
            entry["accuracy_change"] = finite ? nlohmann::ordered_json(point->accuracyChange()) : nullptr;
            if (finite) entry["accuracy_change_ci95"] = change;
            json["points"].push_back(entry);
        }
        if (const auto breaks = breakingLevel(curve.points))
            json["breaks"].push_back({{"layer", curve.layer},
                                      {"pattern", curve.pattern.text()},
                                      {"criterion", curve.criterion},
                                      {"sparsity", *breaks}});
    }
    for (const JointGap& gap : jointGaps(scan)) {
        nlohmann::ordered_json entry = nlohmann::json(gap.point);
        entry["pattern"] = gap.point.cuts.front().pattern.text();
        entry["alone"] = gap.alone;
        entry["together"] = gap.ratio();
        entry["accuracy_change"] = gap.point.accuracyChange();
        json["joint"].push_back(entry);
    }
    for (const LayerTime& time : scan.times) json["times"].push_back(nlohmann::ordered_json(nlohmann::json(time)));
    json["staircases"] = nlohmann::ordered_json::array();
    for (const ChannelTime& time : scan.staircases)
        json["staircases"].push_back(nlohmann::ordered_json(nlohmann::json(time)));
    return {{"scan", json}};
}

}  // namespace espalier
