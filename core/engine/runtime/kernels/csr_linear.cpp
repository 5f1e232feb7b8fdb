#include "core/engine/runtime/kernels/csr_linear.h"

#include <algorithm>

namespace espalier {

CsrLinear::CsrLinear(const KernelSet& kernels, int inputs, int outputs, const float* weight, const float* bias)
    : m_kernels(&kernels), m_outputs(outputs), m_blocks((inputs + csrColumns - 1) / csrColumns)
{
    std::vector<std::uint16_t> columns;
    std::vector<float> values;
    for (int block = 0; block < m_blocks; ++block) {
        const int from = block * csrColumns, to = std::min(inputs, from + csrColumns);
        for (int row = 0; row < outputs; ++row) {
            m_starts.push_back(static_cast<std::uint32_t>(values.size()));
            for (int column = from; column < to; ++column) {
                const float value = weight[std::size_t(row) * inputs + column];
                if (value == 0) continue;
                columns.push_back(static_cast<std::uint16_t>(column - from));
                values.push_back(value);
            }
            const std::size_t whole = (values.size() + 7) / 8 * 8;
            columns.resize(whole);
            values.resize(whole);
        }
        m_starts.push_back(static_cast<std::uint32_t>(values.size()));
    }
    m_columns = Aligned<std::uint16_t>::copyOf(columns);
    m_values = Aligned<float>::copyOf(values);
    m_bias = Aligned<float>(std::size_t(outputs));
    if (bias) std::copy(bias, bias + outputs, m_bias.data());
}

void CsrLinear::run(const float* x, float* y, int first, int last, Activation activation) const
{
    const Csr16 matrix{m_columns.data(), m_values.data(), m_starts.data(), m_outputs, m_blocks};
    m_kernels->csr16(matrix, x, m_bias.data(), y, first, last, activation);
}

}  // namespace espalier
