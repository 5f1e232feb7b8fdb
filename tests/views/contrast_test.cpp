#include "views/issues/severity_colour.h"
#include "views/style/theme.h"

#include <gtest/gtest.h>

#include <QPalette>

namespace espalier {
namespace {

constexpr double text = 4.5, exempt = 3.0;
constexpr QPalette::ColorRole backgrounds[] = {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                                               QPalette::Button};

class ContrastTest : public testing::TestWithParam<bool> {
protected:
    void expectAtLeast(double least, const QColor& front, const QColor& back, const char* what) const
    {
        EXPECT_GE(contrast(front, back), least)
            << what << ": " << front.name().toStdString() << " on " << back.name().toStdString();
    }
    QPalette palette = ownPalette(GetParam());
};

TEST_P(ContrastTest, TextsCanBeRead)
{
    for (const auto back : backgrounds)
        for (const auto front : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                                 QPalette::Link, QPalette::LinkVisited})
            expectAtLeast(text, palette.color(front), palette.color(back), "text");
    expectAtLeast(text, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), "selected");
    expectAtLeast(text, palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), "tooltip");
    expectAtLeast(text, palette.color(QPalette::PlaceholderText), palette.color(QPalette::ToolTipBase),
                  "faint in a tooltip");
}

TEST_P(ContrastTest, WhatIsDisabledCanStillBeMadeOut)
{
    for (const auto back : backgrounds)
        for (const auto front : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            expectAtLeast(exempt, palette.color(QPalette::Disabled, front), palette.color(QPalette::Disabled, back),
                          "disabled");
    expectAtLeast(exempt, palette.color(QPalette::Disabled, QPalette::HighlightedText),
                  palette.color(QPalette::Disabled, QPalette::Highlight), "disabled and selected");
}

TEST_P(ContrastTest, IssuesCanBeReadOnTheirTint)
{
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
        const QColor tint = severityTint(severity, palette);
        expectAtLeast(text, palette.color(QPalette::WindowText), tint, "issue");
        expectAtLeast(text, palette.color(QPalette::PlaceholderText), tint, "faint on an issue");
        expectAtLeast(exempt, severityColour(severity, palette), tint, "icon");
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, ContrastTest, testing::Values(false, true),
                         [](const auto& info) { return info.param ? "Dark" : "Light"; });

TEST(Contrast, IsReckonedAsWcagDoes)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrast(QColor("#777777"), Qt::white), 4.48, 0.01);
    EXPECT_EQ(contrast(Qt::red, Qt::red), 1);
}

}  // namespace
}  // namespace espalier
