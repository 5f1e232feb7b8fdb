#include "core/engine/benchmark/environment.h"

#include "core/measure/host_fingerprint.h"

#include <opencv2/core/version.hpp>
#include <torch/csrc/api/include/torch/version.h>

#include <filesystem>
#include <fstream>

namespace espalier {

namespace {

/// The BLAS the loader really picked: Debian's alternatives decide, not the package we asked for.
std::string loadedBlas()
{
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        const auto path = line.find('/');
        if (path == std::string::npos) continue;
        const std::string file = line.substr(path);
        if (file.find("blas") == std::string::npos) continue;
        std::error_code error;
        const auto real = std::filesystem::canonical(file, error);
        return error ? file : real.string();
    }
    return "unknown";
}

}  // namespace

std::map<std::string, std::string> environmentFingerprint()
{
    std::map<std::string, std::string> environment = hostFingerprint();
    environment["blas"] = loadedBlas();
    environment["libtorch"] = TORCH_VERSION;
    environment["opencv"] = CV_VERSION;
    environment["espalier"] = ESPALIER_VERSION;
    return environment;
}

}  // namespace espalier
