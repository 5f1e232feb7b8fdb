#include "views/network/layered_layout.h"

#include "views/network/layer_lanes.h"

#include <gtest/gtest.h>

#include <chrono>

namespace espalier {
namespace {

LayoutBox box(std::vector<int> inputs, double width = 160, double height = 24)
{
    return {{width, height}, std::move(inputs)};
}

/// A stem and so many residual blocks; every third has a convolution in its shortcut.
std::vector<LayoutBox> residual(int blocks)
{
    std::vector<LayoutBox> boxes{box({}, 60, 18), box({0})};
    for (int block = 0; block < blocks; ++block) {
        const int before = int(boxes.size()) - 1;
        boxes.push_back(box({before}));
        boxes.push_back(box({before + 1}));
        int shortcut = before;
        if (block % 3 == 2) {
            boxes.push_back(box({before}));
            shortcut = int(boxes.size()) - 1;
        }
        boxes.push_back(box({before + 2, shortcut}, 60, 18));
    }
    boxes.push_back(box({int(boxes.size()) - 1}, 60, 18));
    return boxes;
}

/// Every layer reads all before it, as in a dense block.
std::vector<LayoutBox> concatenating(int layers)
{
    std::vector<LayoutBox> boxes{box({})};
    std::vector<int> all{0};
    for (int layer = 0; layer < layers; ++layer) {
        boxes.push_back(box(all, 60, 18));
        boxes.push_back(box({int(boxes.size()) - 1}));
        all.push_back(int(boxes.size()) - 1);
    }
    return boxes;
}

/// Four ways of different length, and one concatenation.
std::vector<LayoutBox> branching(int modules)
{
    std::vector<LayoutBox> boxes{box({})};
    for (int module = 0; module < modules; ++module) {
        const int before = int(boxes.size()) - 1;
        std::vector<int> ends;
        for (int length = 1; length <= 4; ++length)
            for (int step = 0; step < length; ++step) {
                boxes.push_back(box({step == 0 ? before : int(boxes.size()) - 1}));
                if (step == length - 1) ends.push_back(int(boxes.size()) - 1);
            }
        boxes.push_back(box(ends, 60, 18));
    }
    return boxes;
}

void expectClear(const std::vector<LayoutBox>& boxes, const QSizeF& room)
{
    const LayeredLayout layout = layOut(boxes, room);
    ASSERT_EQ(layout.boxes.size(), boxes.size());
    const QRectF all = QRectF(QPointF(), layout.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_EQ(layout.boxes[i].size(), boxes[i].size);
        EXPECT_TRUE(all.contains(layout.boxes[i])) << i;
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_FALSE(layout.boxes[i].intersects(layout.boxes[other])) << other << " and " << i;
    }
    for (const LayeredLayout::Edge& edge : layout.edges) {
        EXPECT_LT((edge.path.elementAt(0) - QPointF(layout.boxes[std::size_t(edge.from)].center().x(),
                                                    layout.boxes[std::size_t(edge.from)].bottom()))
                      .manhattanLength(),
                  0.01);
        EXPECT_LT((edge.path.currentPosition() -
                   QPointF(layout.boxes[std::size_t(edge.to)].center().x(), layout.boxes[std::size_t(edge.to)].top()))
                      .manhattanLength(),
                  0.01);
        const QRectF bounds = edge.path.boundingRect();
        EXPECT_TRUE(all.contains(bounds.topLeft()) && all.contains(bounds.bottomRight()))
            << edge.from << " to " << edge.to;
        for (int step = 1; step < 200; ++step) {
            const QPointF at = edge.path.pointAtPercent(step / 200.0);
            for (std::size_t other = 0; other < boxes.size(); ++other)
                EXPECT_FALSE(layout.boxes[other].adjusted(0.5, 0.5, -0.5, -0.5).contains(at))
                    << edge.from << " to " << edge.to << " goes through " << other;
        }
    }
}

TEST(LayeredLayout, NoEdgeGoesThroughABoxAndNoTwoBoxesOverlap)
{
    for (const QSizeF room : {QSizeF(400, 900), QSizeF(1600, 600)}) {
        expectClear(residual(3), room);
        expectClear(residual(16), room);
        expectClear(concatenating(10), room);
        expectClear(branching(4), room);
    }
}

TEST(LayeredLayout, AChainGoesStraightDown)
{
    const LayerLanes lanes = assignLanes({{}, {0}, {1}, {2}});
    EXPECT_EQ(lanes.rank, (std::vector<int>{0, 1, 2, 3}));
    EXPECT_EQ(lanes.lane, (std::vector<int>{0, 0, 0, 0}));
    EXPECT_EQ(lanes.passing, (std::vector<int>{-1, -1, -1, -1}));
}

TEST(LayeredLayout, AResidualPassesBesideItsBlock)
{
    // 0 is read by 1 and, past 1 and 2, by the addition 3.
    const LayerLanes lanes = assignLanes({{}, {0}, {1}, {2, 0}});
    EXPECT_EQ(lanes.lane, (std::vector<int>{0, 0, 0, 0}));
    EXPECT_EQ(lanes.passing[0], 1);
    EXPECT_EQ(lanes.lastReader[0], 3);
}

TEST(LayeredLayout, TheLongestOfSeveralWaysKeepsTheLane)
{
    // 1 goes to the end at once; 2, 3 are a way of two.
    const LayerLanes lanes = assignLanes({{}, {0}, {0}, {2}, {1, 3}});
    EXPECT_EQ(lanes.lane[2], 0);
    EXPECT_EQ(lanes.lane[3], 0);
    EXPECT_EQ(lanes.lane[1], 1);
    EXPECT_EQ(lanes.passing[1], 1) << "straight down where it stands";
}

TEST(LayeredLayout, IsTheSameEveryTimeAndFillsTheRoom)
{
    const auto boxes = residual(40);
    const LayeredLayout one = layOut(boxes, {1200, 600}), other = layOut(boxes, {1200, 600});
    EXPECT_EQ(one.boxes, other.boxes);
    EXPECT_EQ(one.size, other.size);
    EXPECT_GT(one.size.width(), one.size.height()) << "columns side by side";
    const LayeredLayout tall = layOut(boxes, {300, 3000});
    EXPECT_GT(tall.size.height(), tall.size.width());
    EXPECT_TRUE(layOut({}, {100, 100}).boxes.empty());
}

TEST(LayeredLayout, AThousandBoxesAreLaidOut)
{
    const auto boxes = residual(300);
    ASSERT_GT(boxes.size(), 900u);
    const auto start = std::chrono::steady_clock::now();
    const LayeredLayout layout = layOut(boxes, {1200, 600});
    const auto ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    RecordProperty("milliseconds", std::to_string(ms));
    EXPECT_EQ(layout.boxes.size(), boxes.size());
    EXPECT_GE(layout.edges.size(), boxes.size() - 1);
}

}  // namespace
}  // namespace espalier
