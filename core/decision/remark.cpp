#include "core/decision/remark.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// What is absent is left out; so is a figure that JSON has no number for.
template <typename Json>
void write(Json& json, const Remark& remark)
{
    json = Json::object();
    json["code"] = remark.code;
    if (!remark.subject.empty()) json["subject"] = remark.subject;
    for (const auto& [name, value] : remark.figures)
        if (std::isfinite(value)) json["figures"][name] = value;
    if (!remark.names.empty()) json["names"] = remark.names;
    if (!remark.text.empty()) json["text"] = remark.text;
}

}  // namespace

void carryOver(const std::vector<Remark>& from, std::vector<Remark>& to)
{
    for (const Remark& old : from) {
        if (old.text.empty()) continue;
        const auto same = std::find_if(to.begin(), to.end(),
                                       [&](const Remark& each) { return !old.code.empty() && each.isAbout(old); });
        if (same != to.end())
            same->text = old.text;
        else if (old.code.empty())
            to.push_back(old);
    }
}

void to_json(nlohmann::json& json, const Remark& remark) { write(json, remark); }
void to_json(nlohmann::ordered_json& json, const Remark& remark) { write(json, remark); }

void from_json(const nlohmann::json& json, Remark& remark)
{
    remark.code = json.at("code").get<std::string>();
    remark.subject = json.value("subject", std::string());
    remark.text = json.value("text", std::string());
    remark.figures = json.value("figures", std::map<std::string, double>());
    remark.names = json.value("names", std::map<std::string, std::string>());
}

}  // namespace espalier
