#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"environment.disk_full", QT_TR_NOOP("The disk is full: {where} could not be written."),
     QT_TR_NOOP("Make room and try again; what was saved before is untouched.")},
    {"environment.unwritable_file", QT_TR_NOOP("{where} cannot be written[ ({detail})]."),
     QT_TR_NOOP("Choose a place that you may write to.")},
    {"environment.unreadable_file", QT_TR_NOOP("{where} cannot be read[ ({detail})]."),
     QT_TR_NOOP("Check that the file is there and that you may read it.")},
    {"environment.io_error", QT_TR_NOOP("Reading or writing {where} failed[ ({detail})]."),
     QT_TR_NOOP("Check the disk; what was saved before is untouched.")},
    {"environment.out_of_memory", QT_TR_NOOP("This machine has no memory left for {where}."),
     QT_TR_NOOP("Close other programs and try again.")},
    {"environment.busy_machine",
     QT_TR_NOOP(
         "Other programs took the processor away while latency was measured[ (in {disturbed} of {rounds} rounds)]."),
     QT_TR_NOOP("Close them and run the plan again where the interval of the ratio is too wide to decide.")},
    {"environment.rss_not_measured", QT_TR_NOOP("The peak memory of a process could not be measured here."),
     QT_TR_NOOP("The other figures are complete; nothing needs to be done.")},
    {"environment.worker_did_not_start", QT_TR_NOOP("The worker[ {where}] did not start[ ({detail})]."),
     QT_TR_NOOP("Run it by hand with --version to see what is missing, or install Espalier again.")},
    {"environment.no_sha256", QT_TR_NOOP("The OpenSSL of this machine offers no SHA-256."),
     QT_TR_NOOP("Repair the OpenSSL installation or its configuration.")},
    {"environment.worker_not_found", QT_TR_NOOP("The program espalier-worker was not found[ at {where}]."),
     QT_TR_NOOP("Build or install Espalier completely; the variable ESPALIER_WORKER can name the program.")},
    {"environment.no_demo_model", QT_TR_NOOP("The demo's model was not found[ at {where}]."),
     QT_TR_NOOP("Install Espalier completely, or let the variable ESPALIER_RESOURCES name its resources folder.")},
    {"environment.no_demo_data", QT_TR_NOOP("The demo's data are not at {where}."),
     QT_TR_NOOP("Install the package that has them[: sudo apt install {package}].")},
    {"environment.no_display", QT_TR_NOOP("There is no display to open a window on."),
     QT_TR_NOOP(
         "Use the commands instead: `espalier --help` lists them, `espalier demo` shows all of it without a window.")},
    {"environment.internal", QT_TR_NOOP("Espalier met an error of its own[ ({detail})]."),
     QT_TR_NOOP("What was saved before is untouched; please report this.")},
};

}  // namespace

std::span<const MessageTemplate> environmentMessages() { return table; }

}  // namespace espalier
