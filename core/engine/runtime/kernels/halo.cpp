#include "core/engine/runtime/kernels/halo.h"

#include <algorithm>

namespace espalier {

namespace {

/// Row or column of a strip as the neighbouring strip that holds it counts, and which neighbour that is.
struct Neighbour {
    int place, step;
};

Neighbour neighbour(int place, int size)
{
    if (place < 0) return {place + size, -1};
    if (place >= size) return {place - size, 1};
    return {place, 0};
}

}  // namespace

Halo::Halo(const KernelSet& kernels, const StripLayout& layout) : m_kernels(&kernels), m_layout(layout)
{
    // Inner vectors first: what is copied from them must have its zeroes already.
    for (int row = 0; row < layout.rows; ++row)
        for (int column = 0; column < layout.columns; ++column) addVector(row, column);
    for (int row = -layout.halo; row < layout.rows + layout.halo; ++row)
        for (int column = -layout.halo; column < layout.columns + layout.halo; ++column)
            if (row < 0 || row >= layout.rows || column < 0 || column >= layout.columns) addVector(row, column);
    m_permutations = Aligned<std::int32_t>::copyOf(m_found);
}

/// Whether the window of a place inside the image covers this place, which is outside, within one strip.
bool Halo::isReadAcross(int row, int column, int lane) const
{
    int image = 0, y = 0, x = 0;
    for (int r = std::max(0, row - m_layout.halo); r < m_layout.rows; ++r)
        for (int c = std::max(0, column - m_layout.halo); c < m_layout.columns; ++c)
            if (m_layout.placeOf(0, r, c, lane, image, y, x) && r <= row + m_layout.halo && c <= column + m_layout.halo)
                return true;
    return false;
}

void Halo::addVector(int row, int column)
{
    const StripLayout& layout = m_layout;
    const Neighbour down = neighbour(row, layout.rows), across = neighbour(column, layout.columns);
    const bool own = down.step == 0 && across.step == 0;
    std::vector<std::int32_t> lanes(static_cast<std::size_t>(layout.lanes));
    bool anyZero = false;
    for (int lane = 0; lane < layout.lanes; ++lane) {
        int image = 0, y = 0, x = 0;
        // Only the first group is looked at; images that a group lacks hold what nobody reads.
        layout.placeOf(0, row, column, lane, image, y, x);
        const bool inside = y >= 0 && y < layout.height && x >= 0 && x < layout.width;
        lanes[std::size_t(lane)] = inside ? lane + down.step * layout.across + across.step : -1;
        anyZero = anyZero || (!inside && (!own || isReadAcross(row, column, lane)));
    }
    if (layout.halo == 0 || (own && !anyZero)) return;
    const auto vector = [&](int r, int c) { return std::uint32_t(layout.at(r, c) / std::size_t(layout.lanes)); };
    m_moves.push_back({vector(down.place, across.place), vector(row, column), permutation(lanes)});
}

std::uint16_t Halo::permutation(const std::vector<std::int32_t>& lanes)
{
    const auto size = static_cast<std::ptrdiff_t>(lanes.size());
    for (auto at = m_found.begin(); at != m_found.end(); at += size)
        if (std::equal(lanes.begin(), lanes.end(), at))
            return static_cast<std::uint16_t>((at - m_found.begin()) / size);
    m_found.insert(m_found.end(), lanes.begin(), lanes.end());
    return static_cast<std::uint16_t>(m_found.size() / lanes.size() - 1);
}

void Halo::fill(float* strips, int firstChannel, int lastChannel) const
{
    if (empty()) return;
    for (int group = 0; group < m_layout.groups(); ++group)
        m_kernels->halo(strips + std::size_t(group) * m_layout.image() + std::size_t(firstChannel) * m_layout.plane(),
                        m_layout.plane(), lastChannel - firstChannel, m_moves.data(), m_moves.size(),
                        m_permutations.data());
}

}  // namespace espalier
