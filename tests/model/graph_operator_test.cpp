#include "core/model/graph_operator.h"

#include "core/estimate/activation_estimate.h"
#include "tests/sparsity/small_model.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

/// input -> conv1 -> block.conv1 -> block.conv2 -> add (with conv1) -> a view -> fc; conv1 stays alive until the addition.
ModelSummary withGraph()
{
    ModelSummary model = test::smallModel();
    model.graph = {{"input", "", "", {}, 100, 100, 1},
                   {"conv2d", "conv1", "conv1", {0}, 400, 400, 4},
                   {"conv2d", "block.conv1", "block.conv1", {1}, 800, 800, 3},
                   {"conv2d", "block.conv2", "block.conv2", {2}, 400, 400, 4},
                   {"add", "block", "", {3, 1}, 400, 400, 6},
                   {"view", "", "", {4}, 400, 0, 5},
                   {"linear", "fc", "fc", {5}, 40, 40, 7}};
    return model;
}

TEST(GraphOperator, SurvivesJson)
{
    const ModelSummary model = withGraph();
    EXPECT_EQ(nlohmann::json(model).get<ModelSummary>(), model);
}

TEST(GraphOperator, AliveIsWhatIsReadMadeAndReadLater)
{
    const auto alive = aliveBytes(withGraph().graph);
    EXPECT_EQ(alive, (std::vector<double>{100, 500, 1200, 1600, 1200, 400, 440}));
    EXPECT_EQ(mostAliveBytes(withGraph().graph), 1600);
    EXPECT_EQ(mostAliveBytes({}), 0);
}

TEST(GraphOperator, OfASummaryThatCannotBeIsNotTakenUp)
{
    for (const auto& spoil : std::vector<void (*)(GraphOperator&)>{
             [](GraphOperator& one) { one.inputs = {3}; }, [](GraphOperator& one) { one.inputs = {-1}; },
             [](GraphOperator& one) { one.lastUse = 1; }, [](GraphOperator& one) { one.lastUse = 8; },
             [](GraphOperator& one) { one.madeBytes = -1; }}) {
        ModelSummary model = withGraph();
        spoil(model.graph[2]);
        EXPECT_FALSE(isSound(model.graph));
        EXPECT_TRUE(nlohmann::json(model).get<ModelSummary>().graph.empty());
    }
}

TEST(ActivationEstimate, GoesByTheGraphWhereThereIsOne)
{
    ModelSummary model = withGraph();
    model.activationPeakBytes = 1600;
    ASSERT_EQ(model.layers[1].path, "block.conv1");
    std::vector<double> kept(model.layers.size(), 1.0);
    kept[1] = 0.5;
    EXPECT_EQ(operatorsKept(model, kept), (std::vector<double>{1, 1, 0.5, 1, 1, 1, 1}));
    EXPECT_EQ(activationPeakLeft(model, kept), 1200) << "the peak is smaller by what block.conv1 no longer makes";
    kept = std::vector<double>(model.layers.size(), 1.0);
    kept[0] = kept[2] = 0.5;
    EXPECT_EQ(operatorsKept(model, kept), (std::vector<double>{1, 0.5, 1, 0.5, 0.5, 0.5, 1})) << "a sum passes it on";
    EXPECT_EQ(activationPeakLeft(model, kept), 1200);
}

}  // namespace
}  // namespace espalier
