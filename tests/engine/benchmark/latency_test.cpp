#include "core/engine/benchmark/latency.h"

#include "core/engine/benchmark/environment.h"
#include "core/engine/benchmark/memory.h"
#include "core/engine/load/torchscript_file.h"
#include "tests/engine/recording_sink.h"
#include "tests/paths.h"

#include <gtest/gtest.h>

using namespace espalier;

namespace {

Program shipped() { return loadProgram(shippedModel(), {1, 28, 28}); }

}  // namespace

TEST(Latency, SamplesCandidateAndBaselineInPairs)
{
    const Program dense = shipped(), other = dense.clone();
    test::RecordingSink sink;
    const LatencyRun run = measureLatency(dense, {{"masked", &other}}, {.batch = 2, .threads = 1, .rounds = 20}, sink);
    const auto& samples = run.samples;
    EXPECT_GE(run.rounds, 20);
    EXPECT_LE(run.disturbed, run.rounds);
    ASSERT_EQ(samples.size(), 1u);
    const PairedSamples& paired = samples.at("masked");
    EXPECT_GE(paired.candidate.size(), 20u);
    EXPECT_EQ(paired.candidate.size(), paired.baseline.size());
    for (double sample : paired.candidate) EXPECT_GT(sample, 0.0);
}

TEST(Latency, AsksForAQuietMachineAndGivesItBackEvenWhenCancelled)
{
    const Program dense = shipped();
    test::RecordingSink sink;
    sink.cancel = true;
    EXPECT_THROW(measureLatency(dense, {{"masked", &dense}}, {}, sink), JobCancelled);
    EXPECT_EQ(sink.quietAsked, 1);
    EXPECT_EQ(sink.quietDepth, 0);
}

TEST(PeakRss, OfAModelIsMoreThanNothingAndLessThanTheMachine)
{
    const auto bytes = measurePeakRss(shippedModel(), {1, 28, 28}, {});
    ASSERT_TRUE(bytes.has_value());
    EXPECT_GT(*bytes, 500'000);  // the weights alone are 585 kB
    EXPECT_LT(*bytes, 1'000'000'000);
}

TEST(PeakRss, IsAbsentWhereTheModelCannotRun)
{
    EXPECT_FALSE(measurePeakRss("/nonexistent.pt", {1, 28, 28}, {}).has_value());
    EXPECT_FALSE(measurePeakRss(shippedModel(), {7, 28, 28}, {}).has_value());
}

TEST(Environment, NamesWhatDecidesTheBits)
{
    const auto fingerprint = environmentFingerprint();
    for (const char* key : {"cpu", "isa", "cores", "blas", "libtorch", "opencv", "espalier", "kernel", "os"}) {
        ASSERT_TRUE(fingerprint.count(key)) << key;
        EXPECT_FALSE(fingerprint.at(key).empty()) << key;
    }
    EXPECT_EQ(fingerprint.at("libtorch").substr(0, 2), "1.");
    EXPECT_EQ(fingerprint, environmentFingerprint());
}
