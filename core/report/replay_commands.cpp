#include "core/report/csv.h"
#include "core/report/report.h"

namespace espalier {

namespace {

/// Between single quotes a shell takes everything as it is.
std::string quoted(const std::string& text)
{
    constexpr const char* plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:,=+-";
    if (!text.empty() && text.front() != '-' && text.find_first_not_of(plain) == std::string::npos) return text;
    std::string safe = "'";
    for (const char c : text) safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + "'";
}

template <typename Values, typename Text>
std::string joined(const Values& values, const char* separator, Text text)
{
    std::string all;
    for (const auto& value : values) all += (all.empty() ? "" : separator) + text(value);
    return all;
}

}  // namespace

std::vector<std::string> replayCommands(const Report& report)
{
    if (!report.target) return {};
    const Experiment& target = *report.target;
    const auto number = [](double value) { return csvNumber(value); };
    const auto count = [](std::int64_t value) { return std::to_string(value); };
    std::string init =
        "espalier init again.espalier --model " + quoted(report.modelName) + " --data " + quoted(report.data);
    if (!report.train.empty()) init += " --train " + quoted(report.train);
    if (!report.input.empty()) init += " --input " + joined(report.input, "x", count);
    if (!report.mean.empty()) init += " --mean " + joined(report.mean, ",", number);
    if (!report.std.empty()) init += " --std " + joined(report.std, ",", number);
    init += " --batch " + count(target.batch) + " --threads " + count(target.threads);
    if (target.baseline) return {init};
    return {init, "espalier run again.espalier --plan plan.json --name " + quoted(target.name)};
}

}  // namespace espalier
