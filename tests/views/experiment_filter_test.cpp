#include "views/models/experiment_filter.h"
#include "tests/views/samples.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Experiment tagged()
{
    Experiment experiment = samples::experiment("bbbb", "channel", 0.5, 0.93, 0.7);
    experiment.name = "half of the Größe";
    experiment.note = "ask Bärbel first";
    experiment.tags = {"ship", "fast-one"};
    experiment.seconds = 90;
    experiment.latency["masked"].medianMs = 1.5;
    experiment.memory.weightsStored = 294000;
    return experiment;
}

bool matches(const char* line, const Experiment& experiment = tagged())
{
    return ExperimentFilter(QString::fromUtf8(line)).accepts(experiment, searchTextOf(experiment));
}

TEST(ExperimentFilterTest, WordsAreLookedForInNameTagsNoteStatusAndPlan)
{
    for (const char* line :
         {"", "  ", "HALF", "GRÖ", "bärbel", "fast", "done", "channel", "half channel ship", "\"of the\""})
        EXPECT_TRUE(matches(line)) << line;
    for (const char* line : {"half nowhere", "\"the of\"", "93", "2:4", "unstructured"})
        EXPECT_FALSE(matches(line)) << line;
}

TEST(ExperimentFilterTest, FiguresAreCompared)
{
    for (const char* line :
         {"accuracy>92", "accuracy > 92 %", "accuracy<=93", "accuracy>=0.93",  "accuracy=93",    "delta>-1",
          "delta<0",     "sparsity>=50",    "sparsity=50",  "macs<60%",        "latency<0.8",    "latency>50%",
          "masked<2ms",  "masked<0.002s",   "stored<300kB", "stored < 0.3 MB", "stored>=294000", "peak=100kB",
          "took>1min",   "took<=90",        "latency<0,8",  "accuracy≥92",     "ACCURACY>92"})
        EXPECT_TRUE(matches(line)) << line;
    for (const char* line : {"accuracy>93.1", "accuracy<0.9", "delta>0", "sparsity<50", "latency<0.7", "masked<1ms",
                             "compacted<2", "stored<290kB", "took>2min"})
        EXPECT_FALSE(matches(line)) << line;
}

TEST(ExperimentFilterTest, MinusSignsOfTheWindowAreUnderstood)
{
    EXPECT_TRUE(matches("delta>−1"));
    EXPECT_TRUE(matches("delta=−0.5"));
}

TEST(ExperimentFilterTest, TermsStandTogether)
{
    EXPECT_TRUE(matches("accuracy>92 latency<0.8 tag:ship sparsity>=50 stored<300kB status:done half"));
    EXPECT_TRUE(matches("stored < 300 kB half"));
    EXPECT_FALSE(matches("stored < 300 kB quarter"));
    EXPECT_FALSE(matches("accuracy>92 latency<0.5"));
}

TEST(ExperimentFilterTest, NamedTexts)
{
    for (const char* line :
         {"tag:ship", "tag:SHIP", "tag:", "note:", "note:\"ask b\"", "name:half", "plan:channel", "status:do"})
        EXPECT_TRUE(matches(line)) << line;
    for (const char* line : {"tag:shi", "note:half", "name:channel", "status:failed", "plan:half"})
        EXPECT_FALSE(matches(line)) << line;
    EXPECT_FALSE(matches("tag:", samples::experiment("a", "channel", 0.5, 0.9, 1)));
    EXPECT_FALSE(matches("note:", samples::experiment("a", "channel", 0.5, 0.9, 1)));
}

TEST(ExperimentFilterTest, AMinusInFrontTurnsATermRound)
{
    for (const char* line : {"-tag:old", "-nowhere", "-accuracy<90", "-\"the of\""}) EXPECT_TRUE(matches(line)) << line;
    for (const char* line : {"-tag:ship", "-half", "-accuracy>90"}) EXPECT_FALSE(matches(line)) << line;
}

TEST(ExperimentFilterTest, WhatIsNoTermIsText)
{
    EXPECT_FALSE(matches("speed>3"));
    Experiment odd = tagged();
    odd.name = "speed>3 <b> 2:4 accuracy";
    for (const char* line : {"speed>3", "<b>", "2:4", "accuracy", "-0.7x"})
        EXPECT_EQ(matches(line, odd), QString(line) != "-0.7x") << line;
}

TEST(ExperimentFilterTest, WhatIsBeingTypedHidesNothing)
{
    for (const char* line : {"accuracy>", "accuracy >", "half latency<", "\"", "status:"})
        EXPECT_TRUE(matches(line)) << line;
    EXPECT_TRUE(ExperimentFilter("accuracy>").problems().isEmpty());
}

TEST(ExperimentFilterTest, AValueThatDoesNotFitIsTold)
{
    const ExperimentFilter filter("stored<300zB accuracy>abc");
    EXPECT_EQ(filter.problems().size(), 2);
    EXPECT_TRUE(filter.isEmpty()) << "and left out";
}

TEST(ExperimentFilterTest, WhatDivergedOrWasNotMeasuredFulfilsNoComparison)
{
    const auto all = samples::experiments();
    const Experiment &diverged = all[4], &failed = all[5];
    for (const char* line : {"accuracy>0", "accuracy<=100", "accuracy=0"}) {
        EXPECT_FALSE(matches(line, diverged)) << line;
        EXPECT_FALSE(matches(line, failed)) << line;
    }
    EXPECT_FALSE(matches("sparsity>0", failed));
    EXPECT_TRUE(matches("status:diverged", diverged));
    EXPECT_TRUE(matches("status:failed", failed));
}

TEST(ExperimentFilterTest, NothingTypedBreaksIt)
{
    const QString alphabet = QString::fromUtf8("a>=<:\"- 0.,%−≥x");
    unsigned state = 1;
    for (int i = 0; i < 2000; ++i) {
        QString line = i % 2 ? "accuracy" : "tag";
        for (int j = 0; j < 8; ++j) line += alphabet[(state = state * 1103515245 + 12345) / 65536 % alphabet.size()];
        matches(line.toUtf8());
    }
}

TEST(ExperimentFilterTest, HelpShowsWhatCanBeTyped)
{
    const QString help = ExperimentFilter::help();
    for (const char* part : {"accuracy", "latency&lt;0.8", "tag:ship", "stored"})
        EXPECT_TRUE(help.contains(part)) << part;
}

}  // namespace
}  // namespace espalier
