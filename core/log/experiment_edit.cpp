#include "core/log/experiment_edit.h"

#include "core/log/utf8.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

int characters(const std::string& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

void refuse(const char* code, const std::string& where, const char* reason, int limit = 0)
{
    Issue issue{Severity::error, code, where, {{"reason", reason}}};
    if (limit > 0) issue.details["limit"] = std::to_string(limit);
    throw Failure(issue);
}

void checkText(const char* code, const std::string& text, int limit)
{
    if (validUtf8(text) != text) throw Failure("workspace.not_utf8", "");
    if (characters(text) > limit) refuse(code, text.substr(0, text.find('\n')), "too_long", limit);
}

std::string tidiedName(std::string name)
{
    for (char& c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    name = trimmed(name);
    checkText("workspace.bad_name", name, longestName);
    if (name.empty()) refuse("workspace.bad_name", name, "empty");
    return name;
}

std::string tidiedNote(const std::string& note)
{
    const std::string text = trimmed(note);
    checkText("workspace.bad_note", text, longestNote);
    return text;
}

std::string tidiedTag(const std::string& tag)
{
    const std::string text = trimmed(tag);
    checkText("workspace.bad_tag", text, longestTag);
    if (text.empty()) refuse("workspace.bad_tag", text, "empty");
    const bool apart = std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == 0x7F; });
    if (apart) refuse("workspace.bad_tag", text, "separator");
    return text;
}

std::vector<std::string> tidiedTags(const std::vector<std::string>& tags)
{
    std::vector<std::string> kept;
    for (const std::string& tag : tags) {
        const std::string text = tidiedTag(tag);
        if (std::find(kept.begin(), kept.end(), text) == kept.end()) kept.push_back(text);
    }
    if (kept.size() > mostTags) throw Failure("workspace.too_many_tags", "", {{"limit", std::to_string(mostTags)}});
    return kept;
}

}  // namespace

ExperimentEdit tidied(ExperimentEdit edit)
{
    if (edit.name) edit.name = tidiedName(*edit.name);
    if (edit.note) edit.note = tidiedNote(*edit.note);
    if (edit.tags) edit.tags = tidiedTags(*edit.tags);
    return edit;
}

ExperimentEdit undoOf(const ExperimentEdit& edit, const Experiment& experiment)
{
    ExperimentEdit undo{edit.id};
    if (edit.name) undo.name = experiment.name;
    if (edit.note) undo.note = experiment.note;
    if (edit.tags) undo.tags = experiment.tags;
    if (edit.trashed) undo.trashed = experiment.trashed;
    return undo;
}

void apply(const ExperimentEdit& edit, Experiment& experiment)
{
    if (edit.name) experiment.name = *edit.name;
    if (edit.note) experiment.note = *edit.note;
    if (edit.tags) experiment.tags = *edit.tags;
    if (edit.trashed) experiment.trashed = *edit.trashed;
}

}  // namespace espalier
