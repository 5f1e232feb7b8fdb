#pragma once

#include <string_view>

namespace espalier {

/// The two ends a worker talks through, kept on descriptors no library knows of: after this, descriptor 1 is stderr and
/// descriptor 0 is empty, so that what a library prints or reads cannot touch the protocol. Not inherited by children.
class Pipes {
public:
    Pipes();

    /// Reads what there is, waiting for something; empty at the end.
    std::string_view read();
    /// All of it, or false where nobody reads any more. Not thread-safe.
    bool write(std::string_view bytes);

private:
    int m_in;
    int m_out;
    char m_chunk[1 << 16];
};

}  // namespace espalier
