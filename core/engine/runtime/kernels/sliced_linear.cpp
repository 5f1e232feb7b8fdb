#include "core/engine/runtime/kernels/sliced_linear.h"

#include "core/engine/runtime/kernels/strip_layout.h"

#include <algorithm>

namespace espalier {

SlicedLinear::SlicedLinear(const KernelSet& kernels, int inputs, int outputs, const float* weight, const float* bias)
    : m_kernels(&kernels), m_inputs(inputs), m_outputs(outputs), m_lanes(kernels.lanes)
{
    std::vector<float> values;
    std::vector<Kept> rows(static_cast<std::size_t>(m_lanes));
    for (int first = 0; first < outputs; first += m_lanes) {
        m_starts.push_back(values.size());
        for (int from = 0; from < inputs; from += m_lanes) {
            for (int lane = 0; lane < m_lanes; ++lane)
                rows[std::size_t(lane)] =
                    first + lane < outputs
                        ? keptIn(weight + std::size_t(first + lane) * inputs + from, std::min(m_lanes, inputs - from))
                        : Kept();
            addWindow(rows, values);
        }
    }
    m_places.resize(m_places.size() + 8);  // the kernel reads whole words
    m_values = Aligned<float>::copyOf(values);
    m_bias = Aligned<float>(std::size_t(ceilDivide(outputs, m_lanes)) * std::size_t(m_lanes));
    if (bias) std::copy(bias, bias + outputs, m_bias.data());
}

SlicedLinear::Kept SlicedLinear::keptIn(const float* weights, int count)
{
    Kept kept;
    for (int place = 0; place < count; ++place) {
        if (weights[place] == 0) continue;
        kept.places[kept.count] = place;
        kept.values[kept.count++] = weights[place];
    }
    return kept;
}

void SlicedLinear::addWindow(const std::vector<Kept>& rows, std::vector<float>& values)
{
    int most = 0;
    for (const Kept& row : rows) most = std::max(most, row.count);
    m_counts.push_back(static_cast<std::uint8_t>(most));
    // Even lanes of 16 are read from the first of two words, odd ones from the second.
    const int words = ceilDivide(m_lanes, 8), bytes = m_lanes / 2;
    for (int entry = 0; entry < most; ++entry) {
        const std::size_t start = m_places.size();
        m_places.resize(start + std::size_t(bytes));
        for (int lane = 0; lane < m_lanes; ++lane) {
            const Kept& row = rows[std::size_t(lane)];
            const int nibble = lane % words * 8 + lane / words;
            m_places[start + std::size_t(nibble / 2)] |=
                static_cast<std::uint8_t>(row.places[entry] << (nibble % 2 * 4));
            values.push_back(row.values[entry]);
        }
    }
}

void SlicedLinear::run(const float* x, float* y, int first, int last, Activation activation) const
{
    const Sliced matrix{m_counts.data(), m_places.data(), m_values.data(), m_starts.data(), m_inputs};
    m_kernels->sliced(matrix, x, m_bias.data(), y, first, last, activation);
}

}  // namespace espalier
