#include "app/commands/profile_text.h"

#include "app/commands/text_table.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

QString optionalText(const std::optional<double>& value, QString (*text)(double))
{
    return value ? text(*value) : QString();
}

QString wholeText(double count) { return countText(std::llround(count)); }

/// What is left of it.
QString savedText(const std::optional<double>& dense, const std::optional<double>& now)
{
    if (!dense || !now || !(*now > 0)) return {};
    return ratioText(*now / *dense);
}

void addCost(TextTable& table, const QString& what, const std::optional<double>& dense,
             const std::optional<double>& now, QString (*text)(double))
{
    if (!dense && !now) return;
    table.addRow({what, optionalText(dense, text), optionalText(now, text), savedText(dense, now)});
}

QStringList costTable(const OperatingProfile& profile, const BillOfMaterials& bill)
{
    TextTable table;
    table.addColumn(tr("cost"));
    for (const QString& title : {tr("dense"), tr("now"), tr("of dense")})
        table.addColumn(title, TextTable::Align::right);
    const QString currency = QString::fromStdString(profile.currency);
    const auto devices = [](const Economics& economics) {
        return economics.devices ? std::optional<double>(*economics.devices) : std::nullopt;
    };
    addCost(table, tr("requests a second, at the most"), bill.dense.requestsPerSecond, bill.now.requestsPerSecond,
            rateText);
    addCost(table, tr("the same for each core"), bill.dense.requestsPerSecondPerCore, bill.now.requestsPerSecondPerCore,
            rateText);
    addCost(table, tr("devices"), devices(bill.dense), devices(bill.now), wholeText);
    addCost(table, tr("%1 for a million requests").arg(currency), bill.dense.costPerMillion, bill.now.costPerMillion,
            moneyText);
    addCost(table, tr("the same where no device ever waits"), bill.dense.costPerMillionBusy,
            bill.now.costPerMillionBusy, moneyText);
    addCost(table, tr("%1 a month").arg(currency), bill.dense.costPerMonth, bill.now.costPerMonth, moneyText);
    addCost(table, tr("energy of a request, estimated"), bill.dense.estimatedJoules, bill.now.estimatedJoules,
            energyText);
    if (bill.now.energyFrom == EnergyFrom::rapl || bill.now.energyFrom == EnergyFrom::power)
        addCost(table, tr("energy of a request, %1").arg(energyFromText(bill.now.energyFrom)),
                bill.dense.joulesPerRequest, bill.now.joulesPerRequest, energyText);
    table.addRow({tr("memory"), bytesText(bill.dense.neededBytes), bytesText(bill.now.neededBytes),
                  savedText(double(bill.dense.neededBytes), double(bill.now.neededBytes))});
    return table.lines();
}

QStringList layerTable(const BillOfMaterials& bill)
{
    TextTable table;
    table.addColumn(tr("layer"));
    table.addColumn(tr("target"));
    for (const QString& title :
         {tr("energy dense"), tr("now"), tr("stored dense"), tr("now"), tr("time dense"), tr("now")})
        table.addColumn(title, TextTable::Align::right);
    for (const BillLine& line : bill.lines) {
        QStringList asked;
        for (const Cut& cut : line.asked) asked << cutText(cut);
        table.addRow({QString::fromStdString(line.layer), joined(asked), energyText(line.dense.joules),
                      energyText(line.now.joules), bytesText(std::int64_t(line.dense.storedBytes)),
                      bytesText(std::int64_t(line.now.storedBytes)),
                      optionalText(line.dense.milliseconds, millisecondsText),
                      optionalText(line.now.milliseconds, millisecondsText)});
    }
    return table.lines();
}

}  // namespace

QStringList verdictTable(const std::vector<OperatingProfile>& profiles,
                         const std::vector<std::vector<Assessment>>& assessments)
{
    TextTable table;
    table.addColumn(tr("experiment"));
    for (const OperatingProfile& profile : profiles) table.addColumn(QString::fromStdString(profile.name));
    for (const auto& row : assessments) {
        QStringList cells{QString::fromStdString(row.front().name)};
        for (const Assessment& assessment : row) {
            const LimitVerdict* limiting = assessment.verdict.limitingFigure();
            cells << (limiting ? tr("%1: %2").arg(verdictName(assessment.verdict.verdict), limitText(*limiting))
                               : verdictName(assessment.verdict.verdict));
        }
        table.addRow(cells);
    }
    return table.lines();
}

QStringList assessmentLines(const OperatingProfile& profile, const Assessment& assessment, const BillOfMaterials& bill)
{
    QStringList lines{tr("%1 on %2: %3")
                          .arg(QString::fromStdString(assessment.name), QString::fromStdString(profile.name),
                               verdictName(assessment.verdict.verdict))};
    for (const LimitVerdict& limit : assessment.verdict.limits)
        lines << tr("  %1: %2").arg(verdictName(limit.verdict), limitText(limit));
    if (assessment.worstP99Ms)
        lines << (assessment.p99Ms
                      ? tr("  p99 under load: %1, in the worst surroundings %2")
                            .arg(millisecondsText(*assessment.p99Ms), millisecondsText(*assessment.worstP99Ms))
                      : tr("  p99 under load, in the worst surroundings: %1")
                            .arg(millisecondsText(*assessment.worstP99Ms)));
    lines << QString() << costTable(profile, bill);
    if (assessment.economics.estimatedJoules)
        lines << tr("Estimated energy: %1 pJ a multiply-accumulate, %2 pJ a byte. %3")
                     .arg(profile.energy.picojoulesPerMac)
                     .arg(profile.energy.picojoulesPerByte)
                     .arg(QString::fromStdString(profile.energy.source));
    return lines << QString() << layerTable(bill) << QString();
}

QStringList profileTable(const std::vector<OperatingProfile>& profiles)
{
    TextTable table;
    table.addColumn(tr("profile"));
    table.addColumn(tr("device"));
    for (const QString& title :
         {tr("threads"), tr("batch"), tr("requests/s"), tr("peak"), tr("p99"), tr("memory"), tr("accuracy")})
        table.addColumn(title, TextTable::Align::right);
    for (const OperatingProfile& profile : profiles)
        table.addRow({QString::fromStdString(profile.name), QString::fromStdString(profile.device),
                      QString::number(profile.threads), QString::number(profile.batch),
                      optionalText(profile.requestsPerSecond, rateText),
                      optionalText(profile.peakRequestsPerSecond, rateText),
                      optionalText(profile.p99LimitMs, millisecondsText),
                      profile.memoryBytes ? bytesText(*profile.memoryBytes - profile.otherMemoryBytes) : QString(),
                      profile.accuracyFloor ? percentText(*profile.accuracyFloor) : QString()});
    return table.lines();
}

}  // namespace espalier
