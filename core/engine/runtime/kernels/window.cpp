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
        auto found = std::find(m_start.begin(), m_start.end(), start);
        if (found == m_start.end()) found = m_start.insert(m_start.end(), start);
        m_phase.push_back(static_cast<int>(found - m_start.begin()));
    }
}

}  // namespace espalier
