#pragma once

#include <vector>

namespace espalier {

/// Where boxes and edges are before there is any geometry: a rank (from above) and a lane (from the left) for each box, and
/// the lane in which what a box gives goes past the ranks between it and whoever reads it later than on the next rank. No
/// two boxes, and no box and a passing edge, are in the same place.
struct LayerLanes {
    std::vector<int> rank, lane;
    std::vector<int> passing;     ///< of each box; -1: everyone who reads it is on the next rank
    std::vector<int> lastReader;  ///< the highest rank of whoever reads it; its own where nobody does
    int ranks = 0;
};

/// `inputs` of each box, which come before it. The longest path goes straight down wherever it can.
LayerLanes assignLanes(const std::vector<std::vector<int>>& inputs);

}  // namespace espalier
