#pragma once

#include "tests/paths.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace espalier::cli {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// What a run of the real program left.
struct Ended {
    int status = -1;
    std::string out, err;

    /// stdout as the one document it has to be.
    Json document() const;
    /// The code of {"error": {...}}, after checking that it has a cause, a place and a remedy.
    std::string errorCode() const;
};

using Arguments = std::vector<std::string>;

/// Runs `espalier` and waits for it.
Ended espalier(const Arguments& arguments, const std::map<std::string, std::string>& environment = {});

/// Runs it, sends `signal` once stderr has said `after`, and waits for it.
Ended espalierInterrupted(const Arguments& arguments, const std::string& after, int signal);

/// A folder that goes away.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    fs::path operator/(const std::string& name) const { return m_folder / name; }
    const fs::path& folder() const { return m_folder; }

private:
    fs::path m_folder;
};

void write(const fs::path& file, const std::string& bytes);
std::string read(const fs::path& file);
/// Everything under a folder: relative path -> SHA-256, less the workspace's lock.
std::map<std::string, std::string> contents(const fs::path& folder);

/// False where Debian's dataset-fashion-mnist is absent.
bool hasFashionMnist();
/// An idx folder with the first images of Fashion-MNIST.
fs::path smallFashion(const fs::path& folder, int validation = 300, int training = 256);

/// A workspace on smallFashion(), measured once for the whole test program; copy it to change it.
const fs::path& measuredWorkspace();
fs::path copyWorkspace(const fs::path& workspace, const fs::path& target);

}  // namespace espalier::cli
