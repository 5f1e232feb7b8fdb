#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"environment.disk_full", WORDS("The disk is full: {where} could not be written."),
     WORDS("Make room and try again; what was saved before is untouched.")},
    {"environment.unwritable_file", WORDS("{where} cannot be written[ ({detail})]."),
     WORDS("Choose a place that you may write to.")},
    {"environment.unreadable_file", WORDS("{where} cannot be read[ ({detail})]."),
     WORDS("Check that the file is there and that you may read it.")},
    {"environment.io_error", WORDS("Reading or writing {where} failed[ ({detail})]."),
     WORDS("Check the disk; what was saved before is untouched.")},
    {"environment.out_of_memory", WORDS("This machine has no memory left for {where}."),
     WORDS("Close other programs and try again.")},
    {"environment.busy_machine", WORDS("Other programs took the processor away while latency was measured[ (in {disturbed} of {rounds} rounds)]."),
     WORDS("Close them and run the plan again where the interval of the ratio is too wide to decide.")},
    {"environment.rss_not_measured", WORDS("The peak memory of a process could not be measured here."),
     WORDS("The other figures are complete; nothing needs to be done.")},
    {"environment.worker_did_not_start", WORDS("The worker[ {where}] did not start[ ({detail})]."),
     WORDS("Run it by hand with --version to see what is missing, or install Espalier again.")},
    {"environment.no_sha256", WORDS("The OpenSSL of this machine offers no SHA-256."),
     WORDS("Repair the OpenSSL installation or its configuration.")},
    {"environment.worker_not_found", WORDS("The program espalier-worker was not found[ at {where}]."),
     WORDS("Build or install Espalier completely; the variable ESPALIER_WORKER can name the program.")},
    {"environment.no_demo_model", WORDS("The demo's model was not found[ at {where}]."),
     WORDS("Install Espalier completely, or let the variable ESPALIER_RESOURCES name its resources folder.")},
    {"environment.no_demo_data", WORDS("The demo's data are not at {where}."),
     WORDS("Install the package that has them[: sudo apt install {package}].")},
    {"environment.no_display", WORDS("There is no display to open a window on."),
     WORDS("Use the commands instead: `espalier --help` lists them, `espalier demo` shows all of it without a window.")},
    {"environment.internal", WORDS("Espalier met an error of its own[ ({detail})]."),
     WORDS("What was saved before is untouched; please report this.")},
};

}  // namespace

std::span<const MessageTemplate> environmentMessages() { return table; }

}  // namespace espalier
