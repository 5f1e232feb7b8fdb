#include "core/engine/load/torchscript_file.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "tests/paths.h"

#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>

#include <cstdlib>
#include <fstream>
#include <map>

namespace espalier {
namespace {

namespace fs = std::filesystem;

const fs::path shipped = shippedModel();

class LoadTorchScript : public testing::Test {
protected:
    void SetUp() override
    {
        m_folder = fs::path(testing::TempDir()) / ("espalier_load_" + std::to_string(::getpid()));
        fs::create_directories(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path write(const std::string& name, const std::string& bytes)
    {
        const auto file = m_folder / name;
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

    /// A file made by make_files.py, once for a build folder; empty where Python cannot make it.
    static fs::path made(const std::string& name)
    {
        const auto folder = buildTree() / "test_files";
        if (!fs::exists(folder)) {
            const auto script = sourceTree().string() + "/tests/engine/load/make_files.py ";
            const auto command = "OMP_NUM_THREADS=1 /usr/bin/python3 -W ignore " + script + folder.string();
            if (std::system(command.c_str()) != 0) return {};
        }
        return folder / name;
    }

    static Issue issueOf(const fs::path& file, const std::string& sha256 = {})
    {
        try {
            loadTorchScript(file, sha256);
        } catch (const Failure& failure) {
            return failure.issue();
        }
        return {};
    }
    static std::string looksLike(const fs::path& file)
    {
        const auto issue = issueOf(file);
        EXPECT_EQ(issue.code, "model.not_torchscript");
        EXPECT_EQ(issue.where, file.string());
        const auto found = issue.details.find("looks_like");
        return found == issue.details.end() ? "" : found->second;
    }

    fs::path m_folder;
};

TEST_F(LoadTorchScript, LoadsInEvalMode)
{
    EXPECT_FALSE(loadTorchScript(shipped).is_training());
    EXPECT_FALSE(loadTorchScript(shipped, sha256OfFile(shipped)).is_training());
}

TEST_F(LoadTorchScript, TellsWhatElseItIs)
{
    EXPECT_EQ(issueOf(m_folder / "absent.pt").code, "model.not_found");
    EXPECT_EQ(issueOf(m_folder).code, "model.is_a_directory");
    EXPECT_EQ(looksLike(write("a.pt", "version https://git-lfs.github.com/spec/v1\n")), "text");
    EXPECT_EQ(looksLike(write("b.pt", "")), "empty");
    EXPECT_EQ(looksLike(write("c.pt", std::string("\x80\x02}q\x00.", 6))), "pickle");
    EXPECT_EQ(looksLike(write("d.pt", std::string("\x7f"
                                                  "ELF\1\0\0",
                                                  7))),
              "unknown");
    EXPECT_EQ(issueOf(shipped, std::string(64, '0')).code, "model.changed");
}

TEST_F(LoadTorchScript, TellsWeightsFromPickledModulesFromOtherZips)
{
    if (made("").empty()) GTEST_SKIP() << "no /usr/bin/python3 with torch";
    EXPECT_EQ(looksLike(made("state_dict.pt")), "state_dict");
    EXPECT_EQ(looksLike(made("checkpoint.pt")), "state_dict");
    EXPECT_EQ(looksLike(made("module.pt")), "pickle");
    EXPECT_EQ(looksLike(made("legacy_module.pt")), "pickle");
    EXPECT_EQ(looksLike(made("document.pt")), "zip");
}

TEST_F(LoadTorchScript, SeesTruncationAnywhere)
{
    const auto bytes = readFile(shipped);
    for (const std::size_t size :
         {std::size_t(5), std::size_t(100), bytes.size() / 2, bytes.size() - 300, bytes.size() - 1})
        EXPECT_EQ(issueOf(write("cut.pt", bytes.substr(0, size))).code, "model.truncated") << size;
}

TEST_F(LoadTorchScript, SeesASingleFlippedBit)
{
    const auto bytes = readFile(shipped);
    int damaged = 0;
    for (std::size_t at = 1; at < 40; ++at) {
        auto changed = bytes;
        changed[at * bytes.size() / 40] ^= 4;
        const auto code = issueOf(write("flipped.pt", changed)).code;
        // Padding between records belongs to nothing and may change.
        if (code.empty()) continue;
        EXPECT_TRUE(code == "model.damaged" || code == "model.truncated") << code;
        ++damaged;
    }
    EXPECT_GT(damaged, 30);
}

TEST_F(LoadTorchScript, ExplainsWhatTheLibraryRefuses)
{
    if (made("").empty()) GTEST_SKIP() << "no /usr/bin/python3 with torch";
    EXPECT_EQ(issueOf(made("good.pt")).code, "");
    const auto newer = issueOf(made("newer.pt"));
    EXPECT_EQ(newer.code, "model.newer_format");
    EXPECT_GT(std::stoi(newer.details.at("found")), std::stoi(newer.details.at("supported")));
    const auto unknown = issueOf(made("unknown_operator.pt"));
    EXPECT_EQ(unknown.code, "model.unknown_operator");
    EXPECT_EQ(unknown.details.at("operator"), "aten::flattest");
    const auto arguments = issueOf(made("unknown_arguments.pt"));
    EXPECT_EQ(arguments.code, "model.unknown_operator");
    EXPECT_EQ(arguments.details.at("operator"), "aten::flatten");
    const auto bad = issueOf(made("bad_code.pt"));
    EXPECT_EQ(bad.code, "model.damaged");
    EXPECT_FALSE(bad.details.at("detail").empty());
}

TEST_F(LoadTorchScript, SaysWhyAModelCannotRunOnTheInput)
{
    try {
        loadProgram(shipped, {3, 28, 28});
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "model.forward_failed");
        EXPECT_NE(failure.issue().details.at("detail").find("expected input[2, 3, 28, 28] to have 1 channels"),
                  std::string::npos)
            << failure.issue().details.at("detail");
        EXPECT_EQ(failure.issue().where, "conv1");
    }
}

}  // namespace
}  // namespace espalier
