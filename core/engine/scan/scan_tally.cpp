#include "core/engine/scan/scan_tally.h"

#include "core/base/atomic_file.h"
#include "core/base/json_figure.h"

#include <ATen/ATen.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace espalier {

ScanTally::ScanTally(std::size_t points, std::filesystem::path file, std::string key)
    : m_sums(points), m_file(std::move(file)), m_key(std::move(key))
{
    if (!m_file.empty()) restore();
}

void ScanTally::startBatch(const at::Tensor& dense, const at::Tensor& labels)
{
    m_labels = labels;
    m_denseRight = dense.argmax(1).eq(labels);
    m_logDense = dense.to(at::kDouble).log_softmax(1);
    m_dense = m_logDense.exp();
}

void ScanTally::add(std::size_t point, const at::Tensor& cut)
{
    const at::Tensor &was = m_denseRight, is = cut.argmax(1).eq(m_labels);
    const at::Tensor divergence = (m_dense * (m_logDense - cut.to(at::kDouble).log_softmax(1))).sum(1);
    Sums& sums = m_sums[point];
    sums.right += is.sum().item<std::int64_t>();
    sums.denseRight += was.sum().item<std::int64_t>();
    sums.lost += was.logical_and(is.logical_not()).sum().item<std::int64_t>();
    sums.gained += is.logical_and(was.logical_not()).sum().item<std::int64_t>();
    sums.divergence += divergence.sum().item<double>();
    sums.squares += divergence.square().sum().item<double>();
}

void ScanTally::finishBatch(std::int64_t images)
{
    m_images += images;
    if (!m_file.empty()) save();
}

ScanOutcome ScanTally::outcome(std::size_t point) const
{
    const Sums& sums = m_sums[point];
    const double n = double(m_images), mean = sums.divergence / n;
    const double variance = m_images > 1 ? std::max(0.0, sums.squares / n - mean * mean) * n / (n - 1) : 0.0;
    return {m_images,
            sums.right,
            sums.denseRight,
            sums.lost,
            sums.gained,
            std::isfinite(mean) ? mean : std::nan(""),
            std::isfinite(mean) ? std::sqrt(variance / n) : std::nan("")};
}

void ScanTally::save() const
{
    nlohmann::json json = {{"key", m_key}, {"images", m_images}, {"points", nlohmann::json::array()}};
    // Numbers that are not finite become null, and stay what they are when they are read.
    for (const Sums& sums : m_sums)
        json["points"].push_back({sums.right, sums.denseRight, sums.lost, sums.gained, sums.divergence, sums.squares});
    writeFileAtomically(m_file, json.dump());
}

void ScanTally::restore()
{
    if (!std::filesystem::exists(m_file)) return;
    const auto json = nlohmann::json::parse(readFile(m_file), nullptr, false);
    if (!json.is_object() || json.value("key", "") != m_key || json.at("points").size() != m_sums.size()) return;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const auto& point = json.at("points")[i];
        m_sums[i] = {point.at(0).get<std::int64_t>(), point.at(1).get<std::int64_t>(), point.at(2).get<std::int64_t>(),
                     point.at(3).get<std::int64_t>(), nullAsNan(point.at(4)),          nullAsNan(point.at(5))};
    }
    m_images = json.at("images").get<std::int64_t>();
}

}  // namespace espalier
