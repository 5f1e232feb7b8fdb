#include "core/engine/load/torchscript_file.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "core/base/sha256.h"

#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>

#include <cstdlib>
#include <fstream>
#include <map>

namespace espalier {
namespace {

namespace fs = std::filesystem;

const fs::path shipped = fs::path(ESPALIER_SOURCE_DIR) / "resources/models/fashion_resnet.pt";

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

    /// Runs Python with torch, `file` being its argument.
    bool python(const std::string& code, const fs::path& file)
    {
        const auto script = write("make.py", "import sys, torch\nfile = sys.argv[1]\n" + code);
        const auto command = "OMP_NUM_THREADS=1 /usr/bin/python3 -W ignore " + script.string() + " " + file.string();
        return std::system(command.c_str()) == 0;
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
    EXPECT_EQ(looksLike(write("d.pt", std::string("\x7f" "ELF\1\0\0", 7))), "unknown");
    EXPECT_EQ(issueOf(shipped, std::string(64, '0')).code, "model.changed");
}

TEST_F(LoadTorchScript, TellsWeightsFromPickledModulesFromOtherZips)
{
    const auto file = m_folder / "x.pt";
    if (!python("torch.save(torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3)).state_dict(), file)", file))
        GTEST_SKIP() << "no /usr/bin/python3 with torch";
    EXPECT_EQ(looksLike(file), "state_dict");
    ASSERT_TRUE(python("torch.save({'epoch': 3, 'model': torch.nn.Linear(2, 3).state_dict()}, file)", file));
    EXPECT_EQ(looksLike(file), "state_dict");
    ASSERT_TRUE(python("torch.save(torch.nn.Linear(2, 3), file)", file));
    EXPECT_EQ(looksLike(file), "pickle");
    ASSERT_TRUE(python("torch.save(torch.nn.Linear(2, 3), file, _use_new_zipfile_serialization=False)", file));
    EXPECT_EQ(looksLike(file), "pickle");
    ASSERT_TRUE(python("import zipfile\nwith zipfile.ZipFile(file, 'w') as z: z.writestr('word/document.xml', 'x' * 9999)", file));
    EXPECT_EQ(looksLike(file), "zip");
}

TEST_F(LoadTorchScript, SeesTruncationAnywhere)
{
    const auto bytes = readFile(shipped);
    for (const std::size_t size : {std::size_t(5), std::size_t(100), bytes.size() / 2, bytes.size() - 300, bytes.size() - 1})
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

/// Copies a TorchScript archive with one text replaced in one record, checksums right.
const char* const rewrite = R"(
import zipfile
source, record, old, new = sys.argv[2:6]
with zipfile.ZipFile(source) as a, zipfile.ZipFile(file, 'w') as b:
    for info in a.infolist():
        data = a.read(info)
        if info.filename.endswith(record):
            assert old.encode() in data, data
            data = data.replace(old.encode(), new.encode())
        b.writestr(info.filename, data)
)";

TEST_F(LoadTorchScript, ExplainsWhatTheLibraryRefuses)
{
    const auto file = m_folder / "y.pt";
    const auto make = [&](const std::string& record, const std::string& old, const std::string& replacement) {
        return python("sys.argv[2:] = ['" + shipped.string() + "', '" + record + "', '" + old + "', '" + replacement + "']\n" + rewrite, file);
    };
    if (!make("/version", "3", "11")) GTEST_SKIP() << "no /usr/bin/python3 with torch";
    const auto newer = issueOf(file);
    EXPECT_EQ(newer.code, "model.newer_format");
    EXPECT_EQ(newer.details.at("found"), "11");
    ASSERT_TRUE(make("/code/__torch__.py", "torch.flatten(", "torch.flattest("));
    const auto unknown = issueOf(file);
    EXPECT_EQ(unknown.code, "model.unknown_operator");
    EXPECT_EQ(unknown.details.at("operator"), "aten::flattest");
    ASSERT_TRUE(make("/code/__torch__.py", "torch.flatten(", "torch.flatten(1, 2, 3, 4, "));
    EXPECT_EQ(issueOf(file).code, "model.unknown_operator");
    EXPECT_EQ(issueOf(file).details.at("operator"), "aten::flatten");
    ASSERT_TRUE(make("/code/__torch__.py", "return", "retrun"));
    EXPECT_EQ(issueOf(file).code, "model.damaged");
    EXPECT_FALSE(issueOf(file).details.at("detail").empty());
}

TEST_F(LoadTorchScript, SaysWhyAModelCannotRunOnTheInput)
{
    try {
        loadProgram(shipped, {3, 28, 28});
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "model.forward_failed");
        EXPECT_NE(failure.issue().details.at("detail").find("expected input[2, 3, 28, 28] to have 1 channels"), std::string::npos)
            << failure.issue().details.at("detail");
        EXPECT_EQ(failure.issue().where, "conv1");
    }
}

}  // namespace
}  // namespace espalier
