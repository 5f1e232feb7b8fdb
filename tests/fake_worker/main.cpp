// Speaks the worker's protocol and misbehaves on request: by the job's name (see fake_job.h), or from the start by
// the environment's FAKE_WORKER: "old" (another protocol version), "mute" (never says hello), "broken" (leaves before),
// "killed" (is killed before).

#include "tests/fake_worker/fake_job.h"

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string_view>

int main()
{
    const char* asked = std::getenv("FAKE_WORKER");
    const std::string_view behaviour = asked ? asked : "";
    if (behaviour == "broken") {
        std::cerr << "cannot open shared object file\n";
        return 127;
    }
    if (behaviour == "killed") ::raise(SIGKILL);
    if (behaviour == "mute")
        for (;;) ::pause();

    Talk talk;
    talk.beating = false;
    talk.nextCommand();
    talk.send(espalier::HelloEvent{behaviour == "old" ? 0 : espalier::protocolVersion, ::getpid(), "fake"});
    talk.beating = true;
    for (;;) {
        const nlohmann::json command = talk.nextCommand();
        if (command.value("command", "") == "run") runFakeJob(command.at("spec").get<espalier::JobSpec>(), talk);
    }
}
