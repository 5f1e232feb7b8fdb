#pragma once

#include <cstddef>
#include <cstdint>

namespace espalier {

/// What is applied to an output before it is stored.
enum class Activation : int { none, relu, relu6, hard_swish };

/// The weights of a sparse (or dense) convolution in the order a tile kernel reads them: chunk by chunk of input
/// channels, in a chunk block by block of output channels, in a block tap by tap. A tap is one place of the kernel window
/// in one input channel at which at least one output channel of the block has a weight.
struct Taps {
    const std::uint16_t* offsets;  ///< of each tap's vector from its chunk's first, in vectors
    const float* values;           ///< one for each output channel of the block, for each tap
    const std::uint32_t* starts;   ///< [chunk][block]: index of the first tap; one more at the end of each chunk
    const std::size_t* chunks;     ///< floats from channel 0 to each chunk's first channel
    int chunkCount;
    int blockCount;  ///< blocks of output channels
};

/// One tile: some rows and columns of vectors of the output, for output blocks firstBlock .. lastBlock - 1.
struct TileWork {
    const Taps* taps;
    const float* input;  ///< channel 0 at the tile's corner, as a tap of offset 0 reads it
    std::size_t inputRow;
    float* output;  ///< channel 0 at the tile's corner
    std::size_t outputRow, outputPlane;
    const float* residual;  ///< added before the activation; null: none
    std::size_t residualRow, residualPlane;
    const float* bias;  ///< of every output channel
    Activation activation;
    int firstBlock, lastBlock;
};
using TileKernel = void (*)(const TileWork&);

/// Largest value over the window, for each of `planes` channels; offsets are in vectors, the input must not be negative
/// (places outside the image are zero).
struct PoolWork {
    const float* input;
    std::size_t inputRow, inputPlane;
    int stride;  ///< vectors (and rows) of the input for one of the output
    float* output;
    std::size_t outputRow, outputPlane;
    int rows, columns, planes;
    const std::ptrdiff_t* offsets;
    int offsetCount;
};

/// A matrix of few columns-with-weights: CSR with 16-bit columns, in blocks of 2,048 columns so that the input stays in
/// L1. Each row of a block holds a multiple of 8 entries, the last ones of value 0.
struct Csr16 {
    const std::uint16_t* columns;
    const float* values;
    const std::uint32_t* starts;  ///< [column block][row], one more at the end of each block
    int rows;
    int columnBlocks;
};
constexpr int csrColumns = 2048;

/// Sliced ELLPACK (Kreutzer et al. 2014, "A unified sparse matrix data format for efficient general sparse matrix-vector
/// multiplication on modern processors with wide SIMD units") with slices cut into windows of inputs: block by block of
/// `lanes` rows, in a block window by window of `lanes` inputs, in a window as many entries as its fullest row has
/// weights. An entry is a value for each row, and in 4 bits each which input of the window that belongs to; rows with
/// fewer weights have values of 0.
struct Sliced {
    const std::uint8_t* counts;  ///< [block][window]: entries
    const std::uint8_t* places;  ///< lanes / 2 bytes an entry; 8 more can be read past the end
    const float* values;         ///< `lanes` an entry
    const std::size_t* starts;   ///< [block]: of its first value
    int inputs;
};

/// A vector of a halo: lanes of `source` moved to other lanes of `target`, the rest zero.
struct HaloMove {
    std::uint32_t source, target;  ///< vectors from the start of a channel's strip; rows apart by the row pitch
    std::uint16_t permutation;     ///< which of Halo::lanes
};

/// Every kernel in one instruction set.
struct KernelSet {
    const char* isa;  ///< "baseline", "avx2", "avx512"
    int lanes;        ///< floats of a vector
    int registers;    ///< accumulators a tile may have
    /// Null where there is none of that size. `block` is 1 or 4 output channels, `stride` (of the inputs, in vectors and
    /// rows) 1 or 2, rows 1, 2 or 4 (4 for blocks of 1 only) and columns 1 .. 8, as long as
    /// block x rows x columns <= registers.
    TileKernel (*tile)(int block, int stride, int rows, int columns);
    void (*maxPool)(const PoolWork&);
    /// Adds, lane by lane, the vectors of `rows` x `columns` of one channel where their masks are positive.
    void (*sum)(const float* channel, std::size_t row, int rows, int columns, const float* masks, float* lanes);
    /// y[row] = activation(bias[row] + matrix row . x) for firstRow .. lastRow - 1.
    void (*csr16)(const Csr16&, const float* x, const float* bias, float* y, int firstRow, int lastRow, Activation);
    /// The same for outputs firstRow .. lastRow - 1, of which the first is a multiple of `lanes`; as many of `bias` as
    /// whole vectors take.
    void (*sliced)(const Sliced&, const float* x, const float* bias, float* y, int firstRow, int lastRow, Activation);
    /// target[i] = source[table[i]].
    void (*gather)(float* target, const float* source, const std::int32_t* table, std::size_t count);
    /// Moves of some channels, `plane` floats apart: `base` is the first one's first vector. lanes: `lanes` entries a
    /// permutation, -1 is zero.
    void (*halo)(float* base, std::size_t plane, int channels, const HaloMove* moves, std::size_t count,
                 const std::int32_t* lanes);
};

/// The best set this processor runs, or the one that the environment variable ESPALIER_ISA names (baseline, avx2,
/// avx512) where it can run that. Chosen once.
const KernelSet& kernelSet();
/// By name; null: not built, or this processor can't run it.
const KernelSet* kernelSetNamed(const char* isa);

}  // namespace espalier
