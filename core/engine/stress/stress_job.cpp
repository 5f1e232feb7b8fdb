#include "core/engine/stress/stress_job.h"

#include "core/base/issue.h"
#include "core/base/utc_time.h"
#include "core/engine/benchmark/environment.h"
#include "core/engine/benchmark/quiet.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/pipeline/job_notes.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/stress/served_model.h"
#include "core/measure/energy_counter.h"
#include "core/measure/processor_use.h"
#include "core/stress/load_figures.h"
#include "core/stress/run_load.h"
#include "core/stress/stress_plan.h"
#include "core/stress/surroundings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array<double, usualRates> usualShares{0.5, 0.8};  // of what the dense model can serve at the most
constexpr double usualLimit = 10;                                // times the dense model's service time
constexpr double shortestProbe = 1.0 / 3;                        // of a load's seconds
constexpr double leastGrace = 0.5;
constexpr double busyProcessors = 0.1;  // that others keep busy

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.2f" : "%.0f", value);
    return text;
}

class StressTest {
public:
    StressTest(LoadedJob& job, const Program& candidate)
        : m_job(job), m_request(*job.spec.stress), m_notes(job.spec.folder, outcomeKey(job.spec))
    {
        prepare(candidate);
    }

    StressResult run()
    {
        std::vector<LoadResult> loads = plannedLoads();
        m_total = double(loads.size()) * m_request.seconds + 2 * rateProbes * shortestProbe * m_request.seconds;
        const ProcessorUse use;
        for (LoadResult& load : loads) load = once(load);
        m_result.loads = std::move(loads);
        for (const Side side : {Side::candidate, Side::dense}) findHighestRate(side);
        tellOfOthers(use.others());
        return std::move(m_result);
    }

private:
    void prepare(const Program& candidate);
    void chooseRates();
    std::vector<LoadResult> plannedLoads();
    LoadResult once(LoadResult load);
    LoadResult put(LoadResult load, double seconds, std::uint64_t seed);
    void findHighestRate(Side side);
    /// Kept with the result: what p99 was beside others is not what it is alone.
    void tellOfOthers(double processors)
    {
        m_result.environment["other_processors"] = shortNumber(processors);
        if (processors > busyProcessors)
            m_job.warn({Severity::warning, "stress.busy_machine", "", {{"processors", shortNumber(processors)}}});
    }
    SideResult& sideOf(Side side) { return side == Side::dense ? m_result.dense : m_result.candidate; }
    const ServedModel& modelOf(Side side) const { return side == Side::dense ? *m_dense : *m_candidate; }
    void tellProgress(double seconds)
    {
        m_done += seconds;
        m_job.sink.progress(Phase::stress, m_done, m_total);
    }

    LoadedJob& m_job;
    const StressRequest& m_request;
    JobNotes m_notes;
    EnergyCounter m_energy;
    std::unique_ptr<ServedModel> m_candidate, m_dense;
    std::vector<double> m_rates;
    StressResult m_result;
    double m_done = 0, m_total = 1;
};

void StressTest::prepare(const Program& candidate)
{
    const auto between = [this] { m_job.sink.checkCancelled(); };
    m_candidate =
        std::make_unique<ServedModel>(candidate, m_request.engine, m_request.batch, m_request.threads, between);
    m_dense =
        std::make_unique<ServedModel>(m_job.dense, ServingEngine::fastest, m_request.batch, m_request.threads, between);
    m_result.id = m_job.spec.id;
    m_result.created = utcNow();
    m_result.request = m_request;
    m_result.environment = environmentFingerprint();
    m_result.energy = m_energy.state();
    if (m_energy.state() == "forbidden")
        m_job.warn({Severity::info, "stress.energy_forbidden", m_energy.where().string(), {}});
    for (const Side side : {Side::candidate, Side::dense}) {
        sideOf(side).engine = modelOf(side).engine();
        sideOf(side).serviceMs = modelOf(side).serviceMs();
    }
    chooseRates();
}

void StressTest::chooseRates()
{
    // What was chosen by measuring stays when the test goes on after an interruption.
    if (const auto before = m_notes.find("start")) {
        m_rates = before->at("rates").get<std::vector<double>>();
        m_result.p99LimitMs = before->at("limit").get<double>();
    } else {
        m_rates = m_request.rates;
        const double most = m_request.threads * 1000 / m_dense->serviceMs();
        if (m_rates.empty())
            for (const double share : usualShares)
                m_rates.push_back(std::clamp(share * most, 2 / m_request.seconds, highestLoadRate));
        m_result.p99LimitMs = m_request.p99LimitMs.value_or(usualLimit * m_dense->serviceMs());
        m_notes.keep("start", {{"rates", m_rates}, {"limit", m_result.p99LimitMs}});
    }
    std::sort(m_rates.begin(), m_rates.end());
    m_result.request.rates = m_rates;
    for (const Side side : {Side::candidate, Side::dense})
        if (const double most = m_request.threads * 1000 / modelOf(side).serviceMs(); m_rates.back() > most)
            m_job.warn({Severity::warning,
                        "stress.out_of_reach",
                        side == Side::dense ? "dense" : m_job.spec.models.front().name,
                        {{"rate", shortNumber(m_rates.back())}, {"most", shortNumber(most)}}});
}

/// Both sides in turns, whichever went first last time second now: drift of the machine hits both alike.
std::vector<LoadResult> StressTest::plannedLoads()
{
    std::vector<LoadResult> loads;
    bool denseFirst = false;
    const auto add = [&](Surroundings surroundings, ArrivalKind arrivals, double rate, int threads) {
        for (const bool dense : {denseFirst, !denseFirst}) {
            LoadResult& load = loads.emplace_back();
            load.side = dense ? Side::dense : Side::candidate;
            load.surroundings = surroundings;
            load.arrivals = arrivals;
            load.rate = rate;
            load.threads = threads;
        }
        denseFirst = !denseFirst;
    };
    for (const Surroundings surroundings : m_request.surroundings) {
        if (surroundings == Surroundings::fewer && m_request.threads == 1) {
            m_job.warn({Severity::info, "stress.no_fewer_threads", "", {}});
            continue;
        }
        const bool quiet = surroundings == Surroundings::quiet;
        const int threads = surroundings == Surroundings::fewer ? m_request.threads / 2 : m_request.threads;
        for (const ArrivalKind arrivals : m_request.arrivals)
            for (const double rate : m_rates)
                // What is beside it shows at the highest rate; all the others would take long and tell little more.
                if (quiet || (rate == m_rates.back() && arrivals == m_request.arrivals.front()))
                    add(surroundings, arrivals, rate, threads);
    }
    for (const double rate : m_rates)
        if (const double expected = std::min(rate * m_request.seconds, double(m_request.requests));
            expected < fewLoadRequests)
            m_job.warn({Severity::warning, "stress.few_requests", "", {{"requests", shortNumber(expected)}}});
    return loads;
}

LoadResult StressTest::once(LoadResult load)
{
    const std::string name = std::string("load-") + sideCode(load.side) + '-' + surroundingsCode(load.surroundings) +
                             '-' + arrivalCode(load.arrivals) + '-' + std::to_string(load.rate);
    if (const auto before = m_notes.find(name)) {
        tellProgress(m_request.seconds);
        return loadFromJson(*before);
    }
    const LoadResult result = put(load, m_request.seconds, m_request.seed);
    m_notes.keep(name, loadToJson(result, true));
    return result;
}

LoadResult StressTest::put(LoadResult load, double seconds, std::uint64_t seed)
{
    const std::vector<double> arrivals = arrivalTimes({load.arrivals, load.rate, seconds, m_request.requests, 8, seed});
    const double grace = std::max(leastGrace, seconds / 2);
    const auto cancelled = [this] { return m_job.sink.cancelled(); };
    const Disturbance disturbance(load.surroundings);
    const auto before = m_energy.read();
    LoadRun run = runLoad(arrivals, modelOf(load.side).servers(load.threads), grace, cancelled);
    const auto joules = m_energy.joules(before, m_energy.read());
    m_job.sink.checkCancelled();
    load.requests = run.requests;
    load.unserved = run.unserved;
    load.seconds = run.seconds;
    load.samples = std::move(run.samples);
    summariseLoad(load, m_result.p99LimitMs);
    if (joules && !load.samples.latency.empty()) load.joulesPerRequest = *joules / double(load.samples.latency.size());
    tellProgress(seconds);
    return load;
}

void StressTest::findHighestRate(Side side)
{
    const std::string name = std::string("highest-") + sideCode(side);
    SideResult& result = sideOf(side);
    if (const auto before = m_notes.find(name)) {
        result.sustainedRate = before->at("rate").get<double>();
        for (const auto& probe : before->at("probes"))
            result.probes.push_back({probe[0].get<double>(), probe[1].get<double>(), probe[2].get<bool>()});
        return tellProgress(rateProbes * shortestProbe * m_request.seconds);
    }
    const double most = std::min(highestLoadRate, m_request.threads * 1000 / modelOf(side).serviceMs());
    result.sustainedRate = highestSustained(most, rateProbes, [&](double rate) {
        LoadResult load;
        load.side = side;
        load.rate = rate;
        load.threads = m_request.threads;
        // Slow models need more time to have requests whose p99 can be spoken of.
        const double seconds =
            std::clamp(fewLoadRequests / rate, shortestProbe * m_request.seconds, longestProbe * m_request.seconds);
        load = put(load, seconds, m_request.seed + result.probes.size() + 1);
        result.probes.push_back({rate, load.latency.p99, load.sustained});
        return load.sustained;
    });
    nlohmann::json probes = nlohmann::json::array();
    for (const SideResult::Probe& probe : result.probes) probes.push_back({probe.rate, probe.p99Ms, probe.sustained});
    m_notes.keep(name, {{"rate", result.sustainedRate}, {"probes", probes}});
}

}  // namespace

nlohmann::json stressJob(const JobSpec& spec, JobSink& sink)
{
    if (!spec.stress || spec.models.size() != 1) throw Failure("job.bad_spec", "stress");
    checkStress(*spec.stress);
    const auto start = Clock::now();
    LoadedJob job = assembleJob(spec, sink, spec.preprocessing);
    const JobModel& model = spec.models.front();
    const Program candidate = loadProgram(model.file, spec.preprocessing.input, model.sha256);
    const ThreadLimit limit(1);  // each server works alone
    const Quiet quiet(sink);
    StressResult result = StressTest(job, candidate).run();
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return {{"stress", stressToJson(result, true)}};
}

}  // namespace espalier
