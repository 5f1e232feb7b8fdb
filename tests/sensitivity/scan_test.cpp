#include "core/sensitivity/scan_request.h"

#include "core/base/issue.h"
#include "core/sensitivity/curves.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

std::string codeOfScan(const ScanRequest& request)
{
    try {
        scanPoints(test::smallModel(), request);
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return {};
}

TEST(ScanPoints, AreEveryLayerThatTakesThePatternAtEveryLevel)
{
    const auto points = scanPoints(test::smallModel(), {{Pattern::parse("unstructured")}, {0.5, 0.9, 0.5}});
    ASSERT_EQ(points.size(), 4u * 2);
    EXPECT_EQ(points[0].layer, "conv1");
    EXPECT_EQ(points[1].sparsity, 0.9);
    EXPECT_EQ(scanPoints(test::smallModel(), {{Pattern::parse("2:4")}, {0.3}}).size(), 3u) << "conv1 has three inputs";
}

TEST(ScanPoints, OfChannelsAreOneAGroup)
{
    const auto points = scanPoints(test::smallModel(), {{Pattern::parse("channel")}, {0.5}});
    ASSERT_EQ(points.size(), 2u);
    EXPECT_EQ(points[0].layer, "conv1");
    EXPECT_EQ(points[1].layer, "block.conv1");
}

TEST(ScanPoints, RefuseWhatCannotBe)
{
    EXPECT_EQ(codeOfScan({{Pattern::parse("head")}, {0.5}}), "plan.pattern_fits_no_layer");
    EXPECT_EQ(codeOfScan({{Pattern::parse("unstructured")}, {1.0}}), "plan.bad_sparsity");
    EXPECT_EQ(codeOfScan({{Pattern::parse("unstructured")}, {}, "luck"}), "plan.criterion_unknown");
    EXPECT_EQ(codeOfScan({{Pattern::parse("unstructured")}, {}, "batch_norm_scale"}), "plan.criterion_does_not_fit");
}

TEST(SensitivityPoint, TheIntervalComesFromTheImagesThatDiffer)
{
    SensitivityPoint point = test::scanned("a", "unstructured", 0.5, 0.1, 20);
    const Interval alone = point.changeCi95();
    EXPECT_LT(alone[0], -0.02);
    EXPECT_GT(alone[1], -0.02);
    EXPECT_LT(alone[1], 0) << "twenty lost and none gained is no chance";
    point.gained = 20;
    point.right += 20;
    EXPECT_EQ(point.accuracyChange(), 0);
    EXPECT_GT(point.changeCi95()[1] - point.changeCi95()[0], alone[1] - alone[0]);
}

TEST(SensitivityPoint, SurvivesJsonDivergedOrNot)
{
    SensitivityPoint point = test::scanned("a", "2:4", 0.5, 0.1, 20);
    EXPECT_EQ(nlohmann::json(point).get<SensitivityPoint>(), point);
    point.divergence = point.divergenceError = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(nlohmann::json(point).get<SensitivityPoint>(), point);
    EXPECT_TRUE(std::isnan(point.accuracyChange()));
}

TEST(SensitivityKey, DependsOnAllThatDecidesAPoint)
{
    const ScanPoint point{"a", Pattern::parse("unstructured"), "magnitude", 0.5};
    ScanPoint other = point;
    other.sparsity = 0.6;
    const std::string key = sensitivityKey("m", "d", 100, point);
    EXPECT_EQ(key, sensitivityKey("m", "d", 100, point));
    for (const auto& different : {sensitivityKey("n", "d", 100, point), sensitivityKey("m", "e", 100, point),
                                  sensitivityKey("m", "d", 101, point), sensitivityKey("m", "d", 100, other)})
        EXPECT_NE(different, key);
}

TEST(SensitivityCurves, ArePerLayerInTheModelsOrder)
{
    const ModelSummary model = test::wideModel();
    ScanResult scan = test::sampleScan(model);
    std::reverse(scan.points.begin(), scan.points.end());
    SensitivityPoint more = scan.points.front();
    more.images = 200000;
    scan.points.push_back(more);
    const auto curves = curvesOf(model, scan);
    ASSERT_EQ(curves.size(), 4u);
    EXPECT_EQ(curves[0].layer, "a");
    ASSERT_EQ(curves[3].points.size(), 3u);
    EXPECT_LT(curves[3].points[0]->cut.sparsity, curves[3].points[1]->cut.sparsity);
    EXPECT_EQ(curves[3].points[2]->images, 200000) << "the one on more images";
}

TEST(BreakingLevel, IsWhereItIsCertainlyWorse)
{
    const ModelSummary model = test::wideModel();
    ScanResult scan;
    scan.points = {test::scanned("a", "unstructured", 0.5, 0.01, 2), test::scanned("a", "unstructured", 0.7, 0.1, 40),
                   test::scanned("a", "unstructured", 0.9, 0.5, 200)};
    EXPECT_EQ(breakingLevel(curvesOf(model, scan)[0].points), 0.7);
    EXPECT_EQ(breakingLevel(curvesOf(model, scan)[0].points, 0.5), std::nullopt);
}

}  // namespace
}  // namespace espalier
