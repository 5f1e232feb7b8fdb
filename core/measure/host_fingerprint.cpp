#include "core/measure/host_fingerprint.h"

#include <sys/utsname.h>

#include <fstream>
#include <thread>

namespace espalier {

namespace {

/// The value behind `key` in a "key : value" or KEY=value file.
std::string lookUp(const char* file, const std::string& key, char separator)
{
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with(key)) continue;
        const auto start = line.find_first_not_of(" \t\"", line.find(separator) + 1);
        const auto end = line.find_last_not_of(" \t\"");
        if (start != std::string::npos && end >= start) return line.substr(start, end - start + 1);
    }
    return "unknown";
}

std::string isa()
{
    std::string text;
    const auto add = [&](bool has, const char* name) {
        if (has) text += (text.empty() ? "" : " ") + std::string(name);
    };
#if defined(__x86_64__)
    add(__builtin_cpu_supports("sse4.2"), "sse4.2");
    add(__builtin_cpu_supports("avx2"), "avx2");
    add(__builtin_cpu_supports("fma"), "fma");
    add(__builtin_cpu_supports("avx512f"), "avx512f");
    add(__builtin_cpu_supports("avx512vnni"), "avx512vnni");
#endif
    return text.empty() ? "generic" : text;
}

}  // namespace

std::map<std::string, std::string> hostFingerprint()
{
    utsname system{};
    ::uname(&system);
    return {{"cpu", lookUp("/proc/cpuinfo", "model name", ':')},
            {"isa", isa()},
            {"cores", std::to_string(std::thread::hardware_concurrency())},
            {"kernel", system.release},
            {"os", lookUp("/etc/os-release", "PRETTY_NAME", '=')}};
}

}  // namespace espalier
