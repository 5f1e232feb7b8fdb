#pragma once

#include "core/job/job_spec.h"
#include "tests/fake_worker/talk.h"

/// Does what the job's name says: words "what" or "what:argument", one after the other, then the result.
///   work:MS         progress in fine_tune for so long, writes work.log (a line of milliseconds every 5 ms), can be cancelled
///   train:EPOCHS    a quarter of a second and a training point each, the loss of the last one NaN for "train:0EPOCHS"
///   quiet:MS        asks for quiet, works so long, tells; writes quiet.log (begin, end)
///   crash:SIGNAL    ends itself by it       crash_once:SIGNAL  on the first attempt only
///   exit:STATUS     leaves                  say:TEXT           on stderr
///   hang            says nothing more and hears no signal but SIGKILL
///   deaf            lives, but hears no cancel          stubborn  and no SIGTERM either
///   silent:MS       says nothing for so long            stalled   its heart beats for a job that does not move
///   fail:CODE       fails                   warn:CODE          sends an issue
///   garbage         a line that is no message           endless   a line without end
///   file            the result only in result.json      publish_and_crash  result.json, then SIGKILL
///   wrong_id        the result of another job
void runFakeJob(const espalier::JobSpec& spec, Talk& talk);
