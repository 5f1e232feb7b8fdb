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
    {"job.compaction_failed",
     WORDS("The channels could not be removed from the model: the shape at {where} cannot be repaired[ ({detail})]."),
     WORDS("Prune this model with another pattern, or leave the layers around that place dense.")},
    {"job.bad_spec", WORDS("The job's description is not understood[: {where}][ ({detail})]."),
     WORDS("Please report this.")},
    {"job.bad_id", WORDS("\"{where}\" is no name for a job."), WORDS("Please report this.")},
    {"job.bad_result", WORDS("The worker's result is not understood[: {where}][ ({detail})]."),
     WORDS("Install espalier and espalier-worker from the same build, and try again.")},
    {"job.wrong_result", WORDS("The worker's result for {where} could not be taken in[ ({detail})]."),
     WORDS("Try again with `espalier resume`.")},
    {"job.unknown_kind", WORDS("The worker does not know this kind of job[: {where}]."),
     WORDS("Install espalier and espalier-worker from the same build.")},
    {"job.unpaired_samples", WORDS("The latency measurement is incomplete[: {candidate} samples against {baseline}]."),
     WORDS("Please report this.")},
    {"job.diverged_before_pruning",
     WORDS("The training before pruning diverged: its loss became infinite or not a number."),
     WORDS("Lower its learning rate or its penalties, or leave it out.")},
    {"job.unexpected", WORDS("The worker met an error of its own in {where}[: {detail}]."),
     WORDS("Try again with `espalier resume`; if it comes again, please report it.")},
    {"job.worker_crashed",
     WORDS("The worker crashed while it did {where}[ ({signal})][ (exit status {exit})][: {detail}]."),
     WORDS(
         "Try again with `espalier resume`; if it crashes again, the model or a library of this machine is at fault.")},
    {"job.worker_killed", WORDS("The worker was killed from outside while it did {where}[ ({signal})]."),
     WORDS("`espalier resume` goes on from the last finished epoch.")},
    {"job.out_of_memory", WORDS("There was not enough memory for {where}[ ({detail})]."),
     WORDS("Close other programs, or use a smaller batch, then `espalier resume`.")},
    {"job.lost_contact", WORDS("The worker of {where} gives no sign of life."),
     WORDS("Wait, or cancel the job: it may still come back.")},
    {"job.restarted", WORDS("{where} was started once more after its worker had ended[: {crash}]."),
     WORDS("Nothing needs to be done: it goes on from its last epoch.")},
    {"job.checkpoint_ignored",
     WORDS("The checkpoint {where} does not belong to this job, so its training starts over[: {reason}]."),
     WORDS("Nothing needs to be done.")},
    {"job.checkpoint_missing", WORDS("The weights to rewind to are not in {where} any more."),
     WORDS("Run the plan again.")},
    {"job.compaction_differs",
     WORDS("The compacted model does not compute what the masked one does[ (largest difference {found})], so its "
           "figures would be wrong."),
     WORDS("Leave the layers around attention or unusual operators dense, and please report this model.")},
    {"job.sparse_differs",
     WORDS("The sparse runtime does not compute what the masked model does[ (largest difference {found} of the largest "
           "output)], so its figures would be wrong."),
     WORDS("Please report this model and this processor.")},
    {"job.layer_lost", WORDS("The layer {where} is no longer there after pruning."),
     WORDS("Please report this model.")},
    {"job.cancelled", WORDS("It was cancelled before anything was saved."),
     WORDS("Give the command again to start over.")},
    {"job.interrupted",
     WORDS("The work on {where} was cancelled; what had finished by then is kept[ (newly finished: {finished})]."),
     WORDS("`espalier resume {where}` goes on where it stopped.")},
    {"job.look_stopped", WORDS("The look at the model was stopped."),
     WORDS("Look again: a workspace is made once some samples have been through the model.")},
};

}  // namespace

std::span<const MessageTemplate> jobMessages() { return table; }

}  // namespace espalier
