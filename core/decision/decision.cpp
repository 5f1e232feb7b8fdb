#include "core/decision/decision.h"

#include "core/base/issue.h"
#include "core/log/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

namespace {

std::string withoutBlanksAround(const std::string& text)
{
    constexpr std::string_view blank = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

void tidy(std::string& text, const std::string& where, int limit)
{
    text = withoutBlanksAround(text);
    if (validUtf8(text) != text) throw Failure("workspace.not_utf8", where);
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
    if (characters > limit) throw Failure("decision.too_long", where, {{"limit", std::to_string(limit)}});
}

template <typename Lists>
void forEachRemark(Lists& decision, auto action)
{
    for (auto* list : {&decision.layers, &decision.patterns, &decision.alternatives, &decision.doubts})
        for (auto& remark : *list) action(remark);
}

}  // namespace

bool Decision::saysTheSame(const Decision& other) const
{
    Decision alike = other;
    alike.version = version;
    alike.by = by;
    alike.created = created;
    return alike == *this;
}

Decision tidied(Decision decision)
{
    for (char& c : decision.by)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    tidy(decision.by, "by", longestDecider);
    tidy(decision.note, "note", longestWhy);
    forEachRemark(decision, [](Remark& remark) { tidy(remark.text, remark.subject, longestRemark); });
    for (auto* list : {&decision.layers, &decision.patterns, &decision.alternatives, &decision.doubts})
        std::erase_if(*list, [](const Remark& remark) { return remark.code.empty() && remark.text.empty(); });
    return decision;
}

nlohmann::ordered_json decisionToJson(const Decision& decision)
{
    return {
        {"version", decision.version}, {"experiment", decision.experiment},   {"name", decision.name},
        {"by", decision.by},           {"created", decision.created},         {"note", decision.note},
        {"layers", decision.layers},   {"patterns", decision.patterns},       {"alternatives", decision.alternatives},
        {"doubts", decision.doubts},   {"environment", decision.environment}, {"hashes", decision.hashes}};
}

Decision decisionFromJson(const nlohmann::json& json)
{
    Decision decision;
    decision.version = json.value("version", 0);
    json.at("experiment").get_to(decision.experiment);
    decision.name = json.value("name", std::string());
    decision.by = json.value("by", std::string());
    decision.created = json.value("created", std::string());
    decision.note = json.value("note", std::string());
    using Remarks = std::vector<Remark>;
    decision.layers = json.value("layers", Remarks());
    decision.patterns = json.value("patterns", Remarks());
    decision.alternatives = json.value("alternatives", Remarks());
    decision.doubts = json.value("doubts", Remarks());
    using Names = std::map<std::string, std::string>;
    decision.environment = json.value("environment", Names());
    decision.hashes = json.value("hashes", Names());
    return decision;
}

}  // namespace espalier
