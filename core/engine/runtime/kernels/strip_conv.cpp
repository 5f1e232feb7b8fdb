#include "core/engine/runtime/kernels/strip_conv.h"

#include <algorithm>

namespace espalier {

namespace {

/// Input channels of a chunk. Groups are not cut: most of their channels have no taps for a given output.
int chunkOf(const ConvShape& shape, const Tiling& tiling)
{
    return tiling.chunk <= 0 || shape.groups > 1 ? shape.inputs : std::min(tiling.chunk, shape.inputs);
}

}  // namespace

bool StripConv::canReadInPlace(const ConvShape& shape, const StripLayout& input, const StripLayout& output)
{
    const int stride = shape.strideX;
    return shape.strideY == stride && stride <= 2 && input.lanes == output.lanes &&
           input.imagesInLanes == output.imagesInLanes && input.down == output.down && input.across == output.across &&
           input.channels == shape.inputs && input.rows == stride * output.rows &&
           input.columns == stride * output.columns && (output.height - 1) * stride < input.height &&
           (output.width - 1) * stride < input.width && input.halo >= haloInPlace(shape);
}

int StripConv::haloInPlace(const ConvShape& shape)
{
    return std::max({shape.padY, shape.padX, shape.kernelHeight - 1 - shape.padY, shape.kernelWidth - 1 - shape.padX});
}

bool StripConv::fits(const ConvShape& shape, const StripLayout& input, const StripLayout& output, const Tiling& tiling)
{
    const Window window(shape);
    const bool inPlace = canReadInPlace(shape, input, output);
    const int reach = inPlace ? haloInPlace(shape) : window.reach();
    // A chunk of a phase-split input lies in every phase.
    const int channels = chunkOf(shape, tiling) + (inPlace ? 0 : shape.inputs * (window.phases() - 1));
    const std::size_t last =
        std::size_t(2 * reach) * (input.row() + std::size_t(input.lanes)) + std::size_t(channels) * input.plane();
    return last / std::size_t(input.lanes) <= 65535;
}

StripConv::StripConv(const KernelSet& kernels, const ConvShape& shape, const StripLayout& input,
                     const StripLayout& output, const float* weight, const float* bias, const Tiling& tiling)
    : m_kernels(&kernels),
      m_shape(shape),
      m_input(input),
      m_output(output),
      m_tiling(tiling),
      m_window(shape),
      m_inPlace(canReadInPlace(shape, input, output)),
      m_reach(m_inPlace ? haloInPlace(shape) : m_window.reach()),
      m_stride(m_inPlace ? shape.strideX : 1)
{
    m_blocks = ceilDivide(shape.outputs, tiling.block);
    m_chunks = ceilDivide(shape.inputs, chunkOf(shape, tiling));
    pack(weight);
    m_bias = Aligned<float>(std::size_t(m_blocks * tiling.block));
    if (bias) std::copy(bias, bias + shape.outputs, m_bias.data());
    cutTiles();
}

void StripConv::pack(const float* weight)
{
    const int chunk = chunkOf(m_shape, m_tiling);
    for (int first = 0; first < m_shape.inputs; first += chunk) {
        m_chunkStarts.push_back(std::size_t(first) * m_input.plane());
        for (int block = 0; block < m_blocks; ++block) {
            m_starts.push_back(static_cast<std::uint32_t>(m_offsetList.size()));
            packBlock(weight, block, first, std::min(first + chunk, m_shape.inputs));
        }
        m_starts.push_back(static_cast<std::uint32_t>(m_offsetList.size()));
    }
    m_offsets = Aligned<std::uint16_t>::copyOf(m_offsetList);
    m_values = Aligned<float>::copyOf(m_valueList);
    m_offsetList = {};
    m_valueList = {};
}

/// Floats from the corner of the window over channel 0 to a tap.
std::size_t StripConv::offsetOf(int channel, int y, int x) const
{
    if (m_inPlace)
        return std::size_t(y - m_shape.padY + m_reach) * m_input.row() + std::size_t(channel) * m_input.plane() +
               std::size_t(x - m_shape.padX + m_reach) * m_input.lanes;
    const int phase = m_window.y.phase(y) * m_window.x.phases() + m_window.x.phase(x);
    return std::size_t(m_window.y.shift(y) + m_reach) * m_input.row() +
           std::size_t(phase * m_shape.inputs + channel) * m_input.plane() +
           std::size_t(m_window.x.shift(x) + m_reach) * m_input.lanes;
}

void StripConv::packBlock(const float* weight, int block, int firstChannel, int lastChannel)
{
    const int firstOutput = block * m_tiling.block;
    const int lastOutput = std::min(firstOutput + m_tiling.block, m_shape.outputs) - 1;
    const int ofGroup = m_shape.inputsOfGroup();
    const int from = std::max(firstChannel, firstOutput / m_shape.outputsOfGroup() * ofGroup);
    const int to = std::min(lastChannel, (lastOutput / m_shape.outputsOfGroup() + 1) * ofGroup);
    for (int channel = from; channel < to; ++channel)
        for (int y = 0; y < m_shape.kernelHeight; ++y)
            for (int x = 0; x < m_shape.kernelWidth; ++x)
                addTap(weight, block, channel, y, x,
                       offsetOf(channel, y, x) - std::size_t(firstChannel) * m_input.plane());
}

void StripConv::addTap(const float* weight, int block, int channel, int y, int x, std::size_t offset)
{
    const int ofGroup = m_shape.inputsOfGroup();
    float values[4] = {};
    bool any = m_tiling.keepZeros;
    for (int b = 0; b < m_tiling.block; ++b) {
        const int output = block * m_tiling.block + b;
        if (output >= m_shape.outputs || output / m_shape.outputsOfGroup() != channel / ofGroup) continue;
        values[b] = weight[((std::size_t(output) * ofGroup + channel % ofGroup) * m_shape.kernelHeight + y) *
                               m_shape.kernelWidth +
                           x];
        any = any || values[b] != 0;
    }
    if (!any) return;
    m_offsetList.push_back(static_cast<std::uint16_t>(offset / std::size_t(m_input.lanes)));
    m_valueList.insert(m_valueList.end(), values, values + m_tiling.block);
}

void StripConv::cutTiles()
{
    // Columns fall into tiles of nearly one width, so that no narrow one is left over.
    const int across = ceilDivide(m_output.columns, m_tiling.columns);
    for (int group = 0; group < m_output.groups(); ++group)
        for (int row = 0; row < m_output.rows;) {
            int rows = m_tiling.rows;
            while (rows > m_output.rows - row) rows /= 2;
            for (int i = 0, column = 0; i < across; ++i) {
                const int columns = ceilDivide(m_output.columns - column, across - i);
                m_tiles.push_back({std::size_t(group) * m_input.image() +
                                       m_input.at(row * m_stride - m_reach, column * m_stride - m_reach),
                                   std::size_t(group) * m_output.image() + m_output.at(row, column), group, row, column,
                                   m_kernels->tile(m_tiling.block, m_stride, rows, columns)});
                column += columns;
            }
            row += rows;
        }
}

int StripConv::parts(int threads) const
{
    const int tiles = static_cast<int>(m_tiles.size());
    if (threads <= 1) return tiles;
    return tiles * std::min(m_blocks, std::max(1, ceilDivide(2 * threads, tiles)));
}

void StripConv::run(const float* input, float* output, const float* residual, const StripLayout* residualLayout,
                    Activation activation, int part, int parts) const
{
    const int ranges = parts / static_cast<int>(m_tiles.size());
    const Tile& tile = m_tiles[std::size_t(part / ranges)];
    const Taps taps{m_offsets.data(), m_values.data(), m_starts.data(), m_chunkStarts.data(), m_chunks, m_blocks};
    TileWork work{};
    work.taps = &taps;
    work.input = input + tile.input;
    work.inputRow = m_input.row();
    work.output = output + tile.output;
    work.outputRow = m_output.row();
    work.outputPlane = m_output.plane();
    if (residual) {
        work.residual =
            residual + std::size_t(tile.group) * residualLayout->image() + residualLayout->at(tile.row, tile.column);
        work.residualRow = residualLayout->row();
        work.residualPlane = residualLayout->plane();
    }
    work.bias = m_bias.data();
    work.activation = activation;
    work.firstBlock = m_blocks * (part % ranges) / ranges;
    work.lastBlock = m_blocks * (part % ranges + 1) / ranges;
    tile.kernel(work);
}

}  // namespace espalier
