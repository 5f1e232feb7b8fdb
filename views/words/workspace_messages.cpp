#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"workspace.exists", WORDS("There is already something at {where}, and it is not overwritten."),
     WORDS("Choose another name, or remove the old workspace and its .d folder first.")},
    {"workspace.unwritable", WORDS("The workspace {where} cannot be made there[: {detail}]."),
     WORDS("Choose a folder that you may write to.")},
    {"workspace.not_found", WORDS("There is no workspace at {where}."),
     WORDS("Check the path, or make a workspace with `espalier init`.")},
    {"workspace.not_a_workspace", WORDS("{where} is no Espalier workspace[ ({detail})]."),
     WORDS("Choose a file made by `espalier init` or by the window; this one was not touched.")},
    {"workspace.damaged", WORDS("The workspace {where} is damaged[: {detail}]."),
     WORDS("Restore it from a backup; it was not touched. Its models and masks are still in the .d folder beside it.")},
    {"workspace.newer_schema",
     WORDS("{where} was written by a newer version of Espalier[ (schema {found}, this one knows {expected})]."),
     WORDS("Open it with that version; it was not touched.")},
    {"workspace.open_elsewhere", WORDS("{where} is open in another Espalier, so it can only be read here."),
     WORDS("Close it there to write to it.")},
    {"workspace.read_only_folder",
     WORDS("{where}, or the folder it is in, cannot be written to, so it can only be read."),
     WORDS("Copy the file and its .d folder to a place you may write to.")},
    {"workspace.asked_read_only", WORDS("{where} was opened for reading only."),
     WORDS("Open it for writing to change it.")},
    {"workspace.no_predictions", WORDS("What \"{where}\" says of single images was not kept."),
     WORDS("The dense model has nobody to be compared with; an experiment of an earlier version has to be run again.")},
    {"workspace.no_such_experiment", WORDS("The workspace has no experiment called \"{where}\"."),
     WORDS("`espalier list` shows names and ids; the first 4 characters of an id are enough.")},
    {"workspace.bad_name",
     WORDS("This cannot be the name of an experiment[: {reason}][ (at most {limit} characters)]."),
     WORDS("Give it a short name of its own.")},
    {"workspace.bad_note", WORDS("This cannot be kept as a note[: {reason}][ (at most {limit} characters)]."),
     WORDS("Shorten it; a longer text belongs into a document.")},
    {"workspace.bad_tag", WORDS("\"{where}\" cannot be a tag[: {reason}][ (at most {limit} characters)]."),
     WORDS("A tag is one short word, as in `--tag ship`.")},
    {"workspace.too_many_tags", WORDS("An experiment cannot have so many tags[; {limit} is the most]."),
     WORDS("Take some away first.")},
    {"workspace.no_baseline", WORDS("{where} has no measured baseline yet, so nothing can be compared with it."),
     WORDS("Finish it with `espalier resume`.")},
    {"workspace.no_artifact", WORDS("The experiment[ \"{experiment}\"] has no {where} to export."),
     WORDS("Only experiments that were finished have a model, and only those that mask weights have masks.")},
    {"workspace.busy", WORDS("{where} is being written by another program."),
     WORDS("Try again in a moment, or close the other program.")},
    {"workspace.database", WORDS("The database of {where} refused the work[: {detail}]."),
     WORDS("Try again; if it stays so, restore the file from a backup.")},
    {"workspace.model_changed", WORDS("The model at {where} changed while it was copied into the workspace."),
     WORDS("Give the command again once the file is written.")},
    {"workspace.not_utf8", WORDS("A text for the workspace is not valid UTF-8[ ({detail})]."),
     WORDS("Use names and paths in UTF-8.")},
    {"workspace.older_schema",
     WORDS("{where} is of an older version and cannot be brought up to date here[: {reason}]."),
     WORDS("Open it once where it can be written, or copy it with its .d folder to such a place.")},
    {"workspace.unfinished_change",
     WORDS("{where} has a change that was interrupted and has to be undone first, which cannot be done in a place that "
           "is read-only."),
     WORDS("Copy the file, its -journal file and its .d folder to a place you may write to.")},
    {"workspace.artifact_missing", WORDS("A file that belongs to the workspace is missing: {where}."),
     WORDS("Restore the .d folder beside the workspace, or run the experiment again.")},
    {"workspace.artifact_damaged", WORDS("A file that belongs to the workspace is not what it was: {where}."),
     WORDS("Restore the .d folder beside the workspace, or run the experiment again.")},
};

}  // namespace

std::span<const MessageTemplate> workspaceMessages() { return table; }

}  // namespace espalier
