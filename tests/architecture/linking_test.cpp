// What the built programs load: the window must start without LibTorch, and the worker without the window's Qt.
#include "tests/paths.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

namespace espalier {
namespace {

std::string librariesOf(const std::string& program)
{
    std::string text;
    FILE* pipe = popen(("ldd '" + program + "' 2>&1").c_str(), "r");
    if (!pipe) return text;
    std::array<char, 4096> chunk;
    while (const std::size_t size = fread(chunk.data(), 1, chunk.size(), pipe)) text.append(chunk.data(), size);
    pclose(pipe);
    return text;
}

void expectNone(const std::string& libraries, std::initializer_list<const char*> names)
{
    for (const char* name : names) EXPECT_EQ(libraries.find(name), std::string::npos) << name << " is loaded";
}

TEST(Linking, TheWindowLoadsNeitherLibTorchNorOpenCv)
{
    const std::string program = buildTree() / "bin/espalier";
    if (!std::filesystem::exists(program)) GTEST_SKIP() << program << " is not built";
    const std::string libraries = librariesOf(program);
    ASSERT_NE(libraries.find("libc.so"), std::string::npos) << libraries;
    expectNone(libraries, {"libtorch", "libc10", "libopencv", "libQt5"});
}

TEST(Linking, TheWorkerLoadsNoQt6)
{
    const std::string program = buildTree() / "bin/espalier-worker";
    if (!std::filesystem::exists(program)) GTEST_SKIP() << program << " is not built";
    const std::string libraries = librariesOf(program);
    ASSERT_NE(libraries.find("libtorch"), std::string::npos) << libraries;
    expectNone(libraries, {"libQt6"});
}

}  // namespace
}  // namespace espalier
