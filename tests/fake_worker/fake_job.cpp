#include "tests/fake_worker/fake_job.h"

#include "core/base/atomic_file.h"
#include "core/estimate/joint_plans.h"
#include "core/log/experiment.h"
#include "core/measure/weight_histogram.h"
#include "core/model/model_summary.h"
#include "core/preview/sample_pictures.h"
#include "core/robustness/robustness_result.h"
#include "core/sensitivity/scan_result.h"

#include <unistd.h>

#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace espalier;

namespace {

struct Cancelled {};

long long milliseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

[[noreturn]] void waitForever()
{
    for (;;) ::pause();
}

void dieOf(int signal)
{
    ::signal(signal, SIG_DFL);  // a sanitizer has its own ideas
    ::raise(signal);
}

/// What inspecting the model of a workspace finds: just enough to be a summary.
ModelSummary smallGraph()
{
    ModelSummary summary;
    summary.input = {1, 28, 28};
    summary.graph = {{"input", "", "", {}, 3136, 3136, 1}, {"relu", "", "", {0}, 3136, 3136, 2}};
    return summary;
}

class FakeJob {
public:
    FakeJob(const JobSpec& spec, Talk& talk) : m_spec(spec), m_talk(talk) {}

    void run()
    {
        // A look is named by the window; what it should do stands where its data would.
        const bool isLook = m_spec.kind == JobSpec::Kind::preview || m_spec.kind == JobSpec::Kind::samples ||
                            m_spec.kind == JobSpec::Kind::weights;
        std::istringstream words(isLook ? m_spec.data : m_spec.name);
        for (std::string word; words >> word;) {
            const auto colon = word.find(':');
            step(word.substr(0, colon), colon == std::string::npos ? "" : word.substr(colon + 1));
        }
        m_talk.send(ResultEvent{result()});
    }

private:
    void step(const std::string& what, const std::string& argument)
    {
        if (what == "work")
            work(std::stoi(argument));
        else if (what == "train")
            train(std::stoi(argument), argument.starts_with('0'));
        else if (what == "quiet")
            measure(std::stoi(argument));
        else if (what == "crash")
            dieOf(std::stoi(argument));
        else if (what == "crash_once")
            crashOnce(std::stoi(argument));
        else if (what == "exit")
            std::_Exit(std::stoi(argument));
        else if (what == "say")
            std::cerr << argument << std::endl;
        else if (what == "hang")
            hang();
        else if (what == "deaf" || what == "stubborn")
            ignoreCancel(what == "stubborn");
        else if (what == "silent")
            keepSilent(std::stoi(argument));
        else if (what == "stalled")
            stall();
        else if (what == "fail")
            throw Failure(argument, "somewhere");
        else if (what == "warn")
            m_talk.send(IssueEvent{{Severity::warning, argument, "", {}}});
        else if (what == "garbage")
            m_talk.sendRaw("this is no message\n");
        else if (what == "endless")
            m_talk.sendRaw(std::string(2 * maximumMessageBytes, 'x'));
        else if (what == "file")
            publish(), m_onlyInFile = true;
        else if (what == "publish_and_crash")
            publish(), dieOf(SIGKILL);
        else if (what == "wrong_id")
            m_id = "another";
    }

    void work(int forMs)
    {
        std::ofstream log(m_spec.folder.parent_path() / "work.log", std::ios::app);
        const auto begin = milliseconds();
        for (auto now = begin; now - begin < forMs; now = milliseconds()) {
            log << now << std::endl;
            m_talk.send(ProgressEvent{Phase::fine_tune, double(now - begin), double(forMs)});
            m_talk.listen(5);
            if (m_talk.wasTold("cancel")) throw Cancelled{};
        }
    }

    void train(int epochs, bool diverges)
    {
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            work(250);
            TrainingPoint point;
            point.step = 1;
            point.epoch = epoch;
            point.loss = diverges && epoch == epochs ? std::nan("") : 1.0 / epoch;
            if (!std::isnan(point.loss)) point.accuracy = 0.9 - 0.3 / epoch;
            m_talk.send(MetricEvent{point});
        }
    }

    void measure(int forMs)
    {
        m_talk.send(QuietEvent{true});
        while (!m_talk.wasTold("quiet")) {
            m_talk.listen(10);
            if (m_talk.wasTold("cancel")) throw Cancelled{};
        }
        std::ofstream log(m_spec.folder.parent_path() / "quiet.log", std::ios::app);
        log << milliseconds() << ' ';
        for (const auto begin = milliseconds(); milliseconds() - begin < forMs;) {
            m_talk.listen(10);
            if (m_talk.wasTold("cancel")) throw Cancelled{};
        }
        log << milliseconds() << std::endl;
        m_talk.send(QuietEvent{false});
    }

    void crashOnce(int signal)
    {
        const auto marker = m_spec.folder.parent_path() / (m_spec.id + ".crashed");
        if (std::filesystem::exists(marker)) return;
        std::ofstream{marker};
        dieOf(signal);
    }

    [[noreturn]] void hang()
    {
        ::signal(SIGTERM, SIG_IGN);
        waitForever();
    }

    [[noreturn]] void ignoreCancel(bool terminateToo)
    {
        if (terminateToo) ::signal(SIGTERM, SIG_IGN);
        for (;;) {
            m_talk.listen(20);
            m_talk.wasTold("cancel");
        }
    }

    void keepSilent(int forMs)
    {
        ::usleep(static_cast<useconds_t>(forMs) * 1000);
        m_talk.send(HeartbeatEvent{});
    }

    [[noreturn]] void stall()
    {
        m_talk.beating = false;
        for (;; ::usleep(20000)) m_talk.send(HeartbeatEvent{1e6});
    }

    static nlohmann::json recordedPreview()
    {
        const char* file = std::getenv("ESPALIER_FAKE_PREVIEW");
        return file ? nlohmann::json::parse(readFile(file)) : nlohmann::json();
    }

    /// Every cut costs one image of a hundred.
    ScanResult scanned() const
    {
        ScanResult scan;
        scan.dataSha256 = std::string(64, 'd');
        for (const ScanPoint& cut : m_spec.scan)
            scan.points.push_back({{100, 89, 90, 1, 0, 0.01, 0.001}, cut, cut.sparsity});
        std::vector<JointCuts> plans = jointPlans(scan.points);
        plans.insert(plans.end(), m_spec.joint.begin(), m_spec.joint.end());
        for (const JointCuts& plan : plans)
            scan.joint.push_back({{100, 87, 90, 3, 0, 0.015 * double(plan.size()), 0.001}, plan});
        return scan;
    }

    /// A dot each.
    SamplePictures pictures() const
    {
        SamplePictures pictures;
        for (const std::int64_t sample : m_spec.samples) {
            PreviewItem item;
            item.index = sample;
            item.plain = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
            pictures.items.push_back(item);
        }
        return pictures;
    }

    /// Two layers whose weights are spread evenly, half of them gone where the model's name says "pruned".
    std::vector<WeightHistogram> weights() const
    {
        std::vector<float> values;
        for (int i = -50; i < 50; ++i)
            values.push_back(m_spec.modelSha256.starts_with("pruned") && i % 2 ? 0.0F : float(i) / 50);
        return {histogramOf("stem.weight", values.data(), 100), histogramOf("fc.weight", values.data(), 100)};
    }

    nlohmann::json result() const
    {
        if (m_onlyInFile) return {};
        if (m_spec.kind == JobSpec::Kind::samples) return pictures();
        if (m_spec.kind == JobSpec::Kind::weights) return {{"weights", weights()}};
        if (m_spec.kind == JobSpec::Kind::preview) return recordedPreview();
        if (m_spec.kind == JobSpec::Kind::exportModel) {
            writeFileAtomically(m_spec.output, "exported");
            return {{"file", m_spec.output.string()}, {"bytes", 8}};
        }
        if (m_spec.kind == JobSpec::Kind::inspect && m_spec.name == "dense") return {{"summary", smallGraph()}};
        if (m_spec.kind == JobSpec::Kind::inspect) return {{"summary", m_spec.name}};
        if (m_spec.kind == JobSpec::Kind::scan) return {{"scan", scanned()}};
        if (m_spec.kind == JobSpec::Kind::robustness) return {{"robustness", RobustnessResult()}};
        Experiment experiment;
        experiment.id = m_id.empty() ? m_spec.id : m_id;
        experiment.name = m_spec.name;
        experiment.status = "done";
        experiment.baseline = m_spec.kind == JobSpec::Kind::baseline;
        experiment.created = "2026-01-01T00:00:00Z";
        experiment.accuracy.dense = 0.9;
        experiment.accuracy.n = 100;
        experiment.plan = m_spec.plan;
        experiment.key = outcomeKey(m_spec);
        return {{"experiment", experimentToJson(experiment, true)}};
    }

    void publish() { writeFileAtomically(m_spec.folder / "result.json", result().dump()); }

    const JobSpec& m_spec;
    Talk& m_talk;
    std::string m_id;
    bool m_onlyInFile = false;
};

}  // namespace

void runFakeJob(const JobSpec& spec, Talk& talk)
{
    try {
        FakeJob(spec, talk).run();
    } catch (const Failure& failure) {
        talk.send(FailedEvent{failure.issue()});
    } catch (const Cancelled&) {
        talk.send(CancelledEvent{});
    }
}
