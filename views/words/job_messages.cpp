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
    {"job.cancelled", WORDS("It was cancelled before anything was saved."), WORDS("Give the command again to start over.")},
    {"job.interrupted", WORDS("The work on {where} was cancelled; what had finished by then is kept[ (newly finished: {finished})]."),
     WORDS("`espalier resume {where}` goes on where it stopped.")},
    {"job.crashed", WORDS("The worker of {where} crashed[ ({detail})]."),
     WORDS("Try again with `espalier resume`; if it crashes again, the model or this machine's libraries are at fault.")},
};

}  // namespace

std::span<const MessageTemplate> jobMessages() { return table; }

}  // namespace espalier
