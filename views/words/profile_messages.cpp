#include "views/words/message_table.h"

#include <QtGlobal>

namespace espalier {

namespace {

constexpr MessageTemplate table[] = {
    {"profile.not_found", QT_TR_NOOP("There is no profile at {where}."),
     QT_TR_NOOP("Check the path of the JSON file.")},
    {"profile.not_json", QT_TR_NOOP("{where} is no profile: it cannot be read as a JSON object."),
     QT_TR_NOOP("Compare it with resources/profiles/edge.json.")},
    {"profile.newer_format", QT_TR_NOOP("The profile has format[ {found}], which a later version wrote."),
     QT_TR_NOOP("Update Espalier, or save the profile in format 1.")},
    {"profile.bad_value", QT_TR_NOOP("The profile's {where} cannot be[ {found}][; it has to be {expected}]."),
     QT_TR_NOOP("Correct it, in the profile's file where there is one, and add it again.")},
    {"profile.contradiction",
     QT_TR_NOOP("The profile's {where} cannot be met[ together with its {other}][: {reason}]."),
     QT_TR_NOOP("Correct one of the two, in the profile's file where there is one, and add it again.")},
    {"profile.no_such_profile", QT_TR_NOOP("There is no profile called {where} in the workspace."),
     QT_TR_NOOP("espalier profile WS list tells which there are.")},
    {"profile.none", QT_TR_NOOP("The workspace {where} has no profile yet."),
     QT_TR_NOOP("Add one with espalier profile WS add FILE; resources/profiles has two to start from.")},
    {"profile.unknown_action", QT_TR_NOOP("{where} is nothing that can be done with profiles."),
     QT_TR_NOOP("Choose add, list, show, remove or check.")},
    {"profile.argument_missing", QT_TR_NOOP("Nothing was said about which profile to {where}."),
     QT_TR_NOOP("Give a file to add, or the name of a profile.")},
    {"stress.bad_value", QT_TR_NOOP("A stress test cannot have[ {found} for] {where}[; it has to be {expected}]."),
     QT_TR_NOOP("Give another value.")},
    {"stress.empty_load",
     QT_TR_NOOP("The load is so low that no request would come[: {rate} requests a second for {seconds} seconds]."),
     QT_TR_NOOP("Give a higher rate or more seconds.")},
    {"stress.no_model", QT_TR_NOOP("The experiment {where} left no model that could be put under load."),
     QT_TR_NOOP("Choose an experiment that is done.")},
    {"stress.out_of_reach",
     QT_TR_NOOP("The load[ of {rate} requests a second] is more than this machine can serve with {where}[: at the most "
                "about {most}]."),
     QT_TR_NOOP("The load is run all the same, to its bound in time. Use more threads, or ask for less.")},
    {"stress.no_fewer_threads", QT_TR_NOOP("The load is served by one thread already; there is no run with fewer."),
     QT_TR_NOOP("Give more with --threads to see what fewer do.")},
    {"stress.energy_forbidden", QT_TR_NOOP("This machine counts energy, but {where} may not be read."),
     QT_TR_NOOP("Let an administrator allow it to be read, or take the estimate.")},
    {"stress.busy_machine", QT_TR_NOOP("Other programs kept[ {processors}] processors busy while the load was served."),
     QT_TR_NOOP("Close them and run the test again: the latencies, above all p99, are those of a busy machine.")},
    {"stress.few_requests", QT_TR_NOOP("A load of so few requests[ ({requests})] tells little of its p99."),
     QT_TR_NOOP("Give each load more seconds (--seconds).")},
    {"robustness.bad_value",
     QT_TR_NOOP("A robustness test cannot have[ {found} for] {where}[; it has to be {expected}]."),
     QT_TR_NOOP("Give another value.")},
    {"reassess.nothing_decided", QT_TR_NOOP("No experiment was named, and in {where} nothing has been decided yet."),
     QT_TR_NOOP("Name an experiment, or decide on one with `espalier decide WS EXPERIMENT`.")},
    {"reassess.none_selected", QT_TR_NOOP("No experiment is selected that could be measured anew."),
     QT_TR_NOOP("Select one or several that are done.")},
    {"reassess.no_model", QT_TR_NOOP("The experiment {where} left no model that could be measured anew."),
     QT_TR_NOOP("Choose one that is done, or run its plan again.")},
    {"verify.nothing_to_compare", QT_TR_NOOP("{where} came to no result that could be compared."),
     QT_TR_NOOP("Choose an experiment that is done.")},
    {"robustness.no_model", QT_TR_NOOP("The experiment {where} left no model that could be tried."),
     QT_TR_NOOP("Choose an experiment that is done.")},
    {"robustness.does_not_fit", QT_TR_NOOP("The corruption {where} does not fit the data[, which are {found}]."),
     QT_TR_NOOP("Images take noise, blur, motion, brightness, contrast, jpeg, pixelate and occlusion; tables noise and "
                "missing.")},
    {"robustness.other_classes", QT_TR_NOOP("The data {where} have other classes than the validation set[: {found}]."),
     QT_TR_NOOP("A slice has to have the classes of the model, in the same order.")},
};

}  // namespace

std::span<const MessageTemplate> profileMessages() { return table; }

}  // namespace espalier
