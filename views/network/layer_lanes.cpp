#include "views/network/layer_lanes.h"

#include <algorithm>

namespace espalier {

namespace {

class LaneAssignment {
public:
    explicit LaneAssignment(const std::vector<std::vector<int>>& inputs) : m_inputs(inputs), m_count(int(inputs.size()))
    {
        m_lanes.rank.assign(inputs.size(), 0);
        m_lanes.lane.assign(inputs.size(), 0);
        m_lanes.passing.assign(inputs.size(), -1);
        m_below.assign(inputs.size(), 0);
        m_goesOn.assign(inputs.size(), 0);
        rankByLongestPath();
        m_taken.resize(std::size_t(m_lanes.ranks));
    }

    LayerLanes run()
    {
        for (const std::vector<int>& row : rows()) {
            for (const int box : row) place(box);
            for (const int box : row) reserve(box);
        }
        return std::move(m_lanes);
    }

private:
    int& rank(int box) { return m_lanes.rank[std::size_t(box)]; }
    int& lane(int box) { return m_lanes.lane[std::size_t(box)]; }

    void rankByLongestPath()
    {
        m_lanes.lastReader.assign(m_inputs.size(), 0);
        for (int box = 0; box < m_count; ++box) {
            for (const int input : m_inputs[std::size_t(box)]) rank(box) = std::max(rank(box), rank(input) + 1);
            m_lanes.lastReader[std::size_t(box)] = rank(box);
            m_lanes.ranks = std::max(m_lanes.ranks, rank(box) + 1);
        }
        for (int box = m_count - 1; box >= 0; --box)
            for (const int input : m_inputs[std::size_t(box)]) {
                m_below[std::size_t(input)] = std::max(m_below[std::size_t(input)], m_below[std::size_t(box)] + 1);
                int& last = m_lanes.lastReader[std::size_t(input)];
                last = std::max(last, rank(box));
                if (rank(box) == rank(input) + 1) m_goesOn[std::size_t(input)] = 1;
            }
    }

    /// The boxes of each rank: what the longest way goes on from comes first, and has the choice of lanes.
    std::vector<std::vector<int>> rows()
    {
        std::vector<std::vector<int>> rows(std::size_t(m_lanes.ranks));
        for (int box = 0; box < m_count; ++box) rows[std::size_t(rank(box))].push_back(box);
        for (auto& row : rows)
            std::stable_sort(row.begin(), row.end(),
                             [this](int a, int b) { return m_below[std::size_t(a)] > m_below[std::size_t(b)]; });
        return rows;
    }

    bool isFree(int lane, int from, int to) const
    {
        for (int rank = from; rank <= to; ++rank) {
            const auto& taken = m_taken[std::size_t(rank)];
            if (lane < int(taken.size()) && taken[std::size_t(lane)]) return false;
        }
        return true;
    }

    void take(int lane, int from, int to)
    {
        for (int rank = from; rank <= to; ++rank) {
            auto& taken = m_taken[std::size_t(rank)];
            if (lane >= int(taken.size())) taken.resize(std::size_t(lane) + 1, 0);
            taken[std::size_t(lane)] = 1;
        }
    }

    /// The nearest free lane, to the right where there are two.
    int nearest(int wanted, int from, int to) const
    {
        for (int distance = 0;; ++distance) {
            if (isFree(wanted + distance, from, to)) return wanted + distance;
            if (distance <= wanted && isFree(wanted - distance, from, to)) return wanted - distance;
        }
    }

    void place(int box)
    {
        int wanted = -1;
        for (const int input : m_inputs[std::size_t(box)])
            wanted = wanted < 0 ? lane(input) : std::min(wanted, lane(input));
        lane(box) = nearest(std::max(wanted, 0), rank(box), rank(box));
        take(lane(box), rank(box), rank(box));
    }

    /// Keeps a lane free for what is read later than on the next rank.
    void reserve(int box)
    {
        const int last = m_lanes.lastReader[std::size_t(box)];
        if (last <= rank(box) + 1) return;
        int& passing = m_lanes.passing[std::size_t(box)];
        passing = m_goesOn[std::size_t(box)] ? nearestRight(lane(box) + 1, rank(box) + 1, last - 1)
                                             : nearest(lane(box), rank(box) + 1, last - 1);
        take(passing, rank(box) + 1, last - 1);
    }

    int nearestRight(int wanted, int from, int to) const
    {
        while (!isFree(wanted, from, to)) ++wanted;
        return wanted;
    }

    const std::vector<std::vector<int>>& m_inputs;
    int m_count;
    LayerLanes m_lanes;
    std::vector<int> m_below;                ///< boxes on the longest way from each to an end
    std::vector<char> m_goesOn;              ///< something on the next rank reads it
    std::vector<std::vector<char>> m_taken;  ///< by rank and lane
};

}  // namespace

LayerLanes assignLanes(const std::vector<std::vector<int>>& inputs) { return LaneAssignment(inputs).run(); }

}  // namespace espalier
