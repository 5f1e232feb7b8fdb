#include "tests/sparsity/small_model.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace espalier;

TEST(ModelSummary, SurvivesJson)
{
    const ModelSummary model = test::smallModel();
    EXPECT_EQ(nlohmann::json(model).get<ModelSummary>(), model);
}

TEST(ModelSummary, FindsALayerByPath)
{
    const ModelSummary model = test::smallModel();
    ASSERT_NE(model.find("fc"), nullptr);
    EXPECT_EQ(model.find("fc")->parameters, 160);
    EXPECT_EQ(model.find("f"), nullptr);
    EXPECT_EQ(model.prunableParameters(), 432 + 4608 + 4608 + 160);
}
