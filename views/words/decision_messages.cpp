#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"decision.not_measured", WORDS("\"{where}\" came to no result, so it cannot be decided on."),
     WORDS("Choose an experiment that is done; `espalier list` shows which are.")},
    {"decision.trashed", WORDS("\"{where}\" lies in the trash, so it cannot be decided on."),
     WORDS("Take it out of the trash first.")},
    {"decision.too_long", WORDS("A text of the decision is too long[: {where}][ (at most {limit} characters)]."),
     WORDS("Shorten it; a longer text belongs into a document.")},
    {"decision.nothing_decided_by", WORDS("--by and --note belong to a decision, but no experiment was named."),
     WORDS("Name the experiment that is decided on.")},
    {"report.format_unsupported", WORDS("What kind of report {where} should be cannot be told from its name."),
     WORDS("End it in .pdf, .html, .csv or .json.")},
};

}  // namespace

std::span<const MessageTemplate> decisionMessages() { return table; }

}  // namespace espalier
