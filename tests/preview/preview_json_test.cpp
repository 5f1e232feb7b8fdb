#include "core/preview/preview.h"

#include "core/base/base64.h"
#include "tests/preview/sample_preview.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

TEST(PreviewJsonTest, ComesBackAsItWas)
{
    Preview preview = test::goodPreview();
    preview.files = ImageFacts{{32, 31}, {64, 65}, true, 48};
    preview.items = {{7, 1, 2, 0.5, "cGlj", "cGxhaW4=", {}}, {9, 1, 1, 1, {}, {}, {0.5, 2}}};
    preview.issues = {{Severity::warning, "data.resized", "", {{"found", "1 x 2"}}}};
    preview.trials[4].finite = false;
    EXPECT_EQ(nlohmann::json::parse(nlohmann::json(preview).dump()).get<Preview>(), preview);
}

TEST(PreviewJsonTest, WhatIsNoneIsRefused)
{
    for (const char* text : {"{}", "null", R"({"summary": {}, "preview": {}})"}) {
        try {
            nlohmann::json::parse(text).get<Preview>();
            ADD_FAILURE() << text;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.issue().code, "job.protocol") << text;
        }
    }
}

TEST(PreviewTest, ClassesWithoutANameAreNumbers)
{
    const Preview preview = test::goodPreview();
    EXPECT_EQ(className(preview, 3), "cat");
    EXPECT_EQ(className(preview, 12), "12");
}

TEST(Base64Test, IsAsRfc4648HasIt)
{
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(base64("f"), "Zg==");
    EXPECT_EQ(base64("fo"), "Zm8=");
    EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

}  // namespace
}  // namespace espalier
