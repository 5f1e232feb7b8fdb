#include "core/engine/runtime/kernels/strip_copy.h"

namespace espalier {

PlainLayout PlainLayout::nchw(int images, int channels, int height, int width)
{
    const std::size_t plane = std::size_t(height) * width;
    return {images, channels, height, width, plane * channels, plane, std::size_t(width), 1, -1};
}

PlainLayout PlainLayout::ofRows(int positions, int channels)
{
    PlainLayout plain;
    plain.positions = positions;
    plain.channels = channels;
    plain.channel = 1;
    plain.column = std::size_t(channels);
    return plain;
}

/// sourceIndex(image, y, x): floats to channel 0 there, or -1.
template <typename SourceIndex>
StripCopy StripCopy::intoStrips(const SourceIndex& sourceIndex, int height, int width, int channels,
                                const StripLayout& target, const Window& window, std::size_t sourceChannel)
{
    StripCopy copy;
    copy.m_channels = channels;
    copy.m_sourceChannel = sourceChannel;
    copy.m_targetChannel = target.plane();
    for (int group = 0; group < target.groups(); ++group)
        for (int phase = 0; phase < window.phases(); ++phase) {
            const int down = phase / window.x.phases(), across = phase % window.x.phases();
            const int firstColumn = window.x.firstShift(across), columns = target.columns + window.x.lastShift(across);
            for (int row = window.y.firstShift(down); row < target.rows + window.y.lastShift(down); ++row) {
                const std::size_t start = std::size_t(group) * target.image() + target.at(row, firstColumn) +
                                          std::size_t(phase) * channels * target.plane();
                const std::size_t table = copy.m_table.size();
                for (int column = firstColumn; column < columns; ++column)
                    for (int lane = 0; lane < target.lanes; ++lane) {
                        int image = 0, y = 0, x = 0;
                        target.placeOf(group, row, column, lane, image, y, x);
                        y = y * window.y.stride() + window.y.start(down);
                        x = x * window.x.stride() + window.x.start(across);
                        const bool inside = image < target.images && y >= 0 && y < height && x >= 0 && x < width;
                        copy.m_table.push_back(inside ? std::int32_t(sourceIndex(image, y, x)) : -1);
                    }
                copy.m_runs.push_back({0, start, copy.m_table.size() - table, table});
            }
        }
    copy.m_parts = static_cast<int>(copy.m_runs.size());
    return copy;
}

StripCopy StripCopy::forWindow(const PlainLayout& source, const StripLayout& target, const Window& window)
{
    if (source.positions >= 0)
        return intoStrips(
            [&](int, int y, int x) -> std::ptrdiff_t {
                const int position = y * target.width + x;
                return position < source.positions ? std::ptrdiff_t(position * source.column) : -1;
            },
            target.height, target.width, source.channels, target, window, source.channel);
    return intoStrips([&](int image, int y,
                          int x) { return std::ptrdiff_t(image * source.image + y * source.row + x * source.column); },
                      source.height, source.width, source.channels, target, window, source.channel);
}

StripCopy StripCopy::forWindow(const StripLayout& source, const StripLayout& target, const Window& window)
{
    return intoStrips([&](int image, int y, int x) { return std::ptrdiff_t(source.at(image, 0, y, x)); }, source.height,
                      source.width, source.channels, target, window, source.plane());
}

StripCopy StripCopy::toPlain(const StripLayout& source, const PlainLayout& target)
{
    StripCopy copy;
    copy.m_channels = source.channels;
    copy.m_sourceChannel = source.plane();
    copy.m_targetChannel = target.channel;
    copy.m_targetColumn = target.column;
    const bool rows = target.positions >= 0;
    for (int image = 0; image < source.images; ++image) {
        const std::size_t from = std::size_t(image / source.imagesInLanes) * source.image();
        Run run{from, std::size_t(image) * target.image, 0, copy.m_table.size()};
        for (int y = 0; y < source.height; ++y)
            for (int x = 0; x < source.width; ++x)
                if (!rows || y * source.width + x < target.positions)
                    copy.m_table.push_back(std::int32_t(source.at(image, 0, y, x) - from)), ++run.count;
        copy.m_runs.push_back(run);
    }
    copy.m_parts = static_cast<int>(copy.m_runs.size());
    return copy;
}

void StripCopy::run(const KernelSet& kernels, const float* source, float* target, int part) const
{
    const Run& run = m_runs[std::size_t(part)];
    const std::int32_t* const table = m_table.data() + run.table;
    source += run.source;
    target += run.target;
    for (int channel = 0; channel < m_channels; ++channel, source += m_sourceChannel, target += m_targetChannel) {
        if (m_targetColumn == 1)
            kernels.gather(target, source, table, run.count);
        else
            for (std::size_t i = 0; i < run.count; ++i) target[i * m_targetColumn] = source[table[i]];
    }
}

}  // namespace espalier
