#include "core/base/issue.h"
#include "core/base/utc_time.h"
#include "core/decision/known.h"
#include "core/decision/propose_decision.h"
#include "core/log/deployable.h"
#include "core/log/experiment_log.h"
#include "core/report/report.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr double smallLoss = 0.01;  // what a candidate may lose

class Gatherer {
public:
    Gatherer(const ExperimentLog& log, const ReportRequest& request) : m_log(log), m_request(request) {}

    Report gather()
    {
        setup();
        experiments();
        recommend();
        detail();
        target();
        evidence();
        return std::move(m_report);
    }

private:
    void setup()
    {
        const WorkspaceSetup setup = m_log.setup();
        m_report.workspace = m_log.file().filename().string();
        m_report.created = m_request.created.empty() ? utcNow() : m_request.created;
        m_report.modelName = setup.modelName;
        m_report.modelSha256 = setup.modelSha256;
        m_report.data = setup.data;
        m_report.train = setup.train;
        m_report.input = setup.preprocessing.input;
        m_report.mean = setup.preprocessing.mean;
        m_report.std = setup.preprocessing.std;
        m_report.model = setup.summary.value_or(ModelSummary());
    }

    void experiments()
    {
        m_report.experiments = m_log.experiments();
        std::erase_if(m_report.experiments, [](const Experiment& each) { return each.trashed; });
        for (const Experiment* each : deployableFront(m_report.experiments)) m_report.front.push_back(each->id);
        m_report.baseline = m_log.baseline();
        m_report.decisions = m_log.decisions();
    }

    /// A decision on what has been put into the trash since is none that could be recommended.
    void recommend()
    {
        if (const Decision* decision = m_report.decision(); decision && m_report.find(decision->experiment)) {
            m_report.recommendation = Recommendation::decided;
            m_report.target = m_log.find(decision->experiment);
            m_report.expired = expiredBy(*decision, todayOf(m_log, m_request.environment));
            return;
        }
        for (const std::string& id : m_report.front) {
            const Experiment& candidate = *m_report.find(id);
            const double loss = candidate.accuracy.dense - candidate.accuracy.final();
            if (candidate.baseline || loss >= smallLoss || deployableRatio(candidate).value_or(1) >= 1) continue;
            m_report.recommendation = Recommendation::candidate;
            m_report.target = m_log.find(id);
            return;
        }
    }

    void detail()
    {
        std::vector<std::string> ids = m_report.front;
        if (!m_request.experiments.empty()) {
            ids.clear();
            for (const std::string& name : m_request.experiments) {
                const auto found = m_log.find(name);
                if (!found) throw Failure("workspace.no_such_experiment", name);
                ids.push_back(found->id);
            }
        }
        if (m_report.target) ids.push_back(m_report.target->id);
        for (const Experiment& each : m_report.experiments)
            if (std::find(ids.begin(), ids.end(), each.id) != ids.end()) m_report.detailed.push_back(each.id);
    }

    void target()
    {
        if (!m_report.target) return;
        const Decision* decided = m_report.decision();
        const Decision decision = m_report.recommendation == Recommendation::decided
                                      ? *decided
                                      : proposedDecision(m_log, m_report.target->id);
        m_report.alternatives = decision.alternatives;
        m_report.doubts = decision.doubts;
        m_report.layerReasons = decision.layers;
        m_report.patternReasons = decision.patterns;
        if (const auto answers = m_log.answers(m_report.target->id)) {
            m_report.classNames = answers->classNames;
            if (answers->pruned) m_report.pays = whoPays(*answers);
        }
        m_report.stacks = latencyStacks(*m_report.target, m_report.model);
    }

    void evidence()
    {
        m_report.profiles = m_log.profiles();
        const auto stress = m_log.stressTests();
        const RobustnessResult robustness = m_log.robustness();
        const Assessor assessor(m_report.model, stress, robustness);
        for (const Experiment& each : m_report.experiments)
            if (m_report.isDetailed(each.id) && each.status == "done")
                for (const OperatingProfile& profile : m_report.profiles)
                    m_report.assessments.push_back(assessor.assess(profile, each));
        for (const StressResult& each : stress)
            if (m_report.isDetailed(each.request.experiment)) m_report.stress.push_back(each);
        for (RobustnessSummary& each : summariesOf(robustness))
            if (m_report.isDetailed(each.experiment) || m_report.isBaseline(each.experiment))
                m_report.robustness.push_back(std::move(each));
    }

    const ExperimentLog& m_log;
    const ReportRequest& m_request;
    Report m_report;
};

}  // namespace

const Experiment* Report::find(const std::string& id) const
{
    const auto found =
        std::find_if(experiments.begin(), experiments.end(), [&](const Experiment& each) { return each.id == id; });
    return found == experiments.end() ? nullptr : &*found;
}

bool Report::isOnFront(const std::string& id) const { return std::find(front.begin(), front.end(), id) != front.end(); }

bool Report::isDetailed(const std::string& id) const
{
    return std::find(detailed.begin(), detailed.end(), id) != detailed.end();
}

Report gatherReport(const ExperimentLog& log, const ReportRequest& request) { return Gatherer(log, request).gather(); }

}  // namespace espalier
