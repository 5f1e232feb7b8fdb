#include "core/job/adapter_program.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace espalier {
namespace {

namespace fs = std::filesystem;

/// Two folders in the variable and one beside the worker.
class AdapterProgram : public testing::Test {
protected:
    void SetUp() override
    {
        fs::remove_all(m_root);
        for (const char* folder : {"first", "second", "bin/adapters", "home/espalier/adapters"})
            fs::create_directories(m_root / folder);
        ::setenv("ESPALIER_ADAPTERS", ((m_root / "first").string() + "::" + (m_root / "second").string()).c_str(), 1);
        ::setenv("XDG_CONFIG_HOME", (m_root / "home").c_str(), 1);
    }
    void TearDown() override
    {
        ::unsetenv("ESPALIER_ADAPTERS");
        ::unsetenv("XDG_CONFIG_HOME");
        fs::remove_all(m_root);
    }
    void put(const fs::path& file, bool executable = true)
    {
        writeFileAtomically(m_root / file, "#!/bin/sh\n");
        if (executable) fs::permissions(m_root / file, fs::perms::owner_all);
    }

    const fs::path m_root = fs::path(testing::TempDir()) / "adapter_program";
    const fs::path m_worker = m_root / "bin/espalier-worker";
};

TEST_F(AdapterProgram, IsTheFirstOfItsNameThatCanBeExecuted)
{
    put("first/board", false);
    put("second/board");
    put("home/espalier/adapters/board");
    put("bin/adapters/board");
    EXPECT_EQ(adapterProgram("board", m_worker), m_root / "second/board");
    fs::remove(m_root / "second/board");
    EXPECT_EQ(adapterProgram("board", m_worker), m_root / "home/espalier/adapters/board");
    fs::remove(m_root / "home/espalier/adapters/board");
    EXPECT_EQ(adapterProgram("board", m_worker), m_root / "bin/adapters/board");
}

TEST_F(AdapterProgram, NamesAreListedOnce)
{
    put("first/zebra");
    put("second/zebra");
    put("bin/adapters/onnxruntime");
    put("bin/adapters/onnxruntime.js", false);
    EXPECT_EQ(adapterNames(m_worker), (std::vector<std::string>{"onnxruntime", "zebra"}));
}

TEST_F(AdapterProgram, NothingAndNoneNeedNoProgram)
{
    EXPECT_NO_THROW(checkAdapter("", m_worker));
    EXPECT_NO_THROW(checkAdapter(noAdapter, m_worker));
    EXPECT_THROW(checkAdapter("absent", m_worker), Failure);
    put("first/board");
    EXPECT_THROW(checkAdapter((m_root / "first/board").string(), m_worker), Failure) << "a name, never a path";
}

}  // namespace
}  // namespace espalier
