#pragma once

#include "core/engine/runtime/kernels/kernel_set.h"
#include "core/engine/runtime/kernels/strip_layout.h"
#include "core/engine/runtime/kernels/window.h"

#include <vector>

namespace espalier {

/// Feature maps in plain order: image, channel, row and column apart by these many floats (NCHW, or rows of a matrix).
struct PlainLayout {
    int images = 0, channels = 0, height = 0, width = 0;
    std::size_t image = 0, channel = 0, row = 0, column = 1;

    static PlainLayout nchw(int images, int channels, int height, int width);
    /// A matrix [positions][channels] as ofRows() sees it: positions beyond the last are no part of it.
    static PlainLayout ofRows(int positions, int channels);

    int positions = -1;  ///< ofRows(): how many there are; -1: all
};

/// Copies feature maps from one layout to another by a table that is made once. Parts can be copied by several threads.
class StripCopy {
public:
    /// Into strips on the grid of a window's outputs, every phase of the input in turn: all that the window's taps read,
    /// and no more. `target` has the channels of all phases. Window::whole() copies maps with their halo.
    static StripCopy forWindow(const PlainLayout& source, const StripLayout& target, const Window& window);
    static StripCopy forWindow(const StripLayout& source, const StripLayout& target, const Window& window);
    static StripCopy toPlain(const StripLayout& source, const PlainLayout& target);

    int parts() const { return m_channelParts * m_runParts; }
    void run(const KernelSet& kernels, const float* source, float* target, int part) const;

private:
    /// One stretch of the target: `count` floats in a row for each channel.
    struct Run {
        std::size_t source, target, count, table;
        std::size_t firstZero, lastZero;  ///< in m_zeros: those that lie outside the source
    };
    void addRun(std::size_t source, std::size_t target, std::size_t table);
    void share(int groups);
    template <typename SourceIndex>
    static StripCopy intoStrips(const SourceIndex& sourceIndex, int height, int width, int channels,
                                const StripLayout& target, const Window& window, std::size_t sourceChannel);

    std::vector<Run> m_runs;
    std::vector<std::int32_t> m_table;
    std::vector<std::uint32_t> m_zeros;  ///< places in the stretch
    std::size_t m_sourceChannel = 0, m_targetChannel = 0;
    std::size_t m_targetColumn = 1;
    int m_channels = 0;
    int m_channelParts = 1, m_runParts = 1;  ///< see share()
};

}  // namespace espalier
