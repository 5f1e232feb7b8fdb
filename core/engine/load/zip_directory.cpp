#include "core/engine/load/zip_directory.h"

#include <zlib.h>

#include <algorithm>
#include <string_view>

namespace espalier {

namespace {

constexpr std::uint64_t endBytes = 22, locatorBytes = 20, longestComment = 0xffff, piece = 1 << 20;

/// Little-endian number of `count` bytes.
std::uint64_t number(std::string_view bytes, std::size_t offset, std::size_t count)
{
    if (offset + count > bytes.size()) throw TruncatedZip("record");
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

/// ZIP64 puts numbers that do not fit into an extra field, in this order, each only if it is needed.
void widen(ZipEntry& entry, std::uint64_t contentBytes, std::string_view extra)
{
    for (std::size_t at = 0; at + 4 <= extra.size(); at += 4 + number(extra, at + 2, 2)) {
        if (number(extra, at, 2) != 1) continue;
        std::size_t next = at + 4;
        const auto take = [&](std::uint64_t& value) {
            if (value != 0xffffffff) return;
            value = number(extra, next, 8);
            next += 8;
        };
        take(contentBytes);
        take(entry.storedBytes);
        take(entry.headerOffset);
        return;
    }
}

/// zlib's raw inflate, which ends itself.
class Inflater {
public:
    Inflater() { m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    template <class Take>
    bool feed(std::string& packed, Take take)
    {
        std::string unpacked(piece, '\0');
        m_stream.next_in = reinterpret_cast<Bytef*>(packed.data());
        m_stream.avail_in = static_cast<uInt>(packed.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef*>(unpacked.data());
            m_stream.avail_out = static_cast<uInt>(unpacked.size());
            const int status = m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
            if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) return false;
            if (!take(std::string_view(unpacked).substr(0, unpacked.size() - m_stream.avail_out))) return true;
        } while (m_stream.avail_out == 0);
        return true;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

}  // namespace

ZipArchive::ZipArchive(const std::filesystem::path& file)
    : m_stream(file, std::ios::binary), m_size(std::filesystem::file_size(file))
{
    readDirectory();
}

std::string ZipArchive::bytes(std::uint64_t offset, std::uint64_t count)
{
    if (offset > m_size || count > m_size - offset) throw TruncatedZip("beyond the end");
    std::string result(count, '\0');
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(offset));
    if (!m_stream.read(result.data(), static_cast<std::streamsize>(count))) throw TruncatedZip("cannot be read");
    return result;
}

void ZipArchive::readDirectory()
{
    const auto tailBytes = std::min(m_size, endBytes + longestComment);
    const auto tail = bytes(m_size - tailBytes, tailBytes);
    const auto at = tail.rfind("PK\5\6");
    if (at == std::string::npos) throw TruncatedZip("no directory");
    auto count = number(tail, at + 10, 2), size = number(tail, at + 12, 4), offset = number(tail, at + 16, 4);
    number(tail, at + 20, 2);  // the end record itself is complete
    const auto end = m_size - tailBytes + at;
    if (end >= locatorBytes) {
        const auto locator = bytes(end - locatorBytes, locatorBytes);
        if (locator.starts_with("PK\6\7")) {
            const auto wide = bytes(number(locator, 8, 8), 56);
            count = number(wide, 32, 8), size = number(wide, 40, 8), offset = number(wide, 48, 8);
        }
    }
    const auto directory = bytes(offset, size);
    for (std::size_t next = 0; count > 0; --count) {
        if (directory.compare(next, 4, "PK\1\2") != 0) throw TruncatedZip("directory");
        const auto names = number(directory, next + 28, 2), extras = number(directory, next + 30, 2);
        ZipEntry entry{directory.substr(next + 46, names), static_cast<std::uint32_t>(number(directory, next + 16, 4)),
                       static_cast<std::uint16_t>(number(directory, next + 10, 2)), number(directory, next + 20, 4),
                       number(directory, next + 42, 4)};
        widen(entry, number(directory, next + 24, 4), std::string_view(directory).substr(next + 46 + names, extras));
        next += 46 + names + extras + number(directory, next + 32, 2);
        m_entries.push_back(std::move(entry));
    }
}

const ZipEntry* ZipArchive::find(const std::string& ending) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto& entry) { return entry.name.ends_with(ending); });
    return found == m_entries.end() ? nullptr : &*found;
}

std::uint64_t ZipArchive::dataOffset(const ZipEntry& entry)
{
    const auto header = bytes(entry.headerOffset, 30);
    if (!header.starts_with("PK\3\4")) throw TruncatedZip("local header");
    return entry.headerOffset + 30 + number(header, 26, 2) + number(header, 28, 2);
}

template <class Take>
bool ZipArchive::contents(const ZipEntry& entry, Take take)
{
    Inflater inflater;
    auto offset = dataOffset(entry);
    for (auto left = entry.storedBytes; left > 0;) {
        auto packed = bytes(offset, std::min(left, piece));
        offset += packed.size();
        left -= packed.size();
        if (entry.method == 0) {
            if (!take(std::string_view(packed))) return true;
        } else if (entry.method != 8 || !inflater.feed(packed, take)) {
            return false;
        }
    }
    return true;
}

std::string ZipArchive::read(const ZipEntry& entry, std::size_t most)
{
    std::string result;
    contents(entry, [&](std::string_view part) {
        result += part.substr(0, most - result.size());
        return result.size() < most;
    });
    return result;
}

bool ZipArchive::isIntact(const ZipEntry& entry)
{
    auto checksum = crc32(0, nullptr, 0);
    const bool readable = contents(entry, [&](std::string_view part) {
        checksum = crc32(checksum, reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size()));
        return true;
    });
    return readable && checksum == entry.checksum;
}

}  // namespace espalier
