#include "core/engine/runtime/kernels/strip_copy.h"

#include <algorithm>

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
                copy.addRun(0, start, table);
            }
        }
    copy.share(target.groups());
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
        const std::size_t table = copy.m_table.size();
        for (int y = 0; y < source.height; ++y)
            for (int x = 0; x < source.width; ++x)
                if (!rows || y * source.width + x < target.positions)
                    copy.m_table.push_back(std::int32_t(source.at(image, 0, y, x) - from));
        copy.addRun(from, std::size_t(image) * target.image, table);
    }
    copy.share(source.images);
    return copy;
}

/// Of what the table holds from `table` on. Where there is nothing to copy, anything is, and zero written over it: that
/// is faster than to ask each time.
void StripCopy::addRun(std::size_t source, std::size_t target, std::size_t table)
{
    const std::size_t firstZero = m_zeros.size();
    for (std::size_t i = table; i < m_table.size(); ++i)
        if (m_table[i] < 0) {
            m_zeros.push_back(static_cast<std::uint32_t>(i - table));
            m_table[i] = i > table ? m_table[i - 1] : 0;
        }
    m_runs.push_back({source, target, m_table.size() - table, table, firstZero, m_zeros.size()});
}

/// All runs of a channel, one after the other: they read the same lines of the source, which then are still in L1. Where
/// there are few channels to share among threads, the runs are.
void StripCopy::share(int groups)
{
    constexpr int together = 16;  // channels: neighbours on a line of a matrix
    m_channelParts = (m_channels + together - 1) / together;
    const int runsOfGroup = static_cast<int>(m_runs.size()) / std::max(1, groups);
    m_runParts = groups * (m_channelParts < 4 ? std::clamp(runsOfGroup, 1, 4) : 1);
}

void StripCopy::run(const KernelSet& kernels, const float* source, float* target, int part) const
{
    const int channelPart = part / m_runParts, runPart = part % m_runParts;
    const int firstChannel = m_channels * channelPart / m_channelParts;
    const int lastChannel = m_channels * (channelPart + 1) / m_channelParts;
    const std::size_t firstRun = m_runs.size() * std::size_t(runPart) / std::size_t(m_runParts);
    const std::size_t lastRun = m_runs.size() * std::size_t(runPart + 1) / std::size_t(m_runParts);
    for (int channel = firstChannel; channel < lastChannel; ++channel)
        for (std::size_t i = firstRun; i < lastRun; ++i) {
            const Run& run = m_runs[i];
            const float* const from = source + run.source + std::size_t(channel) * m_sourceChannel;
            float* const to = target + run.target + std::size_t(channel) * m_targetChannel;
            const std::int32_t* const table = m_table.data() + run.table;
            if (m_targetColumn == 1)
                kernels.gather(to, from, table, run.count);
            else
                for (std::size_t j = 0; j < run.count; ++j) to[j * m_targetColumn] = from[table[j]];
            for (std::size_t zero = run.firstZero; zero < run.lastZero; ++zero) to[m_zeros[zero]] = 0;
        }
}

}  // namespace espalier
