#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"job.protocol", WORDS("A worker and this program do not understand each other[ ({detail})]."),
     WORDS("Install espalier and espalier-worker from the same build.")},
    {"job.protocol_mismatch",
     WORDS("The worker[ {where}] speaks another version of the protocol[ ({found}, this program speaks {expected})]."),
     WORDS("Install espalier and espalier-worker from the same build.")},
    {"job.message_too_long", WORDS("A message between worker and program was too long."), WORDS("Please report this.")},
    {"job.compaction_failed", WORDS("The channels could not be removed from the model: the shape at {where} cannot be repaired[ ({detail})]."),
     WORDS("Prune this model with another pattern, or leave the layers around that place dense.")},
    {"job.cancelled", WORDS("{where} was cancelled[; {kept}]."), WORDS("`espalier resume WORKSPACE` goes on where it stopped.")},
};

}  // namespace

std::span<const MessageTemplate> jobMessages() { return table; }

}  // namespace espalier
