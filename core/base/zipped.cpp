#include "core/base/zipped.h"

#include "core/base/issue.h"

#include <zlib.h>

#include <algorithm>

namespace espalier {

namespace {

const Bytef* bytesOf(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }
Bytef* bytesOf(std::string& text) { return reinterpret_cast<Bytef*>(text.data()); }

}  // namespace

std::string zipped(std::string_view bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string out(size, '\0');
    if (compress2(bytesOf(out), &size, bytesOf(bytes), bytes.size(), Z_BEST_COMPRESSION) != Z_OK)
        throw Failure("environment.out_of_memory", "zlib");
    out.resize(size);
    return out;
}

std::optional<std::string> unzipped(std::string_view bytes, std::size_t most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return {};
    stream.next_in = const_cast<Bytef*>(bytesOf(bytes));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    int result = Z_OK;
    // Grown as it goes: what a damaged file claims must not claim memory.
    while (result == Z_OK && out.size() <= most) {
        const std::size_t done = out.size(), room = std::clamp<std::size_t>(2 * bytes.size(), 4096, 1 << 20);
        out.resize(done + room);
        stream.next_out = bytesOf(out) + done;
        stream.avail_out = static_cast<uInt>(room);
        result = inflate(&stream, Z_NO_FLUSH);
        out.resize(done + room - stream.avail_out);
        if (stream.avail_in == 0 && stream.avail_out > 0 && result == Z_OK) break;  // cut short
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END || out.size() > most) return {};
    return out;
}

}  // namespace espalier
