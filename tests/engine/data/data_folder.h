#pragma once

#include "core/base/issue.h"
#include "core/engine/data/dataset.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <string>

namespace espalier {

/// A folder of its own for each test, and ways to fill it with small files.
class DataFolder : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (std::filesystem::temp_directory_path() / "espalier_data_XXXXXX").string();
        folder = mkdtemp(name.data());
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::filesystem::path write(const std::string& name, const std::string& bytes) const
    {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return folder / name;
    }

    void writeGz(const std::string& name, const std::string& bytes) const
    {
        gzFile file = gzopen((folder / name).c_str(), "wb");
        gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size()));
        gzclose(file);
    }

    DataSpec spec(const std::string& kind) const { return DataSpec::parse(kind + ":" + folder.string()); }

    std::filesystem::path folder;
};

/// The issue `action` fails with; its code is "none" where it does not fail.
template <typename Action>
Issue failureOf(Action action)
{
    try {
        action();
    } catch (const Failure& failure) {
        return failure.issue();
    }
    return {Severity::info, "none", {}, {}};
}

inline std::string bytes(std::initializer_list<int> values)
{
    std::string text;
    for (const int value : values) text += static_cast<char>(value);
    return text;
}

inline std::string bigEndian(std::uint32_t value)
{
    return bytes({int(value >> 24), int(value >> 16 & 255), int(value >> 8 & 255), int(value & 255)});
}

}  // namespace espalier
