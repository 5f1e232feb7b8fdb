#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

#define WORDS(text) QT_TRANSLATE_NOOP("Messages", text)

namespace {

constexpr MessageTemplate table[] = {
    {"profile.not_found", WORDS("There is no profile at {where}."), WORDS("Check the path of the JSON file.")},
    {"profile.not_json", WORDS("{where} is no profile: it cannot be read as a JSON object."),
     WORDS("Compare it with resources/profiles/edge.json.")},
    {"profile.newer_format", WORDS("The profile has format[ {found}], which a later version wrote."),
     WORDS("Update Espalier, or save the profile in format 1.")},
    {"profile.bad_value", WORDS("The profile's {where} cannot be[ {found}][; it has to be {expected}]."),
     WORDS("Correct it, in the profile's file where there is one, and add it again.")},
    {"profile.contradiction", WORDS("The profile's {where} and[ its {other}] cannot both be met[: {reason}]."),
     WORDS("Correct one of the two, in the profile's file where there is one, and add it again.")},
    {"profile.no_such_profile", WORDS("There is no profile called {where} in the workspace."),
     WORDS("espalier profile WS list tells which there are.")},
    {"profile.none", WORDS("The workspace {where} has no profile yet."),
     WORDS("Add one with espalier profile WS add FILE; resources/profiles has two to start from.")},
    {"profile.unknown_action", WORDS("{where} is nothing that can be done with profiles."),
     WORDS("Choose add, list, show, remove or check.")},
    {"profile.argument_missing", WORDS("To {where} a profile, it has to be said which."),
     WORDS("Give a file to add, or the name of a profile.")},
    {"stress.bad_value", WORDS("A stress test cannot have[ {found} for] {where}[; it has to be {expected}]."),
     WORDS("Give another value.")},
    {"stress.empty_load", WORDS("At[ {rate}] requests a second no request would come within[ {seconds}] seconds."),
     WORDS("Give a higher rate or more seconds.")},
    {"stress.no_model", WORDS("The experiment {where} left no model that could be put under load."),
     WORDS("Choose an experiment that is done.")},
    {"stress.out_of_reach",
     WORDS("[{rate} requests a second] are more than this machine can serve with {where}[: at the most about {most}]."),
     WORDS("The load is run all the same, to its bound in time. Use more threads, or ask for less.")},
    {"stress.no_fewer_threads", WORDS("The load is served by one thread already; there is no run with fewer."),
     WORDS("Give more with --threads to see what fewer do.")},
    {"stress.energy_forbidden", WORDS("This machine counts energy, but {where} may not be read."),
     WORDS("Let an administrator allow it to be read, or take the estimate.")},
    {"stress.busy_machine", WORDS("Other programs kept[ {processors}] processors busy while the load was served."),
     WORDS("Close them and run the test again: the latencies, above all p99, are those of a busy machine.")},
    {"stress.few_requests", WORDS("A load of[ {requests}] requests tells little of its p99."),
     WORDS("Give each load more seconds (--seconds).")},
    {"robustness.bad_value", WORDS("A robustness test cannot have[ {found} for] {where}[; it has to be {expected}]."),
     WORDS("Give another value.")},
    {"robustness.no_model", WORDS("The experiment {where} left no model that could be tried."),
     WORDS("Choose an experiment that is done.")},
    {"robustness.does_not_fit", WORDS("The corruption {where} does not fit the data[, which are {found}]."),
     WORDS("Images take noise, blur, motion, brightness, contrast, jpeg, pixelate and occlusion; tables noise and "
           "missing.")},
    {"robustness.other_classes", WORDS("The data {where} have other classes than the validation set[: {found}]."),
     WORDS("A slice has to have the classes of the model, in the same order.")},
};

}  // namespace

std::span<const MessageTemplate> profileMessages() { return table; }

}  // namespace espalier
