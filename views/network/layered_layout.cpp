#include "views/network/layered_layout.h"

#include "views/network/layer_lanes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace espalier {

namespace {

constexpr double rankGap = 16, laneGap = 16, edgeLane = 12, gutter = 20, gutterTrack = 6, turn = 14;
constexpr int mostColumns = 40;
constexpr double largestScale = 1, costOfCrossing = 0.01;

/// Ranks that stand one below the other.
struct Column {
    int first = 0, last = 0;
    std::vector<double> lanes;  ///< the middle of each lane, from the column's left
    double left = 0, width = 0, height = 0;
    double gutterLeft = 0;  ///< of the way up to the next column's head
};

class Arrangement {
public:
    explicit Arrangement(const std::vector<LayoutBox>& boxes) : m_boxes(boxes)
    {
        std::vector<std::vector<int>> inputs;
        for (const LayoutBox& box : boxes) inputs.push_back(box.inputs);
        m_lanes = assignLanes(inputs);
        m_rows.assign(std::size_t(m_lanes.ranks), {});
        m_heights.assign(std::size_t(m_lanes.ranks), 0);
        m_crossing.assign(std::size_t(m_lanes.ranks), 0);
        for (int i = 0; i < int(boxes.size()); ++i) {
            const int rank = m_lanes.rank[std::size_t(i)];
            m_rows[std::size_t(rank)].push_back(i);
            double& height = m_heights[std::size_t(rank)];
            height = std::max(height, boxes[std::size_t(i)].size.height());
            for (int at = rank; at < m_lanes.lastReader[std::size_t(i)]; ++at) ++m_crossing[std::size_t(at)];
        }
    }

    /// In about so many columns, each at least `fullness` of the longest, parted where few edges cross.
    void part(int columns, double fullness)
    {
        m_columns.clear();
        const int aim = std::max(1, (m_lanes.ranks + columns - 1) / columns);
        for (int first = 0; first < m_lanes.ranks;) {
            int last = std::min(first + aim, m_lanes.ranks) - 1;
            if (last < m_lanes.ranks - 1)
                for (int other = last; other > first + int(fullness * aim); --other)
                    if (m_crossing[std::size_t(other)] < m_crossing[std::size_t(last)]) last = other;
            m_columns.push_back({first, last, {}, 0, 0, 0, 0});
            first = last + 1;
        }
        measure();
    }

    /// Edges that go from one column to the next.
    int crossings() const
    {
        int crossings = 0;
        for (const Column& column : m_columns) crossings += m_crossing[std::size_t(column.last)];
        return crossings;
    }

    QSizeF size() const
    {
        double height = 0;
        for (const Column& column : m_columns) height = std::max(height, column.height);
        const double width = m_columns.empty() ? 0 : m_columns.back().left + m_columns.back().width;
        return {width + 2 * turn, height + 2 * turn};
    }

    LayeredLayout layout()
    {
        LayeredLayout layout;
        layout.size = size();
        m_top.assign(std::size_t(m_lanes.ranks), 0);
        for (const Column& column : m_columns) {
            double top = turn;
            for (int rank = column.first; rank <= column.last; ++rank) {
                m_top[std::size_t(rank)] = top;
                top += m_heights[std::size_t(rank)] + rankGap;
            }
        }
        for (int i = 0; i < int(m_boxes.size()); ++i) {
            const int rank = m_lanes.rank[std::size_t(i)];
            const QSizeF size = m_boxes[std::size_t(i)].size;
            layout.boxes.emplace_back(
                QPointF(laneX(rank, m_lanes.lane[std::size_t(i)]) - size.width() / 2,
                        m_top[std::size_t(rank)] + (m_heights[std::size_t(rank)] - size.height()) / 2),
                size);
        }
        for (int to = 0; to < int(m_boxes.size()); ++to)
            for (const int from : m_boxes[std::size_t(to)].inputs)
                layout.edges.push_back({from, to, path(from, to, layout.boxes)});
        return layout;
    }

private:
    int columnOf(int rank) const
    {
        const auto after = std::upper_bound(m_columns.begin(), m_columns.end(), rank,
                                            [](int rank, const Column& column) { return rank < column.first; });
        return int(after - m_columns.begin()) - 1;
    }

    double laneX(int rank, int lane) const
    {
        const Column& column = m_columns[std::size_t(columnOf(rank))];
        return turn + column.left + column.lanes[std::size_t(lane)];
    }

    /// A lane is as wide as the widest box in it, or as an edge.
    void measure()
    {
        double left = 0;
        for (Column& column : m_columns) {
            std::vector<double> widths;
            const auto widen = [&widths](int lane, double width) {
                if (lane >= int(widths.size())) widths.resize(std::size_t(lane) + 1, 0);
                widths[std::size_t(lane)] = std::max(widths[std::size_t(lane)], width);
            };
            for (int rank = column.first; rank <= column.last; ++rank) {
                column.height += m_heights[std::size_t(rank)] + (rank > column.first ? rankGap : 0);
                for (const int box : m_rows[std::size_t(rank)])
                    widen(m_lanes.lane[std::size_t(box)], m_boxes[std::size_t(box)].size.width());
            }
            std::set<int> parted;  // what goes on in the next column
            for (int box = 0; box < int(m_boxes.size()); ++box) {
                const int from = m_lanes.rank[std::size_t(box)], to = m_lanes.lastReader[std::size_t(box)];
                if (m_lanes.passing[std::size_t(box)] >= 0 && from < column.last && to > column.first)
                    widen(m_lanes.passing[std::size_t(box)], edgeLane);
                if (from <= column.last && to > column.last) parted.insert(box);
            }
            double x = 0;
            for (std::size_t lane = 0; lane < widths.size(); ++lane) {
                const double width = std::max(widths[lane], edgeLane / 2);
                column.lanes.push_back(x + width / 2);
                const bool wide = width > edgeLane || (lane + 1 < widths.size() && widths[lane + 1] > edgeLane);
                x += width + (lane + 1 < widths.size() ? (wide ? laneGap / 2 : 2) : 0);
            }
            column.left = left;
            column.width = x;
            column.gutterLeft = left + x + gutter / 2;
            left += x + gutter + gutterTrack * double(parted.size());
        }
    }

    /// Along the lanes, from gap to gap.
    QPainterPath path(int from, int to, const std::vector<QRectF>& boxes) const
    {
        const int first = m_lanes.rank[std::size_t(from)], last = m_lanes.rank[std::size_t(to)];
        QPainterPath path(QPointF(boxes[std::size_t(from)].center().x(), boxes[std::size_t(from)].bottom()));
        path.lineTo(path.currentPosition().x(), bottom(first));
        for (int rank = first; rank < last; ++rank) {
            const bool arrives = rank + 1 == last;
            const int lane = arrives ? m_lanes.lane[std::size_t(to)] : m_lanes.passing[std::size_t(from)];
            const double x = laneX(rank + 1, lane), top = m_top[std::size_t(rank + 1)];
            if (columnOf(rank) != columnOf(rank + 1))
                climb(path, from, rank, x, top);
            else if (std::abs(path.currentPosition().x() - x) < 0.5)
                path.lineTo(x, top);
            else
                path.cubicTo(path.currentPosition() + QPointF(0, rankGap * 0.7), QPointF(x, top - rankGap * 0.7),
                             QPointF(x, top));
            if (!arrives) path.lineTo(x, bottom(rank + 1));
        }
        path.lineTo(boxes[std::size_t(to)].center().x(), boxes[std::size_t(to)].top());
        return path;
    }

    double bottom(int rank) const { return m_top[std::size_t(rank)] + m_heights[std::size_t(rank)]; }

    /// From the foot of a column to the head of the next, between the two.
    void climb(QPainterPath& path, int from, int rank, double x, double top) const
    {
        const Column& column = m_columns[std::size_t(columnOf(rank))];
        int track = 0;
        for (int other = 0; other < from; ++other)
            track += m_lanes.rank[std::size_t(other)] <= rank && m_lanes.lastReader[std::size_t(other)] > rank;
        const double up = turn + column.gutterLeft + gutterTrack * track, low = path.currentPosition().y();
        path.cubicTo(path.currentPosition() + QPointF(0, turn), QPointF(up, low + turn), QPointF(up, low));
        path.lineTo(up, top);
        path.cubicTo(QPointF(up, top - turn), QPointF(x, top - turn), QPointF(x, top));
    }

    const std::vector<LayoutBox>& m_boxes;
    LayerLanes m_lanes;
    std::vector<std::vector<int>> m_rows;  ///< boxes by rank
    std::vector<double> m_heights, m_top;  ///< of ranks
    std::vector<int> m_crossing;           ///< edges that go on below each rank
    std::vector<Column> m_columns;
};

}  // namespace

LayeredLayout layOut(const std::vector<LayoutBox>& boxes, const QSizeF& room)
{
    if (boxes.empty()) return {};
    Arrangement arrangement(boxes);
    std::pair<int, double> best{1, 1};
    double bestScore = 0;
    for (int columns = 1; columns <= mostColumns; ++columns)
        for (const double fullness : {0.67, 0.5}) {
            arrangement.part(columns, fullness);
            const QSizeF size = arrangement.size();
            const double scale = std::min({room.width() / size.width(), room.height() / size.height(), largestScale});
            // Large enough to read, and no more lines from column to column than that takes.
            const double score = scale / (1 + costOfCrossing * arrangement.crossings());
            if (score > bestScore * 1.02) best = {columns, fullness}, bestScore = score;
        }
    arrangement.part(best.first, best.second);
    return arrangement.layout();
}

}  // namespace espalier
