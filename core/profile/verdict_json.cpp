#include "core/profile/profile_verdict.h"

#include <nlohmann/json.hpp>

namespace espalier {

const char* verdictCode(Verdict verdict)
{
    return verdict == Verdict::pass ? "pass" : verdict == Verdict::fail ? "fail" : "unknown";
}

const char* limitCode(LimitVerdict::Kind kind)
{
    switch (kind) {
        case LimitVerdict::Kind::p99:
            return "p99";
        case LimitVerdict::Kind::rate:
            return "rate";
        case LimitVerdict::Kind::memory:
            return "memory";
        case LimitVerdict::Kind::accuracy:
            return "accuracy";
        case LimitVerdict::Kind::classAccuracy:
            return "class_accuracy";
    }
    return "";
}

const char* limitFromCode(LimitVerdict::From from)
{
    switch (from) {
        case LimitVerdict::From::none:
            return "";
        case LimitVerdict::From::alone:
            return "alone";
        case LimitVerdict::From::reckoned:
            return "reckoned";
        case LimitVerdict::From::load:
            return "load";
        case LimitVerdict::From::measured:
            return "measured";
    }
    return "";
}

nlohmann::ordered_json verdictToJson(const ProfileVerdict& verdict)
{
    nlohmann::ordered_json json = {{"profile", verdict.profile}, {"verdict", verdictCode(verdict.verdict)}};
    if (!verdict.truth.empty()) json["truth"] = verdict.truth;
    if (const LimitVerdict* limiting = verdict.limitingFigure()) json["limiting"] = limitCode(limiting->kind);
    json["limits"] = nlohmann::ordered_json::array();
    for (const LimitVerdict& limit : verdict.limits) {
        nlohmann::ordered_json entry = {{"limit", limitCode(limit.kind)}};
        if (!limit.subject.empty()) entry["class"] = limit.subject;
        entry["asked"] = limit.asked;
        if (limit.measured) entry["measured"] = *limit.measured;
        if (limit.ci95) entry["ci95"] = *limit.ci95;
        entry["verdict"] = verdictCode(limit.verdict);
        if (limit.from != LimitVerdict::From::none) entry["from"] = limitFromCode(limit.from);
        if (limit.use) entry["use"] = *limit.use;
        entry["estimated"] = limit.estimated();
        entry["certain"] = limit.certain();
        json["limits"].push_back(entry);
    }
    return json;
}

}  // namespace espalier
