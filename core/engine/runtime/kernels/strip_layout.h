#pragma once

#include <cstddef>

namespace espalier {

inline int ceilDivide(int a, int b) { return (a + b - 1) / b; }

/// How a batch of feature maps lies in memory for the tile kernels: cut into strips, one for each lane of a vector, so
/// that a vector holds the same place of `lanes` strips and every tap of a convolution is an aligned load.
///
///     [group of images][row][channel][column][lane]
///
/// A lane is one of imagesInLanes images, one of `down` bands of rows and one of `across` bands of columns of it. Around
/// each strip lies a halo of what the neighbouring strips (or the padding) hold there.
struct StripLayout {
    int lanes = 8;
    int images = 0, channels = 0, height = 0, width = 0;
    int imagesInLanes = 1, down = 1, across = 1;  ///< lanes = their product
    int rows = 0, columns = 0;                    ///< of a strip, in vectors, without the halo
    int halo = 0;

    /// The split that wastes fewest vectors and has strips no smaller than `halo`; rows == 0: there is none.
    static StripLayout of(int lanes, int images, int channels, int height, int width, int halo);
    /// The cut of the maps `stride` times as high and wide each of whose strips lies over one of this; rows == 0: there is
    /// none.
    StripLayout over(int height, int width, int stride) const;
    /// For rows of a matrix ("images" of a 1x1 convolution): `positions` in an image of convenient width.
    static StripLayout ofRows(int lanes, int positions, int channels);

    int planes() const
    {
        return (channels + 3) / 4 * 4;
    }  ///< channels there is room for: kernels write whole blocks of 4
    /// For each channel; the fewer, the less work is wasted on lanes that hold nothing.
    long vectors() const { return long(groups()) * rows * columns; }
    int groups() const { return (images + imagesInLanes - 1) / imagesInLanes; }
    std::size_t plane() const { return std::size_t(columns + 2 * halo) * lanes; }  ///< floats from channel to channel
    std::size_t row() const { return plane() * planes(); }
    std::size_t image() const { return row() * (rows + 2 * halo); }
    std::size_t floats() const { return image() * groups(); }

    /// Of the vector at (row, column) of a strip, channel 0; negative ones are in the halo.
    std::size_t at(int row, int column) const
    {
        return std::size_t(row + halo) * this->row() + std::size_t(column + halo) * lanes;
    }
    /// Of one element, in floats.
    std::size_t at(int image, int channel, int y, int x) const;
    /// What lane `lane` of the vector (row, column) holds of image group `group`: false where that lies outside the images.
    bool placeOf(int group, int row, int column, int lane, int& image, int& y, int& x) const;

    /// The same cut of the same maps, whatever halo and channels.
    bool sameCut(const StripLayout& other) const;
    bool operator==(const StripLayout&) const = default;
};

}  // namespace espalier
