#include "views/evidence/bill_lines.h"

#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <QLocale>

#include <cmath>

namespace espalier {

namespace {

QString billCount(double count) { return countText(std::llround(count)); }
QString billBytes(double bytes) { return bytesText(std::llround(bytes)); }

void addFigure(std::vector<BillFigure>& figures, BillFigure figure, const std::optional<double>& dense,
               const std::optional<double>& now, QString (*text)(double))
{
    if (!dense && !now) return;
    figure.denseValue = dense;
    figure.nowValue = now;
    if (dense) figure.dense = text(*dense);
    if (now) figure.now = text(*now);
    figures.push_back(std::move(figure));
}

std::optional<double> devicesOf(const Economics& economics)
{
    return economics.devices ? std::optional<double>(*economics.devices) : std::nullopt;
}

}  // namespace

std::vector<BillFigure> billFigures(const OperatingProfile& profile, const BillOfMaterials& bill)
{
    std::vector<BillFigure> figures;
    const Economics &dense = bill.dense, &now = bill.now;
    const QString currency = QString::fromStdString(profile.currency);
    const bool reckoned = !now.rateMeasured || !dense.rateMeasured;
    const QString rateFrom =
        reckoned ? tr("Estimated from the median latency, without a thought of waiting. A stress test measures it.")
                 : tr("Measured: the highest rate that was sustained under load.");
    addFigure(figures, {tr("requests a second, at the most"), rateFrom, {}, {}, {}, {}, reckoned, true},
              dense.requestsPerSecond, now.requestsPerSecond, rateText);
    addFigure(figures, {tr("requests a second and core"), rateFrom, {}, {}, {}, {}, reckoned, true},
              dense.requestsPerSecondPerCore, now.requestsPerSecondPerCore, rateText);
    addFigure(figures,
              {tr("devices for the peak"), tr("As many as serve the profile's peak."), {}, {}, {}, {}, reckoned},
              devicesOf(dense), devicesOf(now), billCount);
    addFigure(figures,
              {tr("%1 a million requests").arg(currency),
               tr("With those devices, at the profile's average rate."),
               {},
               {},
               {},
               {},
               reckoned},
              dense.costPerMillion, now.costPerMillion, moneyText);
    addFigure(figures,
              {tr("%1 a million, never idle").arg(currency),
               tr("With a device that is busy all the time: it cannot cost less."),
               {},
               {},
               {},
               {},
               reckoned},
              dense.costPerMillionBusy, now.costPerMillionBusy, moneyText);
    addFigure(figures, {tr("%1 a month").arg(currency), tr("With those devices, 730 hours."), {}, {}, {}, {}, reckoned},
              dense.costPerMonth, now.costPerMonth, moneyText);
    if (now.energyFrom == EnergyFrom::rapl || now.energyFrom == EnergyFrom::power)
        addFigure(figures,
                  {tr("energy, %1").arg(energyFromText(now.energyFrom)),
                   now.energyFrom == EnergyFrom::rapl
                       ? tr("Counted by the processor while it served the load: the whole package.")
                       : tr("The profile's watts over the time a request takes."),
                   {},
                   {},
                   {},
                   {},
                   now.energyFrom != EnergyFrom::rapl},
                  dense.joulesPerRequest, now.joulesPerRequest, energyText);
    addFigure(figures,
              {tr("energy, by operations"),
               tr("Estimated: %1 pJ a multiply-accumulate, %2 pJ a byte. %3")
                   .arg(profile.energy.picojoulesPerMac)
                   .arg(profile.energy.picojoulesPerByte)
                   .arg(QString::fromStdString(profile.energy.source)),
               {},
               {},
               {},
               {},
               true},
              dense.estimatedJoules, now.estimatedJoules, energyText);
    addFigure(figures,
              {tr("memory"), tr("Peak of a fresh process less an empty one's, where it was measured."), {}, {}, {}, {}},
              double(dense.neededBytes), double(now.neededBytes), billBytes);
    addFigure(figures, {tr("stored"), tr("Weights in the format that would ship."), {}, {}, {}, {}},
              double(dense.storedBytes), double(now.storedBytes), billBytes);
    return figures;
}

QString billHeadline(const OperatingProfile& profile, const BillOfMaterials& bill, const QString& name)
{
    const Economics &dense = bill.dense, &now = bill.now;
    if (bill.truth.empty()) return tr("%1 was not measured in this profile's runtime: there is no bill.").arg(name);
    QString text = tr("%1 on %2, %3.").arg(name, QString::fromStdString(profile.name), truthName(bill.truth));
    if (dense.costPerMonth && now.costPerMonth && *dense.costPerMonth > 0) {
        const double saved = 1 - *now.costPerMonth / *dense.costPerMonth;
        const QString currency = QString::fromStdString(profile.currency);
        text += ' ' +
                (std::abs(saved) < 5e-3
                     ? tr("At the profile's load it needs as many devices as the dense model: nothing is saved.")
                 : saved > 0
                     ? tr("At the profile's load it saves %1 %2 a month (%3).")
                           .arg(moneyText(*dense.costPerMonth - *now.costPerMonth), currency, percentText(saved, 0))
                     : tr("At the profile's load it costs %1 %2 a month more (%3).")
                           .arg(moneyText(*now.costPerMonth - *dense.costPerMonth), currency, percentText(-saved, 0)));
    } else if (!profile.pricePerHour) {
        text += ' ' + tr("With a price an hour in the profile there are costs, too.");
    }
    if (!now.rateMeasured || !dense.rateMeasured)
        text += ' ' + tr("Rates are estimates until a stress test has measured them.");
    return text;
}

ChartTable billTable(const std::vector<BillFigure>& figures, const QString& title)
{
    ChartTable table;
    table.title = title;
    table.columns = {tr("figure"), tr("dense"), tr("now"), tr("of dense"), tr("estimate")};
    for (const BillFigure& each : figures)
        table.rows.push_back({each.name, each.denseValue ? QVariant(*each.denseValue) : QVariant(),
                              each.nowValue ? QVariant(*each.nowValue) : QVariant(),
                              each.ratio() ? QVariant(*each.ratio()) : QVariant(),
                              each.estimated ? tr("yes") : tr("no")});
    return table;
}

ChartTable billLayersTable(const BillOfMaterials& bill)
{
    ChartTable table;
    table.title = tr("What each layer costs");
    table.columns = {
        tr("Layer"),    tr("Target"),          tr("Energy dense (µJ)"), tr("now (µJ)"), tr("Stored dense (kB)"),
        tr("now (kB)"), tr("Time dense (ms)"), tr("now (ms)")};
    for (const BillLine& line : bill.lines) {
        QStringList targets;
        for (const Cut& cut : line.asked) targets << cutText(cut);
        const auto optional = [](const std::optional<double>& value) {
            return value ? QVariant(threeFigures(*value)) : QVariant();
        };
        table.rows.push_back({QString::fromStdString(line.layer), joined(targets),
                              threeFigures(1e6 * line.dense.joules), threeFigures(1e6 * line.now.joules),
                              threeFigures(line.dense.storedBytes / 1000), threeFigures(line.now.storedBytes / 1000),
                              optional(line.dense.milliseconds), optional(line.now.milliseconds)});
    }
    return table;
}

}  // namespace espalier
