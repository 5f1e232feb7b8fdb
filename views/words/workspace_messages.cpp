#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"workspace.exists", QT_TR_NOOP("There is already something at {where}, and it is not overwritten."),
     QT_TR_NOOP("Choose another name, or remove the old workspace and its .d folder first.")},
    {"workspace.unwritable", QT_TR_NOOP("The workspace {where} cannot be made there[: {detail}]."),
     QT_TR_NOOP("Choose a folder that you may write to.")},
    {"workspace.not_found", QT_TR_NOOP("There is no workspace at {where}."),
     QT_TR_NOOP("Check the path, or make a workspace with `espalier init`.")},
    {"workspace.not_a_workspace", QT_TR_NOOP("{where} is no Espalier workspace[ ({detail})]."),
     QT_TR_NOOP("Choose a file made by `espalier init` or by the window; this one was not touched.")},
    {"workspace.damaged", QT_TR_NOOP("The workspace {where} is damaged[: {detail}]."),
     QT_TR_NOOP(
         "Restore it from a backup; it was not touched. Its models and masks are still in the .d folder beside it.")},
    {"workspace.newer_schema",
     QT_TR_NOOP("{where} was written by a newer version of Espalier[ (schema {found}, this one knows {expected})]."),
     QT_TR_NOOP("Open it with that version; it was not touched.")},
    {"workspace.open_elsewhere", QT_TR_NOOP("{where} is open in another Espalier, so it can only be read here."),
     QT_TR_NOOP("Close it there to write to it.")},
    {"workspace.read_only_folder",
     QT_TR_NOOP("{where}, or the folder it is in, cannot be written to, so it can only be read."),
     QT_TR_NOOP("Copy the file and its .d folder to a place you may write to.")},
    {"workspace.asked_read_only", QT_TR_NOOP("{where} was opened for reading only."),
     QT_TR_NOOP("Open it for writing to change it.")},
    {"workspace.no_predictions", QT_TR_NOOP("What \"{where}\" says of single images was not kept."),
     QT_TR_NOOP(
         "The dense model has nobody to be compared with; an experiment of an earlier version has to be run again.")},
    {"workspace.no_such_experiment", QT_TR_NOOP("The workspace has no experiment called \"{where}\"."),
     QT_TR_NOOP("`espalier list` shows names and ids; the first 4 characters of an id are enough.")},
    {"workspace.bad_name",
     QT_TR_NOOP("This cannot be the name of an experiment[: {reason}][ (at most {limit} characters)]."),
     QT_TR_NOOP("Give it a short name of its own.")},
    {"workspace.bad_note", QT_TR_NOOP("This cannot be kept as a note[: {reason}][ (at most {limit} characters)]."),
     QT_TR_NOOP("Shorten it; a longer text belongs into a document.")},
    {"workspace.bad_tag", QT_TR_NOOP("\"{where}\" cannot be a tag[: {reason}][ (at most {limit} characters)]."),
     QT_TR_NOOP("A tag is one short word, as in `--tag ship`.")},
    {"workspace.too_many_tags", QT_TR_NOOP("An experiment cannot have so many tags[; {limit} is the most]."),
     QT_TR_NOOP("Take some away first.")},
    {"workspace.no_baseline", QT_TR_NOOP("{where} has no measured baseline yet, so nothing can be compared with it."),
     QT_TR_NOOP("Finish it with `espalier resume`.")},
    {"workspace.no_artifact", QT_TR_NOOP("The experiment[ \"{experiment}\"] has no {where} to export."),
     QT_TR_NOOP("Only experiments that were finished have a model, and only those that mask weights have masks.")},
    {"workspace.busy", QT_TR_NOOP("{where} is being written by another program."),
     QT_TR_NOOP("Try again in a moment, or close the other program.")},
    {"workspace.database", QT_TR_NOOP("The database of {where} refused the work[: {detail}]."),
     QT_TR_NOOP("Try again; if it stays so, restore the file from a backup.")},
    {"workspace.model_changed", QT_TR_NOOP("The model at {where} changed while it was copied into the workspace."),
     QT_TR_NOOP("Give the command again once the file is written.")},
    {"workspace.not_utf8", QT_TR_NOOP("A text for the workspace is not valid UTF-8[ ({detail})]."),
     QT_TR_NOOP("Use names and paths in UTF-8.")},
    {"workspace.older_schema",
     QT_TR_NOOP("{where} is of an older version and cannot be brought up to date here[: {reason}]."),
     QT_TR_NOOP("Open it once where it can be written, or copy it with its .d folder to such a place.")},
    {"workspace.unfinished_change",
     QT_TR_NOOP(
         "{where} has a change that was interrupted and has to be undone first, which cannot be done in a place that "
         "is read-only."),
     QT_TR_NOOP("Copy the file, its -journal file and its .d folder to a place you may write to.")},
    {"workspace.artifact_missing", QT_TR_NOOP("A file that belongs to the workspace is missing: {where}."),
     QT_TR_NOOP("Restore the .d folder beside the workspace, or run the experiment again.")},
    {"workspace.artifact_damaged", QT_TR_NOOP("A file that belongs to the workspace is not what it was: {where}."),
     QT_TR_NOOP("Restore the .d folder beside the workspace, or run the experiment again.")},
};

}  // namespace

std::span<const MessageTemplate> workspaceMessages() { return table; }

}  // namespace espalier
