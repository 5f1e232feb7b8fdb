#include "views/models/filter_fields.h"

#include "views/charts/quantity.h"
#include "views/models/experiment_columns.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

using Unit = FilterField::Unit;
using Columns = ExperimentColumns;

template <int column>
std::optional<double> figureOf(const Experiment& experiment, bool)
{
    return Columns::figure(experiment, column);
}

bool isMeasured(const Experiment& experiment) { return experiment.status == "done" || experiment.status == "diverged"; }

std::optional<double> latencyOf(const Experiment& experiment, const LatencyRecord& record, bool median)
{
    if (!isMeasured(experiment)) return {};
    return median ? record.medianMs : experiment.baseline ? 1.0 : record.ratio;
}

std::optional<double> deployable(const Experiment& experiment, bool median)
{
    const LatencyRecord* record = deployableLatency(experiment).second;
    return record ? latencyOf(experiment, *record, median) : std::nullopt;
}

std::optional<double> truth(const Experiment& experiment, const char* name, bool median)
{
    const auto found = experiment.latency.find(name);
    return found == experiment.latency.end() ? std::nullopt : latencyOf(experiment, found->second, median);
}

constexpr FilterField fields[] = {
    {"accuracy", Unit::percent, figureOf<Columns::AccuracyColumn>},
    {"delta", Unit::points, figureOf<Columns::DifferenceColumn>},
    {"sparsity", Unit::percent, figureOf<Columns::SparsityColumn>},
    {"macs", Unit::percent, figureOf<Columns::MacsColumn>},
    {"latency", Unit::ratio, deployable},
    {"masked", Unit::ratio, [](const Experiment& e, bool median) { return truth(e, "masked", median); }},
    {"compacted", Unit::ratio, [](const Experiment& e, bool median) { return truth(e, "compacted", median); }},
    {"sparse", Unit::ratio, [](const Experiment& e, bool median) { return truth(e, "sparse", median); }},
    {"deployed", Unit::ratio, [](const Experiment& e, bool median) { return truth(e, "deployed", median); }},
    {"stored", Unit::bytes, figureOf<Columns::StoredColumn>},
    {"peak", Unit::bytes, figureOf<Columns::PeakColumn>},
    {"took", Unit::seconds, figureOf<Columns::TookColumn>},
};

struct UnitWord {
    Unit unit;
    const char* word;  ///< in lower case
    double factor;     ///< to the log's units
    bool time = false;
};

constexpr UnitWord unitWords[] = {
    {Unit::percent, "%", 0.01},
    {Unit::points, "", 0.01},
    {Unit::points, "%", 0.01},
    {Unit::points, "pt", 0.01},
    {Unit::ratio, "", 1},
    {Unit::ratio, "×", 1},
    {Unit::ratio, "x", 1},
    {Unit::ratio, "%", 0.01},
    {Unit::ratio, "us", 1e-3, true},
    {Unit::ratio, "µs", 1e-3, true},
    {Unit::ratio, "ms", 1, true},
    {Unit::ratio, "s", 1e3, true},
    {Unit::bytes, "", 1},
    {Unit::bytes, "b", 1},
    {Unit::bytes, "k", 1e3},
    {Unit::bytes, "kb", 1e3},
    {Unit::bytes, "m", 1e6},
    {Unit::bytes, "mb", 1e6},
    {Unit::bytes, "g", 1e9},
    {Unit::bytes, "gb", 1e9},
    {Unit::bytes, "kib", 1024.0},
    {Unit::bytes, "mib", 1048576.0},
    {Unit::bytes, "gib", 1073741824.0},
    {Unit::seconds, "", 1},
    {Unit::seconds, "s", 1},
    {Unit::seconds, "min", 60},
    {Unit::seconds, "h", 3600},
};

const UnitWord* unitWord(Unit unit, const QString& typed)
{
    const QString word = typed.toLower();
    const auto found = std::find_if(std::begin(unitWords), std::end(unitWords), [&](const UnitWord& entry) {
        return entry.unit == unit && word == QString::fromUtf8(entry.word);
    });
    return found == std::end(unitWords) ? nullptr : found;
}

}  // namespace

std::span<const FilterField> filterFields() { return fields; }

bool isFilterUnit(const QString& text)
{
    const QString word = text.toLower();
    return !word.isEmpty() && std::any_of(std::begin(unitWords), std::end(unitWords),
                                          [&](const UnitWord& entry) { return word == QString::fromUtf8(entry.word); });
}

std::optional<FilterValue> filterValue(Unit unit, const QString& number, const QString& typedUnit)
{
    QString plain = number;
    plain.replace(QChar(0x2212), '-').replace(',', '.');
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return {};
    // 0.92 and 92 are the same accuracy: files have fractions, the window has percents.
    const bool fraction = unit == Unit::percent && typedUnit.isEmpty();
    const UnitWord* word = fraction ? nullptr : unitWord(unit, typedUnit);
    if (!fraction && !word) return {};
    const double factor = word ? word->factor : std::abs(value) <= 1 ? 1.0 : 0.01;
    const qsizetype point = plain.indexOf('.');
    const double lastDigit = point < 0 ? 1.0 : std::pow(10.0, -double(plain.size() - point - 1));
    return FilterValue{value * factor, lastDigit * factor / 2, word && word->time};
}

}  // namespace espalier
