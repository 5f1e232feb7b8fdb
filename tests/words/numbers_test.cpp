#include "views/words/numbers.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <limits>

namespace espalier {
namespace {

class Numbers : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST_F(Numbers, AccuracyShowsNoMoreDigitsThanItsIntervalDeserves)
{
    EXPECT_EQ(accuracyText(0.93491, {0.9298, 0.9394}), u8"93.5 % ± 0.5");
    EXPECT_EQ(accuracyText(0.9, {0.851, 0.934}), u8"90 % ± 4");
    EXPECT_EQ(accuracyText(0.5, {0.4995, 0.5005}), u8"50.00 % ± 0.05");
}

TEST_F(Numbers, DivergedIsSaidInWords)
{
    EXPECT_EQ(accuracyText(nan, {0, 0}), "diverged");
    EXPECT_EQ(percentText(nan), "diverged");
    EXPECT_EQ(pointsText(nan), "diverged");
}

TEST_F(Numbers, DifferencesAreSignedUnlessTheyRoundToNothing)
{
    EXPECT_EQ(pointsText(0.0031), "+0.3");
    EXPECT_EQ(pointsText(-0.0071), u8"−0.7");
    EXPECT_EQ(pointsText(-0.0003), "0.0");
    EXPECT_EQ(pointsText(0.0003), "0.0");
}

TEST_F(Numbers, RatiosFollowTheirInterval)
{
    EXPECT_EQ(ratioText(0.4812, {0.471, 0.492}), u8"0.48 ×");
    EXPECT_EQ(ratioText(0.4812, {0.4802, 0.4822}), u8"0.481 ×");
    EXPECT_EQ(ratioText(1.0, {1.0, 1.0}), u8"1.00 ×");
}

TEST_F(Numbers, TimesHaveThreeDigits)
{
    EXPECT_EQ(millisecondsText(0.4119), "0.412 ms");
    EXPECT_EQ(millisecondsText(4.119), "4.12 ms");
    EXPECT_EQ(millisecondsText(12.34), "12.3 ms");
    EXPECT_EQ(millisecondsText(99.97), "100 ms");
    EXPECT_EQ(millisecondsText(1234), "1.23 s");
}

TEST_F(Numbers, BytesAndCountsChangeUnitAtAThousand)
{
    EXPECT_EQ(bytesText(0), "0 B");
    EXPECT_EQ(bytesText(999), "999 B");
    EXPECT_EQ(bytesText(588'264), "588 kB");
    EXPECT_EQ(bytesText(999'900), "1.00 MB");
    EXPECT_EQ(bytesText(12'345'678), "12.3 MB");
    setByteUnits(ByteUnits::binary);
    EXPECT_EQ(bytesText(1023), "1023 B");
    EXPECT_EQ(bytesText(588'264), "574 KiB");
    EXPECT_EQ(bytesText(12'345'678), "11.8 MiB");
    setByteUnits(ByteUnits::decimal);
    EXPECT_EQ(countText(147066), "147,066");
    EXPECT_EQ(bigCountText(147066), "147 k");
    EXPECT_EQ(bigCountText(11'689'512), "11.7 M");
}

TEST_F(Numbers, DurationsAndTimeLeft)
{
    EXPECT_EQ(durationText(42.4), "42 s");
    EXPECT_EQ(durationText(185), "3 min 05 s");
    EXPECT_EQ(durationText(4320), "1 h 12 min");
    EXPECT_EQ(timeLeftText(72), "1:12 left");
    EXPECT_EQ(timeLeftText(5), "0:05 left");
    EXPECT_EQ(timeLeftText(3725), "1:02:05 left");
    EXPECT_EQ(timeLeftText(-3), "0:00 left");
    EXPECT_EQ(timeLeftText(70, 100), QString::fromUtf8("1:10–1:40 left"));
    EXPECT_EQ(timeLeftText(71, 97), QString::fromUtf8("1:10–1:40 left")) << "no finer than its width deserves";
    EXPECT_EQ(timeLeftText(60, 60.4), QString::fromUtf8("1:00–1:01 left"));
    EXPECT_EQ(timeLeftText(42, 42), "0:42 left");
    EXPECT_EQ(timeLeftText(3000, 7300), QString::fromUtf8("50:00–2:10:00 left"));
}

TEST_F(Numbers, SeparatorsAreTheLocales)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(accuracyText(0.93491, {0.9298, 0.9394}), u8"93,5 % ± 0,5");
}

}  // namespace
}  // namespace espalier
