#include "core/engine/runtime/layout_book.h"

#include "core/engine/runtime/kernels/strip_conv.h"
#include "core/engine/runtime/kernels/window.h"

#include <algorithm>
#include <set>

namespace espalier {

LayoutBook::LayoutBook(int lanes, int images, const std::vector<MapWindow>& windows) : m_lanes(lanes), m_images(images)
{
    std::set<std::pair<int, int>> sizes;
    for (const MapWindow& window : windows) sizes.insert({window.input, window.output});
    // Small maps first: a larger one that is strided over takes their cut.
    std::vector<std::pair<int, int>> order(sizes.begin(), sizes.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first * a.second < b.first * b.second; });
    for (const auto& size : order) add(size, windows);
}

void LayoutBook::add(std::pair<int, int> size, const std::vector<MapWindow>& windows)
{
    const auto [height, width] = size;
    int halo = 0;
    for (const MapWindow& window : windows)
        if (window.input == size) halo = std::max(halo, StripConv::haloInPlace(window.shape));
    StripLayout cut = StripLayout::of(m_lanes, m_images, 1, height, width, halo);
    if (cut.rows == 0) cut = StripLayout::of(m_lanes, m_images, 1, height, width, 0);
    for (const MapWindow& window : windows) {
        const auto smaller = m_cuts.find(window.output);
        if (window.input != size || window.shape.strideX != 2 || window.shape.strideY != 2 || smaller == m_cuts.end())
            continue;
        StripLayout over = smaller->second.over(height, width, 2);
        over.halo = halo;
        if (over.rows >= std::max(1, halo) && over.columns >= halo && paysOff(over, cut, windows)) cut = over;
    }
    m_cuts[size] = cut;
}

/// Reading a vector under a weight takes about as long as copying one float.
bool LayoutBook::paysOff(const StripLayout& over, const StripLayout& best, const std::vector<MapWindow>& windows) const
{
    const std::pair size(over.height, over.width);
    double taps = 0, copied = 0;
    for (const MapWindow& window : windows) {
        if (window.output == size) taps += window.taps;
        if (window.input == size && window.shape.strideX == 2 && window.shape.strideY == 2)
            copied += double(window.shape.inputs) * Window(window.shape).phases() / 4;
    }
    return double(over.vectors() - best.vectors()) * taps <= copied * double(best.vectors()) * m_lanes;
}

StripLayout LayoutBook::of(int channels, int height, int width) const
{
    const auto found = m_cuts.find({height, width});
    StripLayout layout =
        found != m_cuts.end() ? found->second : StripLayout::of(m_lanes, m_images, 1, height, width, 0);
    layout.channels = channels;
    return layout;
}

}  // namespace espalier
