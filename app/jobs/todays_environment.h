#pragma once

#include <map>
#include <string>

namespace espalier {

/// This machine and the libraries of the worker that would measure here now, under the keys of an experiment's
/// environment. Asks the worker for its versions and waits for them, up to `patienceMs`; without an answer only what the
/// machine is.
std::map<std::string, std::string> todaysEnvironment(int patienceMs = 10'000);

}  // namespace espalier
