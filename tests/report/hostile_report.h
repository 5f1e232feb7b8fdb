#pragma once

#include "core/report/report.h"

#include <string>
#include <vector>

namespace espalier::test {

/// Texts that would be something else than text if they were taken as they are: markup, scripts, formulas, templates,
/// ends of strings and of lines, and what is no character at all.
inline const std::vector<std::string>& payloads()
{
    static const std::vector<std::string> all{
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</svg><script>alert(1)</script>",
        "</text></g><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<body onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
        "<base href=//evil.example/>",
        "<object data=//evil.example></object>",
        "<math><mtext><script>alert(1)</script></mtext></math>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml-stylesheet href=\"//evil.example\"?>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "\"><script>alert(1)</script>",
        "'><script>alert(1)</script>",
        "`onload=alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;",
        "&notanentity;",
        "{{title}}",
        "{{{style}}}",
        "{{#sections}}x{{/sections}}",
        "{{=<% %>=}}",
        "%1 %2 %n %%",
        "%s%s%s%n",
        "${7*7} #{7*7}",
        "url(//evil.example/x.png)",
        "@import '//evil.example';",
        "fill=\"#1e2420\" fill=\"#0072b2\"",
        "=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "+1+1",
        "-1+1",
        "@SUM(1+1)",
        "\t=1+1",
        "\r=1+1",
        "a,b\"c\"\nd,=1+1",
        "; DROP TABLE experiments; --",
        "' OR '1'='1",
        "$(touch /tmp/owned) `touch /tmp/owned`",
        "); alert(1) //",
        ") /JavaScript (app.alert(1)) (",
        "\\) >> endobj /OpenAction << /S /JavaScript",
        "line\u2028separator\u2029here",
        "\u202Egnp.exe\u202C \u2066x\u2069",
        std::string("nul\0here", 8),
        "bell\x07 escape\x1b[31m",
        "del\x7f c1\xc2\x80 nonchar\xef\xbf\xbf",
        "\xff\xfe not utf-8",
        "emoji \xF0\x9F\x98\x80 \u05E9\u05DC\u05D5\u05DD \u4F60\u597D",
    };
    return all;
}

/// A report that has `text` in every place where text comes from outside, and something in every section.
inline Report hostileReport(const std::string& text)
{
    Report report;
    report.workspace = text;
    report.created = text;
    report.modelName = report.modelSha256 = report.data = report.train = text;
    report.input = {1, 28, 28};
    report.mean = report.std = {0.5};
    Layer layer;
    layer.path = text;
    layer.milliseconds = 1;
    report.model.layers = {layer};

    Experiment dense;
    dense.id = text + "dense";
    dense.name = text;
    dense.status = "done";
    dense.baseline = true;
    dense.accuracy = {0.9, {}, {}, 1000, {0.88, 0.92}};
    dense.memory = {4000, 4000, text, 100, 5000};
    Experiment target = dense;
    target.id = text + "target";
    target.baseline = false;
    target.accuracy.pruned = 0.89;
    target.plan.name = text;
    target.plan.rules = {{text, {{{Pattern::parse("channel"), 0.5}}, text, Scope::local, text}}};
    target.latency["compacted"] = {1, 2, 3, 0.5, {0.4, 0.6}, 2, text, text};
    target.samples["compacted"] = {{"candidate", {1, 1.1, 1.2}}, {"baseline", {2, 2.1, 2.2}}};
    target.note = text;
    target.tags = {text};
    target.parent = text;
    target.hashes = {{"model", text}, {"data", text}, {"masks", text}};
    target.environment = {{"cpu", text}, {text, text}};
    LayerResult result;
    result.path = text;
    result.asked = {{Pattern::parse("channel"), 0.5}};
    result.achieved = 0.5;
    result.parameters = 1000;
    result.storedBytes = 2000;
    result.format = text;
    result.alone = {2, 2, 1};
    target.layers = {result};
    Experiment failed;
    failed.id = text + "failed";
    failed.name = text;
    failed.status = "failed";
    failed.issues = {{Severity::error, "model.forward_failed", text, {{"detail", text}}},
                     {Severity::error, "unknown." + text, text, {{text, text}}}};
    Experiment odd = failed;
    odd.id = text + "odd";
    odd.status = text;
    odd.issues.clear();
    report.experiments = {dense, target, failed, odd};
    report.front = {target.id, dense.id};
    report.detailed = {dense.id, target.id};
    report.recommendation = Recommendation::decided;
    report.target = target;
    report.baseline = dense;

    const std::vector<Remark> remarks{
        {"layer.cut.flat", text, {{"level", 0.5}}, {{"with", text}, {"why", text}, {"name", text}}, ""},
        {"layer.dense.locked", text, {}, {{"lock", text}}, ""},
        {"doubt.slower_layers", text, {{"count", 2}}, {{"layers", text}}, ""},
        {"doubt.class_loses", "1", {{"change", -0.1}}, {{"class", text}}, ""},
        {"doubt.profile_fails", text, {{"asked", 1}}, {{"limit", text}, {"class", text}}, ""},
        {"unknown." + text, text, {{text, 1}}, {{text, text}}, text},
        {"", "", {}, {}, text}};
    Decision decision{
        1, target.id, text, text, text, text, remarks, remarks, remarks, remarks, {{"cpu", text}}, {{"data", text}}};
    report.decisions = {decision, decision};
    report.expired = {{"expiry.cpu", "", {}, {{"then", text}, {"now", text}}, ""},
                      {"expiry.data", "", {}, {{"then", text}, {"now", text}}, ""}};
    report.alternatives = report.doubts = report.layerReasons = report.patternReasons = remarks;

    WhoPays pays;
    pays.all = {-1, 100, 90, 80, 12, 2};
    pays.classes = {{0, 50, 45, 35, 11, 1}, {1, 50, 45, 45, 1, 1}};
    report.pays = pays;
    report.classNames = {text, text};
    report.stacks = {{"dense", 2, {1.5}, {}, false}, {"compacted", 1, {0.8}, {}, false}};

    OperatingProfile profile;
    profile.name = profile.device = profile.currency = text;
    profile.classFloors = {{text, 0.5}};
    profile.energy.source = text;
    report.profiles = {profile};
    Assessment assessment;
    assessment.experiment = target.id;
    assessment.name = text;
    assessment.verdict.profile = text;
    assessment.verdict.truth = text;
    assessment.verdict.verdict = Verdict::fail;
    LimitVerdict limit;
    limit.kind = LimitVerdict::Kind::classAccuracy;
    limit.subject = text;
    limit.asked = 0.9;
    limit.measured = 0.8;
    limit.verdict = Verdict::fail;
    assessment.verdict.limits = {limit};
    assessment.verdict.limiting = 0;
    assessment.economics.costPerMillion = 1;
    report.assessments = {assessment};
    StressResult stress;
    stress.id = text;
    stress.created = text;
    stress.request.experiment = target.id;
    stress.request.profile = text;
    stress.candidate.engine = stress.dense.engine = text;
    stress.environment = {{text, text}};
    report.stress = {stress};
    RobustnessSummary robust;
    robust.experiment = target.id;
    robust.clean.n = 100;
    robust.clean.right = 90;
    RobustnessPoint slice = robust.clean;
    slice.corruption = "slice";
    slice.slice = text;
    robust.points = {slice};
    robust.worst = RobustnessSummary::Worst{text, 1, text, 0.5, {0.4, 0.6}};
    report.robustness = {robust};
    return report;
}

}  // namespace espalier::test
