#include "core/engine/data/input_file.h"

#include "core/base/issue.h"

#include <zlib.h>

#include <algorithm>

namespace espalier {

InputFile::InputFile(const std::filesystem::path& path) : m_path(path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) throw Failure("data.not_found", path.string());
    m_file = gzopen(path.c_str(), "rb");
    if (!m_file || std::filesystem::is_directory(path, error)) {
        if (m_file) gzclose(m_file);
        throw Failure("environment.unreadable_file", path.string());
    }
    gzbuffer(m_file, 1 << 17);
}

InputFile::~InputFile() { gzclose(m_file); }

std::uint64_t InputFile::sizeLimit() const
{
    constexpr std::uint64_t bestCompression = 1032;  // deflate's limit
    const std::uint64_t size = std::filesystem::file_size(m_path);
    return gzdirect(m_file) ? size : size * bestCompression;
}

void InputFile::read(void* target, std::uint64_t size)
{
    auto* bytes = static_cast<char*>(target);
    while (size > 0) {
        const int got = gzread(m_file, bytes, static_cast<unsigned>(std::min<std::uint64_t>(size, 1 << 30)));
        if (got < 0) fail("data.bad_file");
        if (got == 0) fail("data.truncated");
        bytes += got;
        size -= static_cast<std::uint64_t>(got);
    }
}

std::uint32_t InputFile::readBigEndian32()
{
    unsigned char bytes[4];
    read(bytes, sizeof bytes);
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 | std::uint32_t(bytes[2]) << 8 | bytes[3];
}

void InputFile::expectEnd()
{
    char extra = 0;
    const int got = gzread(m_file, &extra, 1);
    int error = Z_OK;
    gzerror(m_file, &error);
    if (error == Z_BUF_ERROR) fail("data.truncated");
    if (got != 0)
        throw Failure("data.bad_file", m_path.string(), {{"reason", got > 0 ? "trailing_bytes" : "checksum"}});
}

void InputFile::fail(const char* code) const
{
    int error = Z_OK;
    const char* words = gzerror(m_file, &error);
    std::string detail = words ? words : "";
    throw Failure(error == Z_BUF_ERROR ? "data.truncated" : code, m_path.string(), {{"detail", detail}});
}

}  // namespace espalier
