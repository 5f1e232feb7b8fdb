#include "views/models/layer_nodes.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

/// "layer1", "  conv1", ... with the layer's number where there is one.
QStringList shown(const QList<LayerNode>& nodes)
{
    QStringList lines;
    for (const LayerNode& node : nodes) {
        int depth = 0;
        for (int above = node.parent; above >= 0; above = nodes[above].parent) ++depth;
        QString line = QString(2 * depth, ' ') + node.name;
        if (node.layer >= 0) line += QStringLiteral(" = %1").arg(node.layer);
        lines << line;
    }
    return lines;
}

TEST(LayerNodesTest, ModulesHoldTheirLayersInTheOrderTheyRun)
{
    EXPECT_EQ(shown(layerTreeNodes({"stem", "block.conv1", "block.conv2", "fc"})),
              QStringList({"stem = 0", "block", "  conv1 = 1", "  conv2 = 2", "fc = 3"}));
}

TEST(LayerNodesTest, AModuleWithOneChildIsJoinedWithIt)
{
    EXPECT_EQ(shown(layerTreeNodes({"stem.0", "net.layer1.0.conv1", "net.layer1.0.down.0", "net.layer1.0.down.1"})),
              QStringList({"stem.0 = 0", "net.layer1.0", "  conv1 = 1", "  down", "    0 = 2", "    1 = 3"}));
}

TEST(LayerNodesTest, AModuleThatIsALayerItselfHasARowBesideItself)
{
    EXPECT_EQ(shown(layerTreeNodes({"attn", "attn.out", "attn.in"})),
              QStringList({"attn = 0", "attn", "  out = 1", "  in = 2"}));
}

TEST(LayerNodesTest, LayersOfAModuleThatRunApartAreUnderOneRow)
{
    const auto nodes = layerTreeNodes({"a.1", "b", "a.2"});
    EXPECT_EQ(shown(nodes), QStringList({"a", "  1 = 0", "  2 = 2", "b = 1"}));
    EXPECT_EQ(nodes[0].layers, QList<int>({0, 2}));
    EXPECT_EQ(nodes[0].path, "a.");
}

TEST(LayerNodesTest, OddPathsAreStillRows)
{
    EXPECT_EQ(layerTreeNodes({""}).size(), 1);
    EXPECT_EQ(shown(layerTreeNodes({"a..b", "a..c"})), QStringList({"a.", "  b = 0", "  c = 1"}));
    EXPECT_TRUE(layerTreeNodes({}).isEmpty());
}

TEST(LayerNodesTest, AListHasTheWholePaths)
{
    EXPECT_EQ(shown(layerListNodes({"a.b", "c"})), QStringList({"a.b = 0", "c = 1"}));
}

}  // namespace
}  // namespace espalier
