#pragma once

#include "core/engine/runtime/kernels/aligned.h"
#include "core/engine/runtime/kernels/conv_shape.h"
#include "core/engine/runtime/kernels/kernel_set.h"
#include "core/engine/runtime/kernels/strip_layout.h"
#include "core/engine/runtime/kernels/window.h"

#include <vector>

namespace espalier {

/// How a convolution is cut up for the processor; the fastest differs by layer and is found by trying.
struct Tiling {
    int block = 1;              ///< output channels whose weights lie side by side: 1, or 4 for 4x1 blocks and dense
    int rows = 1, columns = 7;  ///< vectors of a tile; rows: 1, 2 or 4
    int chunk = 0;              ///< input channels whose strips stay in L1 while a tile is made; 0: all at once
    bool keepZeros = false;     ///< zeros are weights like any other: dense
};

/// A convolution over strips. `input` lies as StripCopy::forWindow makes it, every phase apart, or is read where it is:
/// see canReadInPlace().
class StripConv {
public:
    /// weight: [outputs][inputs of group][kernel height][kernel width]; bias: null for none.
    StripConv(const KernelSet& kernels, const ConvShape& shape, const StripLayout& input, const StripLayout& output,
              const float* weight, const float* bias, const Tiling& tiling);

    /// Whether strips of `input` can be read as they are: each lane of the output lies over the same lane of the input.
    static bool canReadInPlace(const ConvShape& shape, const StripLayout& input, const StripLayout& output);
    /// The halo that asks for.
    static int haloInPlace(const ConvShape& shape);
    /// False: a chunk is too large for 16-bit offsets.
    static bool fits(const ConvShape& shape, const StripLayout& input, const StripLayout& output, const Tiling& tiling);

    /// The work falls into parts that may run at the same time: tiles, and for few tiles ranges of output channels too.
    int parts(int threads) const;
    /// residual: strips of the output's cut, or null.
    void run(const float* input, float* output, const float* residual, const StripLayout* residualLayout,
             Activation activation, int part, int parts) const;

    std::size_t taps() const { return m_offsets.size(); }
    const Tiling& tiling() const { return m_tiling; }

private:
    struct Tile {
        std::size_t input, output;  ///< floats to its corner
        int group, row, column;
        TileKernel kernel;
    };
    std::size_t offsetOf(int channel, int y, int x) const;
    void pack(const float* weight);
    void packBlock(const float* weight, int block, int firstChannel, int lastChannel);
    void addTap(const float* weight, int block, int channel, int y, int x, std::size_t offset);
    void cutTiles();

    const KernelSet* m_kernels;
    ConvShape m_shape;
    StripLayout m_input, m_output;
    Tiling m_tiling;
    Window m_window;
    bool m_inPlace;
    int m_reach, m_stride;  ///< of the taps in the input's vectors; of one output to the next
    int m_blocks = 0, m_chunks = 0;
    std::vector<Tile> m_tiles;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::size_t> m_chunkStarts;
    std::vector<std::uint16_t> m_offsetList;
    std::vector<float> m_valueList;
    Aligned<std::uint16_t> m_offsets;
    Aligned<float> m_values, m_bias;
};

}  // namespace espalier
