#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace espalier {

/// SHA-256 (FIPS 180-4) fed piece by piece; lower-case hex.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(const void* data, std::size_t size);
    void add(std::string_view text) { add(text.data(), text.size()); }
    /// Ends the hash; call once.
    std::string hex();

private:
    void* m_context;
};

std::string sha256(std::string_view bytes);

/// Throws Failure "environment.unreadable_file" where the file cannot be read.
std::string sha256OfFile(const std::filesystem::path& file);

}  // namespace espalier
