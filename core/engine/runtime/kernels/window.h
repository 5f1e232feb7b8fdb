#pragma once

#include "core/engine/runtime/kernels/conv_shape.h"

#include <vector>

namespace espalier {

/// Where along one axis the taps of a window lie, seen from the grid of the outputs. With a stride s the input is split
/// into s phases (every s-th row, starting at `phase`), each of which is on that grid: tap k of output y reads row
/// y + shift(k) of phase(k).
class WindowAxis {
public:
    WindowAxis(int kernel, int stride, int pad);

    int shift(int tap) const { return m_shift[static_cast<std::size_t>(tap)]; }
    /// Index of the phase among those that some tap reads.
    int phase(int tap) const { return m_phase[static_cast<std::size_t>(tap)]; }
    int stride() const { return m_stride; }
    int phases() const { return static_cast<int>(m_start.size()); }
    /// Input row of row 0 of a phase.
    int start(int phase) const { return m_start[static_cast<std::size_t>(phase)]; }
    /// Smallest and largest shift of a tap that reads the phase.
    int firstShift(int phase) const { return m_first[static_cast<std::size_t>(phase)]; }
    int lastShift(int phase) const { return m_last[static_cast<std::size_t>(phase)]; }
    /// Largest distance of a shift from 0: what the halo must hold.
    int reach() const { return m_reach; }

private:
    std::vector<int> m_shift, m_phase, m_start, m_first, m_last;
    int m_reach = 0, m_stride = 1;
};

/// Both axes. A phase of the whole is one of rows and one of columns: phase = row phase x column phases + column phase.
struct Window {
    explicit Window(const ConvShape& shape)
        : y(shape.kernelHeight, shape.strideY, shape.padY), x(shape.kernelWidth, shape.strideX, shape.padX)
    {
    }
    /// Reads every place of a halo around its own.
    static Window whole(int halo)
    {
        ConvShape shape;
        shape.kernelHeight = shape.kernelWidth = 2 * halo + 1;
        shape.padY = shape.padX = halo;
        return Window(shape);
    }
    int phases() const { return y.phases() * x.phases(); }
    int reach() const { return y.reach() > x.reach() ? y.reach() : x.reach(); }

    WindowAxis y, x;
};

}  // namespace espalier
