// The kernels, written in GCC's vector types and compiled once for each instruction set: kernels_avx512.cpp and its
// neighbours set KERNEL_ISA and KERNEL_LANES and include this. No header with inline functions may be included here: the
// linker would keep one copy of them, perhaps the one an older processor can't run.

#define UNROLL _Pragma("GCC unroll 32")
#define IN_PLACE __attribute__((always_inline))
#define ALWAYS_INLINE inline IN_PLACE

namespace espalier {
namespace {

constexpr int lanes = KERNEL_LANES;
constexpr int accumulators = KERNEL_REGISTERS;

typedef float Vector __attribute__((vector_size(lanes * 4), may_alias));
typedef std::int32_t Lanes __attribute__((vector_size(lanes * 4), may_alias));
typedef float Unaligned __attribute__((vector_size(lanes * 4), aligned(4), may_alias));
typedef std::int64_t Words __attribute__((vector_size(lanes * 4), may_alias));
typedef float Eight __attribute__((vector_size(32), may_alias));

inline const Vector& at(const float* p) { return *reinterpret_cast<const Vector*>(p); }
inline Vector& at(float* p) { return *reinterpret_cast<Vector*>(p); }
inline Vector broadcast(float value) { return value - Vector{}; }
inline Vector larger(Vector a, Vector b) { return a > b ? a : b; }
inline Vector smaller(Vector a, Vector b) { return a < b ? a : b; }

/// Keeps an address in one register: loads that add two registers are a tenth slower.
inline const float* oneRegister(const float* p)
{
    asm("" : "+r"(p));
    return p;
}

inline Vector activate(Vector v, Activation activation)
{
    switch (activation) {
        case Activation::none:
            return v;
        case Activation::relu:
            return larger(v, Vector{});
        case Activation::relu6:
            return smaller(larger(v, Vector{}), broadcast(6));
        case Activation::hard_swish:
            return v * smaller(larger(v + 3.0f, Vector{}), broadcast(6)) / 6.0f;
    }
    return v;
}

/// f(block, row, column) for every vector of a tile, unrolled, so that an array of them lives in registers.
template <int Block, int Rows, int Columns, typename F>
ALWAYS_INLINE void each(F f)
{
    UNROLL for (int b = 0; b < Block; ++b) UNROLL for (int r = 0; r < Rows; ++r)
        UNROLL for (int c = 0; c < Columns; ++c) f(b, r, c);
}

/// A tile of Rows x Columns vectors of Block output channels, in registers. Its inputs are Stride vectors and rows apart.
template <int Block, int Stride, int Rows, int Columns>
struct Tile {
    Vector sum[Block][Rows][Columns];

    ALWAYS_INLINE void start(const float* bias)
    {
        each<Block, Rows, Columns>([&](int b, int r, int c) IN_PLACE { sum[b][r][c] = broadcast(bias[b]); });
    }

    ALWAYS_INLINE void load(const float* p, std::size_t plane, std::size_t row)
    {
        each<Block, Rows, Columns>([&](int b, int r, int c)
                                       IN_PLACE { sum[b][r][c] = at(p + b * plane + r * row + c * lanes); });
    }

    ALWAYS_INLINE void addFrom(const float* p, std::size_t plane, std::size_t row)
    {
        each<Block, Rows, Columns>([&](int b, int r, int c)
                                       IN_PLACE { sum[b][r][c] += at(p + b * plane + r * row + c * lanes); });
    }

    ALWAYS_INLINE void apply(Activation activation)
    {
        each<Block, Rows, Columns>([&](int b, int r, int c)
                                       IN_PLACE { sum[b][r][c] = activate(sum[b][r][c], activation); });
    }

    ALWAYS_INLINE void store(float* p, std::size_t plane, std::size_t row) const
    {
        each<Block, Rows, Columns>([&](int b, int r, int c)
                                       IN_PLACE { at(p + b * plane + r * row + c * lanes) = sum[b][r][c]; });
    }

    /// One weight (for each output channel of the block) times the input under it.
    ALWAYS_INLINE void addTap(const float* input, std::size_t row, const float* weights)
    {
        UNROLL for (int r = 0; r < Rows; ++r, input = oneRegister(input + Stride * row))
        {
            if constexpr (Block == 1) {
                const Vector weight = broadcast(*weights);
                UNROLL for (int c = 0; c < Columns; ++c) sum[0][r][c] += weight * at(input + c * Stride * lanes);
            } else {
                Vector in[Columns];
                UNROLL for (int c = 0; c < Columns; ++c) in[c] = at(input + c * Stride * lanes);
                UNROLL for (int b = 0; b < Block; ++b)
                {
                    const Vector weight = broadcast(weights[b]);
                    UNROLL for (int c = 0; c < Columns; ++c) sum[b][r][c] += weight * in[c];
                }
            }
        }
    }

    ALWAYS_INLINE static void prefetch(const float* p, std::size_t plane, std::size_t row)
    {
        each<Block, Rows, Columns>([&](int b, int r, int c)
                                       IN_PLACE { __builtin_prefetch(p + b * plane + r * row + c * lanes, 1, 3); });
    }
};

/// Adds chunk after chunk of input channels to the output, for each of which the input stays in L1.
template <int Block, int Stride, int Rows, int Columns>
void tile(const TileWork& work)
{
    const Taps& taps = *work.taps;
    const std::size_t inputRow = work.inputRow, row = work.outputRow, plane = work.outputPlane;
    for (int chunk = 0; chunk < taps.chunkCount; ++chunk) {
        const bool first = chunk == 0, last = chunk + 1 == taps.chunkCount;
        const float* const input = work.input + taps.chunks[chunk];
        const std::uint32_t* const starts = taps.starts + std::size_t(chunk) * (taps.blockCount + 1);
        const std::uint16_t* offset = taps.offsets + starts[work.firstBlock];
        const float* weights = taps.values + std::size_t(starts[work.firstBlock]) * Block;
        for (int block = work.firstBlock; block < work.lastBlock; ++block) {
            const std::size_t channel = std::size_t(block) * Block;
            float* const output = work.output + channel * plane;
            Tile<Block, Stride, Rows, Columns> sums;
            if (first) {
                sums.start(work.bias + channel);
            } else {
                sums.prefetch(output + 2 * Block * plane, plane, row);  // last touched a chunk ago
                sums.load(output, plane, row);
            }
            const std::uint16_t* const end = taps.offsets + starts[block + 1];
            for (; offset != end; ++offset, weights += Block)
                sums.addTap(oneRegister(input + std::size_t(*offset) * lanes), inputRow, weights);
            if (last && work.residual)
                sums.addFrom(work.residual + channel * work.residualPlane, work.residualPlane, work.residualRow);
            if (last && work.activation != Activation::none) sums.apply(work.activation);
            sums.store(output, plane, row);
        }
    }
}

template <int Block, int Stride, int Rows, int Columns>
constexpr TileKernel tileIfItFits()
{
    if constexpr (Block * Rows * Columns <= accumulators)
        return tile<Block, Stride, Rows, Columns>;
    else
        return nullptr;
}

template <int Block, int Stride, int Rows>
TileKernel tileOfColumns(int columns)
{
    constexpr TileKernel kernels[] = {tileIfItFits<Block, Stride, Rows, 1>(), tileIfItFits<Block, Stride, Rows, 2>(),
                                      tileIfItFits<Block, Stride, Rows, 3>(), tileIfItFits<Block, Stride, Rows, 4>(),
                                      tileIfItFits<Block, Stride, Rows, 5>(), tileIfItFits<Block, Stride, Rows, 6>(),
                                      tileIfItFits<Block, Stride, Rows, 7>(), tileIfItFits<Block, Stride, Rows, 8>()};
    return columns >= 1 && columns <= 8 ? kernels[columns - 1] : nullptr;
}

template <int Block, int Stride>
TileKernel tileOfRows(int rows, int columns)
{
    if (rows == 1) return tileOfColumns<Block, Stride, 1>(columns);
    if (rows == 2) return tileOfColumns<Block, Stride, 2>(columns);
    if constexpr (Block == 1)
        if (rows == 4) return tileOfColumns<Block, Stride, 4>(columns);
    return nullptr;
}

TileKernel tileKernel(int block, int stride, int rows, int columns)
{
    if (block == 1 && stride == 1) return tileOfRows<1, 1>(rows, columns);
    if (block == 1 && stride == 2) return tileOfRows<1, 2>(rows, columns);
    if (block == 4 && stride == 1) return tileOfRows<4, 1>(rows, columns);
    if (block == 4 && stride == 2) return tileOfRows<4, 2>(rows, columns);
    return nullptr;
}

void maxPool(const PoolWork& work)
{
    for (int r = 0; r < work.rows; ++r)
        for (int p = 0; p < work.planes; ++p) {
            const float* from = work.input + r * work.stride * work.inputRow + p * work.inputPlane;
            float* to = work.output + r * work.outputRow + p * work.outputPlane;
            for (int c = 0; c < work.columns; ++c, from += work.stride * lanes, to += lanes) {
                Vector most = {};
                for (int o = 0; o < work.offsetCount; ++o) most = larger(most, at(from + work.offsets[o]));
                at(to) = most;
            }
        }
}

float activateOne(float value, Activation activation) { return activate(broadcast(value), activation)[0]; }

void csr16(const Csr16& matrix, const float* x, const float* bias, float* y, int firstRow, int lastRow,
           Activation activation)
{
    for (int block = 0; block < matrix.columnBlocks; ++block, x += csrColumns) {
        const std::uint32_t* const starts = matrix.starts + std::size_t(block) * (matrix.rows + 1);
        for (int row = firstRow; row < lastRow; ++row) {
            Eight sum = {};
            for (std::uint32_t i = starts[row]; i != starts[row + 1]; i += 8) {
                const std::uint16_t* const c = matrix.columns + i;
                const Eight in = {x[c[0]], x[c[1]], x[c[2]], x[c[3]], x[c[4]], x[c[5]], x[c[6]], x[c[7]]};
                sum += *reinterpret_cast<const Eight*>(matrix.values + i) * in;
            }
            const float total = ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
            y[row] = total + (block == 0 ? bias[row] : y[row]);
        }
    }
    if (activation != Activation::none)
        for (int row = firstRow; row < lastRow; ++row) y[row] = activateOne(y[row], activation);
}

/// Which input of a window each lane's weight belongs to.
ALWAYS_INLINE Lanes placesAt(const std::uint8_t* bytes)
{
    constexpr int words = lanes > 8 ? 2 : 1;  // of 8 lanes each
    Lanes shifts = {};
    UNROLL for (int lane = 0; lane < lanes; ++lane) shifts[lane] = 4 * (lane / words);
    Lanes packed;
    if constexpr (words == 2) {
        std::int64_t both;
        __builtin_memcpy(&both, bytes, 8);
        packed = (Lanes)(both - Words{});
    } else {
        std::int32_t one;
        __builtin_memcpy(&one, bytes, 4);
        packed = one - Lanes{};
    }
    return (packed >> shifts) & (lanes - 1);
}

ALWAYS_INLINE Vector weighted(Vector in, const std::uint8_t* places, const float* values)
{
    return __builtin_shuffle(in, placesAt(places)) * at(values);
}

/// `count` floats, the rest zero.
inline Vector firstOf(const float* p, int count)
{
    Vector v = {};
    __builtin_memcpy(&v, p, std::size_t(count) * 4);
    return v;
}

void sliced(const Sliced& matrix, const float* x, const float* bias, float* y, int firstRow, int lastRow,
            Activation activation)
{
    constexpr int bytes = lanes / 2;
    const int whole = matrix.inputs / lanes, rest = matrix.inputs % lanes, windows = whole + (rest > 0);
    const Vector lastInputs = firstOf(x + whole * lanes, rest);
    for (int row = firstRow; row < lastRow; row += lanes) {
        const std::size_t block = std::size_t(row / lanes);
        const std::uint8_t* const counts = matrix.counts + block * std::size_t(windows);
        const float* values = matrix.values + matrix.starts[block];
        const std::uint8_t* places = matrix.places + matrix.starts[block] / 2;
        Vector sum = at(bias + row), other = {};  // two, for a sum waits for the one before
        for (int window = 0; window < windows; ++window) {
            const Vector in = window < whole ? *reinterpret_cast<const Unaligned*>(x + window * lanes) : lastInputs;
            int left = counts[window];
            for (; left >= 2; left -= 2, places += 2 * bytes, values += 2 * lanes) {
                sum += weighted(in, places, values);
                other += weighted(in, places + bytes, values + lanes);
            }
            if (left == 0) continue;
            sum += weighted(in, places, values);
            places += bytes;
            values += lanes;
        }
        const Vector result = activate(sum + other, activation);
        __builtin_memcpy(y + row, &result, std::size_t(lastRow - row < lanes ? lastRow - row : lanes) * 4);
    }
}

void sum(const float* channel, std::size_t row, int rows, int columns, const float* masks, float* perLane)
{
    Vector total = {};
    for (int r = 0; r < rows; ++r, channel += row)
        for (int c = 0; c < columns; ++c, masks += lanes)
            total += at(masks) > Vector{} ? at(channel + c * lanes) : Vector{};
    at(perLane) = total;
}

void gather(float* target, const float* source, const std::int32_t* table, std::size_t count)
{
    _Pragma("GCC unroll 8") for (std::size_t i = 0; i < count; ++i) target[i] = source[table[i]];
}

void halo(float* base, std::size_t plane, int channels, const HaloMove* moves, std::size_t count,
          const std::int32_t* permutations)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto from = *reinterpret_cast<const Lanes*>(permutations + std::size_t(moves[i].permutation) * lanes);
        const Lanes outside = from < 0, lane = from & (lanes - 1);
        const float* source = base + std::size_t(moves[i].source) * lanes;
        float* target = base + std::size_t(moves[i].target) * lanes;
        for (int c = 0; c < channels; ++c, source += plane, target += plane)
            at(target) = outside ? Vector{} : __builtin_shuffle(at(source), lane);
    }
}

}  // namespace

extern const KernelSet KERNEL_SET;
const KernelSet KERNEL_SET = {KERNEL_ISA, lanes, accumulators, tileKernel, maxPool, sum, csr16, sliced, gather, halo};

}  // namespace espalier
