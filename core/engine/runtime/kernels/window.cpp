#include "core/engine/runtime/kernels/window.h"

#include <algorithm>
#include <cstdlib>

namespace espalier {

WindowAxis::WindowAxis(int kernel, int stride, int pad) : m_stride(stride)
{
    for (int tap = 0; tap < kernel; ++tap) {
        const int place = tap - pad;
        const int start = (place % stride + stride) % stride;
        m_shift.push_back((place - start) / stride);
        m_reach = std::max(m_reach, std::abs(m_shift.back()));
        const auto found = std::find(m_start.begin(), m_start.end(), start);
        const std::size_t phase = static_cast<std::size_t>(found - m_start.begin());
        if (found == m_start.end()) {
            m_start.push_back(start);
            m_first.push_back(m_shift.back());
            m_last.push_back(m_shift.back());
        }
        m_first[phase] = std::min(m_first[phase], m_shift.back());
        m_last[phase] = std::max(m_last[phase], m_shift.back());
        m_phase.push_back(static_cast<int>(phase));
    }
}

}  // namespace espalier
