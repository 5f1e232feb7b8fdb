#include "core/engine/runtime/kernels/strip_layout.h"

#include <initializer_list>

namespace espalier {

namespace {

/// Of two cuts with equally many vectors: whole images in lanes need no halo exchange; then strips about a tile wide.
bool isHandier(const StripLayout& a, const StripLayout& b)
{
    if (a.imagesInLanes != b.imagesInLanes) return a.imagesInLanes > b.imagesInLanes;
    const auto awkward = [](const StripLayout& layout) {
        return layout.columns < 7 ? 7 - layout.columns : (layout.columns - 7) / 7 + layout.columns % 7;
    };
    return awkward(a) < awkward(b);
}

}  // namespace

StripLayout StripLayout::of(int lanes, int images, int channels, int height, int width, int halo)
{
    StripLayout best;
    for (int imagesInLanes = 1; imagesInLanes <= lanes; imagesInLanes *= 2)
        for (int across = 1; imagesInLanes * across <= lanes; across *= 2) {
            StripLayout cut{lanes, images, channels, height, width, imagesInLanes, lanes / imagesInLanes / across,
                            across};
            if (imagesInLanes > 1 && imagesInLanes >= 2 * images) continue;
            cut.rows = ceilDivide(height, cut.down);
            cut.columns = ceilDivide(width, across);
            cut.halo = halo;
            if (cut.rows < halo || cut.columns < halo) continue;
            const long less = best.rows == 0 ? 1 : best.vectors() - cut.vectors();
            if (less > 0 || (less == 0 && isHandier(cut, best))) best = cut;
        }
    return best;
}

StripLayout StripLayout::over(int bigHeight, int bigWidth, int stride) const
{
    StripLayout cut = *this;
    cut.height = bigHeight;
    cut.width = bigWidth;
    cut.rows *= stride;
    cut.columns *= stride;
    const bool covers = cut.rows * down >= bigHeight && cut.columns * across >= bigWidth;
    return covers ? cut : StripLayout();
}

StripLayout StripLayout::ofRows(int lanes, int positions, int channels)
{
    StripLayout best;
    for (const int width : {7, 6, 8, 5, 4, 3, 2, 1}) {
        StripLayout cut{lanes, 1, channels, ceilDivide(positions, width), width, 1, lanes, 1};
        cut.rows = ceilDivide(cut.height, lanes);
        cut.columns = width;
        if (best.rows == 0 || cut.vectors() < best.vectors()) best = cut;
    }
    return best;
}

std::size_t StripLayout::at(int image, int channel, int y, int x) const
{
    const int lane = (image % imagesInLanes * down + y / rows) * across + x / columns;
    return std::size_t(image / imagesInLanes) * this->image() + std::size_t(channel) * plane() +
           at(y % rows, x % columns) + std::size_t(lane);
}

bool StripLayout::placeOf(int group, int row, int column, int lane, int& image, int& y, int& x) const
{
    image = group * imagesInLanes + lane / across / down;
    y = lane / across % down * rows + row;
    x = lane % across * columns + column;
    return image < images && y >= 0 && y < height && x >= 0 && x < width;
}

bool StripLayout::sameCut(const StripLayout& o) const
{
    return lanes == o.lanes && images == o.images && height == o.height && width == o.width &&
           imagesInLanes == o.imagesInLanes && down == o.down && across == o.across && rows == o.rows &&
           columns == o.columns;
}

}  // namespace espalier
