#include "core/base/json_figure.h"
#include "core/gate/gate.h"

namespace espalier {

const char* gateCode(GateCheck::Kind kind)
{
    switch (kind) {
        case GateCheck::Kind::status:
            return "status";
        case GateCheck::Kind::accuracyDrop:
            return "accuracy_drop";
        case GateCheck::Kind::latencyRatio:
            return "latency_ratio";
        case GateCheck::Kind::weights:
            return "weights";
        case GateCheck::Kind::activations:
            return "activations";
        case GateCheck::Kind::profile:
            return "profile";
    }
    return "";
}

nlohmann::ordered_json gateToJson(const GateResult& result)
{
    nlohmann::ordered_json json = {{"passed", result.passed()}, {"checks", nlohmann::ordered_json::array()}};
    for (const GateCheck& check : result.checks) {
        nlohmann::ordered_json entry = {{"check", gateCode(check.kind)}, {"passed", check.passed}};
        if (check.kind == GateCheck::Kind::status) entry["status"] = check.subject;
        if (check.kind == GateCheck::Kind::latencyRatio && !check.subject.empty()) entry["truth"] = check.subject;
        if (check.verdict) entry["verdict"] = verdictToJson(*check.verdict);
        if (check.kind != GateCheck::Kind::status && !check.verdict) entry["limit"] = check.limit;
        if (check.measured) entry["measured"] = finiteOrNull<nlohmann::ordered_json>(*check.measured);
        if (check.measured && check.ci95)
            entry["ci95"] = {finiteOrNull<nlohmann::ordered_json>((*check.ci95)[0]),
                             finiteOrNull<nlohmann::ordered_json>((*check.ci95)[1])};
        if (check.measured || check.verdict) entry["certain"] = check.certain;
        json["checks"].push_back(std::move(entry));
    }
    return json;
}

}  // namespace espalier
