#pragma once

#include <cstdint>
#include <filesystem>

struct gzFile_s;

namespace espalier {

/// A binary file read front to back, through gzip if it is compressed.
class InputFile {
public:
    /// Throws Failure "data.not_found" or "environment.unreadable_file".
    explicit InputFile(const std::filesystem::path& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// No more than this can be in it, whatever its header says: ask before allocating.
    std::uint64_t sizeLimit() const;
    /// Exactly `size` bytes. Throws Failure "data.truncated" or, where gzip's own check fails, "data.bad_file".
    void read(void* target, std::uint64_t size);
    std::uint32_t readBigEndian32();
    /// Throws Failure "data.bad_file" if anything is left, or gzip's check sum is wrong.
    void expectEnd();

private:
    [[noreturn]] void fail(const char* code) const;

    std::filesystem::path m_path;
    gzFile_s* m_file = nullptr;
};

}  // namespace espalier
