#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"job.protocol", QT_TR_NOOP("A worker and this program do not understand each other[ ({detail})]."),
     QT_TR_NOOP("Install espalier and espalier-worker from the same build.")},
    {"job.protocol_mismatch",
     QT_TR_NOOP(
         "The worker[ {where}] speaks another version of the protocol[ ({found}, this program speaks {expected})]."),
     QT_TR_NOOP("Install espalier and espalier-worker from the same build.")},
    {"job.message_too_long", QT_TR_NOOP("A message between worker and program was too long."),
     QT_TR_NOOP("Please report this.")},
    {"job.compaction_failed",
     QT_TR_NOOP(
         "The channels could not be removed from the model: the shape at {where} cannot be repaired[ ({detail})]."),
     QT_TR_NOOP("Prune this model with another pattern, or leave the layers around that place dense.")},
    {"job.bad_spec", QT_TR_NOOP("The job's description is not understood[: {where}][ ({detail})]."),
     QT_TR_NOOP("Please report this.")},
    {"job.bad_id", QT_TR_NOOP("\"{where}\" is no name for a job."), QT_TR_NOOP("Please report this.")},
    {"job.bad_result", QT_TR_NOOP("The worker's result is not understood[: {where}][ ({detail})]."),
     QT_TR_NOOP("Install espalier and espalier-worker from the same build, and try again.")},
    {"job.wrong_result", QT_TR_NOOP("The worker's result for {where} could not be taken in[ ({detail})]."),
     QT_TR_NOOP("Try again with `espalier resume`.")},
    {"job.unknown_kind", QT_TR_NOOP("The worker does not know this kind of job[: {where}]."),
     QT_TR_NOOP("Install espalier and espalier-worker from the same build.")},
    {"job.unpaired_samples",
     QT_TR_NOOP("The latency measurement is incomplete[: {candidate} samples against {baseline}]."),
     QT_TR_NOOP("Please report this.")},
    {"job.diverged_before_pruning",
     QT_TR_NOOP("The training before pruning diverged: its loss became infinite or not a number."),
     QT_TR_NOOP("Lower its learning rate or its penalties, or leave it out.")},
    {"job.unexpected", QT_TR_NOOP("The worker met an error of its own in {where}[: {detail}]."),
     QT_TR_NOOP("Try again with `espalier resume`; if it comes again, please report it.")},
    {"job.worker_crashed",
     QT_TR_NOOP("The worker crashed while it did {where}[ ({signal})][ (exit status {exit})][: {detail}]."),
     QT_TR_NOOP(
         "Try again with `espalier resume`; if it crashes again, the model or a library of this machine is at fault.")},
    {"job.worker_killed", QT_TR_NOOP("The worker was killed from outside while it did {where}[ ({signal})]."),
     QT_TR_NOOP("`espalier resume` goes on from the last finished epoch.")},
    {"job.out_of_memory", QT_TR_NOOP("There was not enough memory for {where}[ ({detail})]."),
     QT_TR_NOOP("Close other programs, or use a smaller batch, then `espalier resume`.")},
    {"job.lost_contact", QT_TR_NOOP("The worker of {where} gives no sign of life."),
     QT_TR_NOOP("Wait, or cancel the job: it may still come back.")},
    {"job.restarted", QT_TR_NOOP("{where} was started once more after its worker had ended[: {crash}]."),
     QT_TR_NOOP("Nothing needs to be done: it goes on from its last epoch.")},
    {"job.checkpoint_ignored",
     QT_TR_NOOP("The checkpoint {where} does not belong to this job, so its training starts over[: {reason}]."),
     QT_TR_NOOP("Nothing needs to be done.")},
    {"job.checkpoint_missing", QT_TR_NOOP("The weights to rewind to are not in {where} any more."),
     QT_TR_NOOP("Run the plan again.")},
    {"job.compaction_differs",
     QT_TR_NOOP("The compacted model does not compute what the masked one does[ (largest difference {found})], so its "
                "figures would be wrong."),
     QT_TR_NOOP("Leave the layers around attention or unusual operators dense, and please report this model.")},
    {"job.sparse_differs",
     QT_TR_NOOP("The sparse runtime does not compute what the masked model does[ (difference: {found}, of the largest "
                "output)], so its figures would be wrong."),
     QT_TR_NOOP("Please report this model and this processor.")},
    {"job.layer_lost", QT_TR_NOOP("The layer {where} is no longer there after pruning."),
     QT_TR_NOOP("Please report this model.")},
    {"job.cancelled", QT_TR_NOOP("It was cancelled before anything was saved."),
     QT_TR_NOOP("Give the command again to start over.")},
    {"job.interrupted",
     QT_TR_NOOP("The work on {where} was cancelled; what had finished by then is kept[ (newly finished: {finished})]."),
     QT_TR_NOOP("`espalier resume {where}` goes on where it stopped.")},
    {"job.look_stopped", QT_TR_NOOP("The look at the model was stopped."),
     QT_TR_NOOP("Look again: a workspace is made once some samples have been through the model.")},
};

}  // namespace

std::span<const MessageTemplate> jobMessages() { return table; }

}  // namespace espalier
