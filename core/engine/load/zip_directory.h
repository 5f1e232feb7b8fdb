#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace espalier {

/// A file in a ZIP archive.
struct ZipEntry {
    std::string name;
    std::uint32_t checksum = 0;      ///< CRC-32 of what it holds
    std::uint16_t method = 0;        ///< 0 stored, 8 deflated
    std::uint64_t storedBytes = 0;   ///< in the archive
    std::uint64_t headerOffset = 0;  ///< of its local header
};

/// The archive ends before its directory, or its directory speaks of what is not there.
struct TruncatedZip : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads ZIP and ZIP64 archives: the directory, and what a stored or deflated file holds.
class ZipArchive {
public:
    explicit ZipArchive(const std::filesystem::path& file);  ///< throws TruncatedZip

    const std::vector<ZipEntry>& entries() const { return m_entries; }
    const ZipEntry* find(const std::string& ending) const;  ///< the first whose name ends so
    /// The entry's contents, at most `most` bytes of them; throws TruncatedZip.
    std::string read(const ZipEntry& entry, std::size_t most);
    /// Whether it still holds what was written: its checksum is right.
    bool isIntact(const ZipEntry& entry);

private:
    std::string bytes(std::uint64_t offset, std::uint64_t count);
    std::uint64_t dataOffset(const ZipEntry& entry);
    void readDirectory();
    /// Feeds the contents to `take` piece by piece until it gives back false. False if they cannot be inflated.
    template <class Take>
    bool contents(const ZipEntry& entry, Take take);

    std::ifstream m_stream;
    std::uint64_t m_size = 0;
    std::vector<ZipEntry> m_entries;
};

}  // namespace espalier
