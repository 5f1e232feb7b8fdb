#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"decision.not_measured", QT_TR_NOOP("\"{where}\" came to no result, so it cannot be decided on."),
     QT_TR_NOOP("Choose an experiment that is done; `espalier list` shows which are.")},
    {"decision.trashed", QT_TR_NOOP("\"{where}\" lies in the trash, so it cannot be decided on."),
     QT_TR_NOOP("Take it out of the trash first.")},
    {"decision.too_long", QT_TR_NOOP("A text of the decision is too long[: {where}][ (at most {limit} characters)]."),
     QT_TR_NOOP("Shorten it; a longer text belongs into a document.")},
    {"decision.nothing_decided_by", QT_TR_NOOP("--by and --note belong to a decision, but no experiment was named."),
     QT_TR_NOOP("Name the experiment that is decided on.")},
    {"report.format_unsupported", QT_TR_NOOP("What kind of report {where} should be cannot be told from its name."),
     QT_TR_NOOP("End it in .pdf, .html, .csv or .json.")},
};

}  // namespace

std::span<const MessageTemplate> decisionMessages() { return table; }

}  // namespace espalier
