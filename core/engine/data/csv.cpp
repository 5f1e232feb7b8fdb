#include "core/base/atomic_file.h"
#include "core/engine/data/csv_rows.h"
#include "core/engine/data/loaders.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace espalier {

namespace fs = std::filesystem;

namespace {

using Fields = std::vector<std::string>;

std::optional<float> number(const std::string& text)
{
    const char* begin = text.data() + (text.starts_with('+') ? 1 : 0);
    float value = 0;
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size()) return value;
    if (const auto real = number(text); real && *real == std::floor(*real) && std::fabs(*real) < 1e6F)
        return static_cast<std::int64_t>(*real);  // "3.0"
    return std::nullopt;
}

std::size_t findLabelColumn(const Fields& first, const std::string& asked, const fs::path& file)
{
    if (asked.empty()) return first.size() - 1;
    if (const auto named = std::find(first.begin(), first.end(), asked); named != first.end())
        return static_cast<std::size_t>(named - first.begin());
    if (const auto index = wholeNumber(asked); index && *index >= 0 && *index < static_cast<std::int64_t>(first.size()))
        return static_cast<std::size_t>(*index);
    throw Failure("data.no_such_column", file.string(), {{"column", asked}, {"columns", std::to_string(first.size())}});
}

/// A first row whose features are not all numbers, or that names the label column, is a header.
bool isHeader(const Fields& row, std::size_t label, const std::string& asked)
{
    if (!asked.empty() && row[label] == asked && !wholeNumber(asked)) return true;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (i != label && !number(row[i])) return true;
    return false;
}

struct Table {
    std::size_t width = 0;
    std::vector<float> features;
    std::vector<std::string> labels;
    std::vector<std::string> badRows;  ///< line numbers
    std::size_t rows = 0;

    void add(const Fields& row, std::size_t label, std::size_t line);
};

void Table::add(const Fields& row, std::size_t label, std::size_t line)
{
    ++rows;
    const std::size_t before = features.size();
    bool good = row.size() == width && !row[label].empty();
    for (std::size_t i = 0; good && i < width; ++i) {
        if (i == label) continue;
        const auto value = number(row[i]);
        good = value.has_value();
        if (good) features.push_back(*value);
    }
    if (good) {
        labels.push_back(row[label]);
    } else {
        features.resize(before);
        badRows.push_back(std::to_string(line));
    }
}

Table readTable(const fs::path& file, const std::string& labelColumn)
{
    const std::string text = readFile(file);
    CsvRows rows(text);
    Fields row;
    if (!rows.next(row)) throw Failure("data.empty", file.string());
    if (row.size() < 2) throw Failure("data.bad_file", file.string(), {{"reason", "one_column"}});
    const std::size_t label = findLabelColumn(row, labelColumn, file);
    Table table{row.size(), {}, {}, {}, 0};
    if (!isHeader(row, label, labelColumn)) table.add(row, label, rows.line());
    while (rows.next(row)) table.add(row, label, rows.line());
    if (table.rows == 0) throw Failure("data.empty", file.string());
    if (table.labels.empty()) throw Failure("data.no_good_row", file.string(), {{"count", std::to_string(table.rows)}});
    return table;
}

/// Whole numbers are labels as they stand; otherwise each distinct text is a class, in sorted order.
std::vector<std::int64_t> labelsFrom(const std::vector<std::string>& texts, std::vector<std::string>& classNames)
{
    std::vector<std::int64_t> labels;
    for (const std::string& text : texts) {
        const auto value = wholeNumber(text);
        if (!value) break;
        labels.push_back(*value);
    }
    if (labels.size() == texts.size()) return labels;

    std::map<std::string, std::int64_t> classes;
    for (const std::string& text : texts) classes.emplace(text, 0);
    for (auto& [name, label] : classes) {
        label = static_cast<std::int64_t>(classNames.size());
        classNames.push_back(name);
    }
    labels.clear();
    for (const std::string& text : texts) labels.push_back(classes.at(text));
    return labels;
}

}  // namespace

Dataset loadCsv(const fs::path& file, const std::string& labelColumn)
{
    const Table table = readTable(file, labelColumn);
    Dataset dataset;
    const auto count = static_cast<std::int64_t>(table.labels.size());
    dataset.samples = at::tensor(table.features, at::kFloat).view({count, static_cast<std::int64_t>(table.width) - 1});
    dataset.labels = at::tensor(labelsFrom(table.labels, dataset.classNames), at::kLong);
    if (dataset.labels.min().item<std::int64_t>() < 0)
        throw Failure("data.label_out_of_range", file.string(),
                      {{"found", std::to_string(dataset.labels.min().item<std::int64_t>())}});
    if (!table.badRows.empty())
        dataset.issues.push_back(skippedIssue("data.bad_rows", file, "rows", table.badRows, table.rows));
    return dataset;
}

}  // namespace espalier
