#include "core/base/atomic_file.h"
#include "core/log/open_workspace.h"
#include "sample_experiment.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::emptyExperiment;
using test::failureCode;
using test::fullExperiment;
using test::makeWorkspace;
using test::TemporaryFolder;
using ::testing::ElementsAre;

struct CurationTest : ::testing::Test {
    TemporaryFolder folder;
    fs::path file = folder / "ws.espalier";
    std::unique_ptr<ExperimentLog> log = makeWorkspace(folder);

    void SetUp() override
    {
        for (const char* id : {"aaaa", "bbbb"}) {
            Experiment experiment = emptyExperiment(id);
            experiment.key = id;
            experiment.status = "done";
            log->takeIn(experiment, {});
        }
    }
    Experiment reread(const std::string& id)
    {
        log.reset();
        log = ExperimentLog::open(file);
        return log->find(id).value();
    }
};

TEST_F(CurationTest, NameNoteTagsAndTrashComeBack)
{
    log->rename("aaaa", "the good one");
    log->setNote("aaaa", "größer,\nbut slower");
    log->setTags("aaaa", {"ship", "fast"});
    log->setTrashed("aaaa", true);
    const Experiment experiment = reread("aaaa");
    EXPECT_EQ(experiment.name, "the good one");
    EXPECT_EQ(experiment.note, "größer,\nbut slower");
    EXPECT_THAT(experiment.tags, ElementsAre("ship", "fast"));
    EXPECT_TRUE(experiment.trashed);
    const Experiment other = reread("bbbb");
    EXPECT_TRUE(other.note.empty() && other.tags.empty() && !other.trashed);
}

TEST_F(CurationTest, WhatIsSetCanBeTakenBack)
{
    log->edit({{.id = "aaaa", .note = "x", .tags = {{"a", "b", "c"}}, .trashed = true}});
    log->edit({{.id = "aaaa", .note = "", .tags = {{"c"}}, .trashed = false}});
    const Experiment experiment = reread("aaaa");
    EXPECT_TRUE(experiment.note.empty());
    EXPECT_THAT(experiment.tags, ElementsAre("c"));
    EXPECT_FALSE(experiment.trashed);
}

TEST_F(CurationTest, TextsAreTidied)
{
    log->rename("aaaa", "  two\n words\t");
    log->setTags("aaaa", {" ship ", "fast", "ship"});
    log->setNote("aaaa", "\n a note \n");
    const Experiment experiment = reread("aaaa");
    EXPECT_EQ(experiment.name, "two  words");
    EXPECT_EQ(experiment.note, "a note");
    EXPECT_THAT(experiment.tags, ElementsAre("ship", "fast"));
}

TEST_F(CurationTest, RefusesWhatCannotBeKept)
{
    const auto refusal = [&](ExperimentEdit edit) {
        edit.id = "aaaa";
        return failureCode([&] { log->edit({edit}); });
    };
    EXPECT_EQ(refusal({.name = ""}), "workspace.bad_name");
    EXPECT_EQ(refusal({.name = " \n "}), "workspace.bad_name");
    EXPECT_EQ(refusal({.name = std::string(longestName + 1, 'x')}), "workspace.bad_name");
    EXPECT_EQ(refusal({.name = "\xff"}), "workspace.not_utf8");
    EXPECT_EQ(refusal({.note = std::string(longestNote + 1, 'x')}), "workspace.bad_note");
    EXPECT_EQ(refusal({.note = "\xc0\xaf"}), "workspace.not_utf8");
    EXPECT_EQ(refusal({.tags = {{"two words"}}}), "workspace.bad_tag");
    EXPECT_EQ(refusal({.tags = {{"a,b"}}}), "workspace.bad_tag");
    EXPECT_EQ(refusal({.tags = {{""}}}), "workspace.bad_tag");
    std::vector<std::string> many;
    for (int i = 0; i <= mostTags; ++i) many.push_back("tag" + std::to_string(i));
    EXPECT_EQ(refusal({.tags = many}), "workspace.too_many_tags");
    std::string longest;
    for (int i = 0; i < longestName; ++i) longest += "ß";
    EXPECT_EQ(refusal({.name = longest}), "") << "characters count, not bytes";
}

TEST_F(CurationTest, UnknownIdChangesNothingAtAll)
{
    EXPECT_EQ(failureCode([&] { log->rename("nobody", "x"); }), "workspace.no_such_experiment");
    EXPECT_EQ(failureCode([&] {
                  log->edit({{.id = "aaaa", .name = "x"}, {.id = "nobody", .trashed = true}});
              }),
              "workspace.no_such_experiment");
    EXPECT_EQ(failureCode([&] { log->setNote("aa", "a prefix is no id"); }), "workspace.no_such_experiment");
    EXPECT_EQ(reread("aaaa").name, "nothing");
}

TEST_F(CurationTest, ReadOnlyIsRefusedWithItsReason)
{
    const auto reader = ExperimentLog::open(file, false);
    for (const ExperimentEdit& edit :
         std::vector<ExperimentEdit>{{.id = "aaaa", .name = "x"}, {.id = "aaaa", .trashed = true}})
        EXPECT_EQ(failureCode([&] { reader->edit({edit}); }), "workspace.asked_read_only");
    EXPECT_EQ(failureCode([&] { reader->setTags("aaaa", {"x"}); }), "workspace.asked_read_only");
}

TEST_F(CurationTest, TrashedStaysMeasured)
{
    log->setTrashed("aaaa", true);
    EXPECT_EQ(log->experiments().size(), 2u);
    EXPECT_TRUE(log->hasOutcome("aaaa"));
    EXPECT_TRUE(log->check().empty());
}

TEST_F(CurationTest, ANameMeansTheOneThatIsNotInTheTrash)
{
    log->setTrashed("bbbb", true);
    EXPECT_EQ(log->find("nothing")->id, "aaaa");
    log->setTrashed("aaaa", true);
    EXPECT_EQ(log->find("nothing")->id, "bbbb") << "the newest, where all are";
}

TEST_F(CurationTest, DamagedTextsAreShownAsFarAsTheyGo)
{
    log.reset();
    Database(file, Database::Mode::open)
        .execute(
            "UPDATE experiments SET note = CAST(x'61ff62' AS TEXT), trashed = 'yes'; INSERT INTO tags VALUES (1, 0, "
            "x'ff')");
    log = ExperimentLog::open(file);
    const Experiment experiment = log->find("aaaa").value();
    EXPECT_EQ(experiment.note,
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_THAT(experiment.tags, ElementsAre("\xEF\xBF\xBD"));
    EXPECT_FALSE(experimentToJson(experiment, false).dump().empty());
}

TEST_F(CurationTest, JsonHasTheKeysOnlyWhereTheyAreSet)
{
    const nlohmann::json bare = experimentToJson(emptyExperiment("e"), false);
    for (const char* key : {"note", "tags", "trashed", "parent"}) EXPECT_FALSE(bare.contains(key)) << key;
    Experiment experiment = fullExperiment();
    experiment.trashed = true;
    const nlohmann::json full = experimentToJson(experiment, true);
    EXPECT_EQ(full.at("tags"), nlohmann::json({"ship", "fast"}));
    EXPECT_EQ(full.at("trashed"), true);
    EXPECT_EQ(experimentFromJson(full), experiment);
}

TEST(ExperimentEditTest, UndoOfIsWhatWasThere)
{
    Experiment experiment = fullExperiment();
    const Experiment before = experiment;
    const ExperimentEdit edit{.id = experiment.id, .name = "new", .tags = {{"other"}}, .trashed = true};
    const ExperimentEdit undo = undoOf(edit, experiment);
    EXPECT_FALSE(undo.note);
    apply(edit, experiment);
    EXPECT_EQ(experiment.name, "new");
    apply(undo, experiment);
    EXPECT_EQ(experiment, before);
}

}  // namespace
}  // namespace espalier
