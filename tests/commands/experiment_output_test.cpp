#include "app/commands/experiment_table.h"
#include "app/commands/text_table.h"

#include <gtest/gtest.h>

#include <limits>

namespace espalier {
namespace {

Experiment sample(const std::string& name)
{
    Experiment experiment;
    experiment.id = "0123456789abcdef";
    experiment.name = name;
    experiment.status = "done";
    experiment.accuracy = {0.9349, 0.7, 0.9301, 10000, {0.925, 0.935}};
    experiment.sparsity = {0.8, 0.79, 0.8, 0.75};
    experiment.latency["masked"] = {1.5, 1.7, 2.0, 1.002, {0.99, 1.01}};
    experiment.memory = {588'264, 160'000, "bitmap", 400'000, std::nullopt};
    experiment.seconds = 12;
    return experiment;
}

TEST(ExperimentTable, CarriesUnitsIntervalAndSign)
{
    const QString text = experimentTable({sample("a")}).join('\n');
    for (const char* part : {"93.0 % ± 0.5", "−0.5", "1.00 ×", "160 kB", "12 s", "80 %"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << '\n' << text.toStdString();
}

TEST(ExperimentTable, DivergedAndUnmeasuredAreSaidNotGuessed)
{
    Experiment diverged = sample("d");
    diverged.accuracy.recovered = std::numeric_limits<double>::quiet_NaN();
    diverged.status = "diverged";
    Experiment failed;
    failed.id = "f";
    failed.name = "failed one";
    failed.status = "failed";
    const QStringList rows = experimentTable({diverged, failed});
    EXPECT_TRUE(rows[2].contains("diverged"));
    EXPECT_TRUE(rows[3].contains("failed"));
    EXPECT_FALSE(rows[3].contains('%')) << rows[3].toStdString();
}

TEST(ExperimentTable, WhatIsInTheTrashIsSaid)
{
    Experiment experiment = sample("a");
    experiment.trashed = true;
    EXPECT_TRUE(experimentTable({experiment})[2].contains("trash"));
}

TEST(ExperimentDetails, TellNoteTagsAndParent)
{
    Experiment experiment = sample("a");
    experiment.note = "ask <b>Bärbel</b>";
    experiment.tags = {"ship", "fast"};
    experiment.parent = "feedface";
    for (const QStringList& lines : {experimentDetails(experiment), curationLines(experiment)}) {
        const QString text = lines.join('\n');
        for (const char* part : {"ask <b>Bärbel</b>", "ship, fast", "feedface"})
            EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << '\n' << text.toStdString();
    }
    EXPECT_FALSE(experimentDetails(sample("a")).join('\n').contains("tags"));
}

TEST(TextTable, AlignsColumns)
{
    TextTable table;
    table.addColumn("a");
    table.addColumn("n", TextTable::Align::right);
    table.addRow({"long", "1"});
    table.addRow({"", "100"});
    const QStringList expected{"a       n", QString::fromUtf8("────  ───"), "long    1",
                               QString::fromUtf8("–     100")};
    EXPECT_EQ(table.lines(), expected);
}

}  // namespace
}  // namespace espalier
