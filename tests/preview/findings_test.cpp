#include "core/preview/findings.h"

#include "tests/preview/sample_preview.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using test::goodPreview;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> codes(const Preview& preview, Severity severity)
{
    std::vector<std::string> result;
    for (const Issue& issue : findings(preview))
        if (issue.severity == severity) result.push_back(issue.code);
    return result;
}

Preview withRight(std::int64_t right)
{
    Preview preview = goodPreview();
    preview.trials = {{"given", {0.5}, {0.5}, right, 256}};
    preview.used = 0;
    preview.rightIfRelabelled = right;
    return preview;
}

TEST(FindingsTest, SayNothingOfAModelThatDoesWell) { EXPECT_THAT(findings(goodPreview()), IsEmpty()); }

TEST(FindingsTest, PointOutAnAccuracyThatGuessingWouldGive)
{
    EXPECT_THAT(codes(withRight(27), Severity::warning), Contains("data.accuracy_at_chance"));
    EXPECT_TRUE(isAtChance(withRight(27)));
    EXPECT_TRUE(isAtChance(withRight(0))) << "worse than guessing is no better";
    EXPECT_FALSE(isAtChance(withRight(60)));
}

TEST(FindingsTest, PointOutThatAllIsTakenForOneClass)
{
    Preview preview = withRight(25);
    preview.predictionCounts = {0, 0, 0, 256, 0, 0, 0, 0, 0, 0};
    const auto issues = findings(preview);
    const auto found = std::find_if(issues.begin(), issues.end(),
                                    [](const Issue& issue) { return issue.code == "data.one_class_predicted"; });
    ASSERT_NE(found, issues.end());
    EXPECT_EQ(found->details.at("class"), "cat");
}

TEST(FindingsTest, PointOutClassesInAnotherOrder)
{
    Preview preview = withRight(5);
    preview.rightIfRelabelled = 240;
    EXPECT_THAT(codes(preview, Severity::warning), Contains("data.labels_permuted"));
}

TEST(FindingsTest, NameThePreprocessingThatDoesBetter)
{
    Preview preview = goodPreview();
    preview.trials.insert(preview.trials.begin(), {"given", {0.9}, {0.1}, 100, 256});
    preview.used = 0;
    EXPECT_THAT(codes(preview, Severity::warning), Contains("data.better_preprocessing"));
    preview.trials[0].right = 228;
    EXPECT_THAT(codes(preview, Severity::warning), Not(Contains("data.better_preprocessing"))) << "within the interval";
}

TEST(FindingsTest, DoubtTheScaleOnlyWhereTheModelDoesBadly)
{
    Preview preview = goodPreview();
    preview.normalised = {{120}, {60}, 256};
    EXPECT_THAT(codes(preview, Severity::info), Contains("data.unnormalised"));
    Preview bad = withRight(27);
    bad.normalised = {{120}, {60}, 256};
    EXPECT_THAT(codes(bad, Severity::warning), Contains("data.unnormalised"));
}

TEST(FindingsTest, LookAtTheFilesOfAFolder)
{
    Preview preview = goodPreview();
    preview.files = ImageFacts{{375, 333}, {500, 500}, true, 48};
    EXPECT_THAT(codes(preview, Severity::info), testing::ElementsAre("data.grey_for_colour", "data.resized"));
    preview.files = ImageFacts{{32, 32}, {32, 32}, false, 48};
    EXPECT_THAT(findings(preview), IsEmpty());
    preview.input = {1, 32, 32};
    EXPECT_THAT(codes(preview, Severity::info), Contains("data.colour_for_grey"));
}

TEST(FindingsTest, LookAtTheClasses)
{
    Preview preview = goodPreview();
    preview.files = ImageFacts{{32, 32}, {32, 32}, false, 48};
    preview.classNames = {"0", "1", "10", "2"};
    preview.labelsPresent = 4;
    EXPECT_THAT(codes(preview, Severity::info), Contains("data.class_order"));
    EXPECT_THAT(codes(preview, Severity::warning), Contains("data.fewer_classes"));
    preview.classNames = {"00", "01", "02", "10"};
    EXPECT_THAT(codes(preview, Severity::info), Not(Contains("data.class_order")));
}

TEST(FindingsTest, SayWhereTheModelGivesNaN)
{
    Preview preview = withRight(0);
    preview.trials[0].finite = false;
    EXPECT_THAT(codes(preview, Severity::warning), Contains("model.output_not_finite"));
}

TEST(RelabellingTest, PairsEachClassWithOneOther)
{
    EXPECT_EQ(rightIfRelabelled({0, 1, 2, 0, 1, 2}, {1, 2, 0, 1, 2, 0}, 3), 6);
    EXPECT_EQ(rightIfRelabelled({0, 1, 2, 0, 1, 2}, {0, 0, 0, 0, 0, 0}, 3), 2) << "one class cannot stand for three";
    EXPECT_EQ(rightIfRelabelled({}, {}, 3), 0);
}

}  // namespace
}  // namespace espalier
