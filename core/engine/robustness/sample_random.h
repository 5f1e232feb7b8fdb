#pragma once

#include <cmath>
#include <cstdint>
#include <string_view>

namespace espalier {

/// Random numbers of one sample under one corruption: they depend on nothing else, so the same sample is made worse in the
/// same way whichever others are looked at, for every model. SplitMix64 (Steele et al. 2014).
class SampleRandom {
public:
    SampleRandom(std::uint64_t seed, std::string_view corruption, int severity, std::int64_t sample)
        : m_state(seed * 0x9E3779B97F4A7C15U)
    {
        for (const char c : corruption) mix(std::uint64_t(std::uint8_t(c)));
        mix(std::uint64_t(severity));
        mix(std::uint64_t(sample));
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    double uniform() { return (double(next() >> 11) + 0.5) * 0x1p-53; }  ///< in (0, 1)
    /// Standard normal (Box & Muller 1958).
    double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform()); }

private:
    void mix(std::uint64_t value)
    {
        m_state ^= value;
        m_state = next();
    }

    std::uint64_t m_state;
};

}  // namespace espalier
