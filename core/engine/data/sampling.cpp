#include "core/engine/data/sampling.h"

#include <ATen/Functions.h>

#include <random>
#include <utility>

namespace espalier {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

}  // namespace

std::uint64_t mixSeed(std::uint64_t seed, int step, int epoch)
{
    return mixed(mixed(mixed(seed) ^ static_cast<std::uint32_t>(step)) ^ static_cast<std::uint32_t>(epoch));
}

at::Tensor drawIndexes(std::int64_t n, std::int64_t count, std::uint64_t seed)
{
    // mt19937_64 is the same everywhere; the standard's distributions and shuffle are not, so the draw is done here.
    std::mt19937_64 generator(seed);
    at::Tensor all = at::arange(n, at::kLong);
    auto* index = all.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < count; ++i) {
        const auto left = static_cast<std::uint64_t>(n - i);
        const auto pick = static_cast<std::int64_t>((static_cast<unsigned __int128>(generator()) * left) >> 64);
        std::swap(index[i], index[i + pick]);
    }
    return all.narrow(0, 0, count);
}

}  // namespace espalier
