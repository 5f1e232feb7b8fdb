#include "app/adapters/opencv/measure.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int warmUpRuns = 4;
constexpr double shortestSampleMs = 1;
constexpr int mostRounds = 400;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double sampleOf(DnnModel& model, int repeats)
{
    const auto start = Clock::now();
    for (int i = 0; i < repeats; ++i) model.run();
    return millisecondsSince(start) / repeats;
}

/// How often another process took the processor from one of our threads.
long involuntarySwitches()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nivcsw;
}

cv::Mat randomInput(const std::vector<int>& dimensions)
{
    cv::Mat input(dimensions, CV_32F);
    cv::RNG(1).fill(input, cv::RNG::UNIFORM, 0.0f, 1.0f);
    return input;
}

int repeatsFor(std::vector<DnnModel>& models)
{
    double slowest = 1e-3;
    for (DnnModel& model : models) {
        sampleOf(model, warmUpRuns);
        slowest = std::max(slowest, sampleOf(model, 1));
    }
    return std::max(1, static_cast<int>(std::ceil(shortestSampleMs / slowest)));
}

}  // namespace

DnnModel::DnnModel(const std::string& file, const cv::Mat& input)
    : m_net(cv::dnn::readNetFromONNX(file)), m_input(input)
{
    m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
}

cv::Mat DnnModel::run()
{
    m_net.setInput(m_input);
    return m_net.forward();
}

nlohmann::json measure(const AdapterArguments& arguments)
{
    std::vector<DnnModel> models;
    for (const std::string& file : arguments.models) models.emplace_back(file, randomInput(arguments.dimensions));
    const int repeats = repeatsFor(models);
    std::vector<std::vector<double>> samples(models.size());
    std::vector<bool> disturbed;
    std::vector<std::size_t> order(models.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::mt19937 random(1);
    const auto start = Clock::now();
    const auto goesOn = [&] {
        const int taken = static_cast<int>(disturbed.size());
        return taken < arguments.rounds || (taken < mostRounds && millisecondsSince(start) < 1000 * arguments.seconds);
    };
    while (goesOn()) {
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
        const long before = involuntarySwitches();
        for (const std::size_t next : order) samples[next].push_back(sampleOf(models[next], repeats));
        disturbed.push_back(involuntarySwitches() != before);
    }
    return {{"samples_ms", samples}, {"disturbed", disturbed}};
}

}  // namespace espalier
