#include "core/decision/known.h"
#include "core/log/deployable.h"
#include "core/profile/assessment.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double wideAccuracy = 0.005;  // half the interval, fraction
constexpr double wideLatency = 0.10;    // the interval, of the ratio
constexpr std::size_t manyTried = 10;   // experiments on one set, from which the best is flattered by chance
constexpr double differsMuch = 1e-3;    // between outputs that should be the same

class Doubter {
public:
    explicit Doubter(const KnownForDecision& known) : m_known(known), m_target(known.target) {}

    std::vector<Remark> all()
    {
        accuracy();
        if (m_target.baseline) return m_doubts;
        latency();
        evidence();
        profiles();
        checks();
        return m_doubts;
    }

private:
    Remark& doubt(const char* code, std::string subject = {})
    {
        return m_doubts.emplace_back(Remark{code, std::move(subject), {}, {}, {}});
    }

    void accuracy()
    {
        const AccuracyRecord& accuracy = m_target.accuracy;
        const double half = (accuracy.ci95[1] - accuracy.ci95[0]) / 2;
        if (accuracy.n > 0 && half > wideAccuracy)
            doubt("doubt.few_samples").figures = {{"n", double(accuracy.n)}, {"half", half}};
        if (m_target.baseline) return;
        if (m_known.pays && !m_known.pays->all.certain()) {
            const Interval change = m_known.pays->all.ci95();
            doubt("doubt.change_unclear").figures = {
                {"change", m_known.pays->all.change()}, {"low", change[0]}, {"high", change[1]}};
        }
        classes();
        tried();
    }

    void classes()
    {
        if (!m_known.pays || m_known.pays->classes.empty()) return;
        const ClassChange& worst = m_known.pays->classes.front();  // who loses most comes first
        if (!worst.certain() || worst.change() >= 0) return;
        Remark& remark = doubt("doubt.class_loses", std::to_string(worst.label));
        const Interval change = worst.ci95();
        remark.figures = {
            {"change", worst.change()}, {"low", change[0]}, {"high", change[1]}, {"n", double(worst.images)}};
    }

    /// The best of many on one set looks better than it is; and so does the best epoch.
    void tried()
    {
        std::size_t tried = 0;
        bool otherSeed = false;
        for (const Experiment& each : m_known.experiments) {
            if (each.baseline || each.status != "done") continue;
            ++tried;
            Plan alike = each.plan;
            alike.seed = m_target.plan.seed;
            alike.name = m_target.plan.name;
            otherSeed = otherSeed || (alike == m_target.plan && each.plan.seed != m_target.plan.seed);
        }
        if (tried >= manyTried) doubt("doubt.best_of_many").figures = {{"count", double(tried)}};
        for (const RecoveryStep& step : m_target.plan.recovery)
            if (step.kind == RecoveryStep::Kind::fine_tune) {
                doubt("doubt.chosen_on_validation");
                break;
            }
        if (!otherSeed) doubt("doubt.one_seed").figures = {{"seed", double(m_target.plan.seed)}};
    }

    void latency()
    {
        const auto [truth, latency] = deployableLatency(m_target);
        if (!latency) {
            doubt("doubt.no_latency");
            return;
        }
        const auto [low, high] = latency->ratioCi95;
        const std::map<std::string, double> figures{{"ratio", latency->ratio}, {"low", low}, {"high", high}};
        if (low <= 1 && high >= 1)
            doubt("doubt.no_certain_speedup", truth).figures = figures;
        else if (low > 1)
            doubt("doubt.slower", truth).figures = figures;
        else if (high - low > wideLatency * latency->ratio)
            doubt("doubt.latency_noise", truth).figures = figures;
        if (truth == "masked") doubt("doubt.masked_only");
        for (const Issue& issue : m_target.issues)
            if (issue.code == "environment.busy_machine") {
                doubt("doubt.busy_machine");
                break;
            }
        slowerLayers(truth);
    }

    void slowerLayers(const std::string& truth)
    {
        std::string names;
        double count = 0;
        for (const LayerResult& layer : m_target.layers) {
            if (layer.asked.empty()) continue;
            const bool sparse = truth == "sparse" && layer.speed && layer.speed->sparseMs &&
                                *layer.speed->sparseMs > layer.speed->denseMs;
            const bool compacted = truth == "compacted" && layer.alone.dense && layer.alone.compacted &&
                                   *layer.alone.compacted > *layer.alone.dense;
            if (!sparse && !compacted) continue;
            names += (names.empty() ? "" : ", ") + layer.path;
            ++count;
        }
        if (count == 0) return;
        Remark& remark = doubt("doubt.slower_layers", truth);
        remark.figures["count"] = count;
        remark.names["layers"] = names;
    }

    void evidence()
    {
        const auto isTargets = [&](const auto& each) { return each.experiment == m_target.id; };
        const bool stressed = std::any_of(m_known.stress.begin(), m_known.stress.end(),
                                          [&](const StressResult& each) { return isTargets(each.request); });
        if (!stressed) doubt("doubt.no_stress_test");
        const auto& points = m_known.robustness.points;
        const auto has = [&](auto fits) {
            return std::any_of(points.begin(), points.end(),
                               [&](const RobustnessPoint& each) { return isTargets(each) && fits(each); });
        };
        if (!has([](const RobustnessPoint& each) { return each.severity > 0; })) doubt("doubt.no_robustness_test");
        if (!has([](const RobustnessPoint& each) { return each.corruption == "slice"; })) doubt("doubt.one_data_set");
    }

    void profiles()
    {
        if (m_known.profiles.empty()) doubt("doubt.no_profile");
        const Assessor assessor(m_known.model, m_known.stress, m_known.robustness);
        for (const OperatingProfile& profile : m_known.profiles) {
            const Assessment assessment = assessor.assess(profile, m_target);
            const ProfileVerdict& verdict = assessment.verdict;
            if (verdict.verdict == Verdict::pass) continue;
            Remark& remark =
                doubt(verdict.verdict == Verdict::fail ? "doubt.profile_fails" : "doubt.profile_unknown", profile.name);
            if (const LimitVerdict* limit = verdict.limitingFigure(); limit && verdict.verdict == Verdict::fail) {
                remark.names["limit"] = limitCode(limit->kind);
                remark.names["class"] = limit->subject;
                remark.figures["asked"] = limit->asked;
                if (limit->measured) remark.figures["measured"] = *limit->measured;
            }
        }
    }

    void checks()
    {
        if (m_target.compactedVsMaskedMaxAbs && *m_target.compactedVsMaskedMaxAbs > differsMuch)
            doubt("doubt.compaction_differs").figures = {{"difference", *m_target.compactedVsMaskedMaxAbs}};
    }

    const KnownForDecision& m_known;
    const Experiment& m_target;
    std::vector<Remark> m_doubts;
};

}  // namespace

std::vector<Remark> openDoubts(const KnownForDecision& known) { return Doubter(known).all(); }

}  // namespace espalier
