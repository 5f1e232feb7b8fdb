#pragma once

#include "core/engine/runtime/fused_layer.h"
#include "core/engine/runtime/kernels/strip_layout.h"

#include <map>
#include <utility>
#include <vector>

namespace espalier {

/// A window that moves over feature maps: of a convolution or a pool.
struct MapWindow {
    std::pair<int, int> input, output;  ///< height, width
    ConvShape shape;
    double taps = 0;  ///< vectors that are read for one place of all output channels together
};

/// One cut for all feature maps of one height and width, so that neighbouring layers read each other's strips as they
/// are, across strides of two where the cuts can be made to match and what that wastes is less than a copy would take.
class LayoutBook {
public:
    LayoutBook(int lanes, int images, const std::vector<MapWindow>& windows);

    StripLayout of(int channels, int height, int width) const;

private:
    void add(std::pair<int, int> size, const std::vector<MapWindow>& windows);
    /// Whether maps are better cut as `over`, which can be read across a stride, than as `best`.
    bool paysOff(const StripLayout& over, const StripLayout& best, const std::vector<MapWindow>& windows) const;

    int m_lanes, m_images;
    std::map<std::pair<int, int>, StripLayout> m_cuts;
};

}  // namespace espalier
