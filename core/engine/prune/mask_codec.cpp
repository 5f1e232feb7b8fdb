#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "core/engine/prune/masks.h"

#include <ATen/ops/empty.h>

#include <string_view>

// The format is documented in docs/masks.md.

namespace espalier {
namespace {

constexpr std::string_view magic = "ESPMASK1";
constexpr std::size_t hashSize = 64;  // SHA-256 in hex
constexpr std::uint64_t maxElements = std::uint64_t(1) << 40;

[[noreturn]] void bad(const char* reason) { throw Failure("data.bad_masks", "", {{"detail", reason}}); }

void putNumber(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out.push_back(char(value >> (8 * i)));
}

void putBits(std::string& out, const at::Tensor& mask)
{
    const at::Tensor flat = mask.to(at::kCPU, at::kBool).contiguous();
    const bool* kept = flat.data_ptr<bool>();
    const std::size_t start = out.size();
    out.append(std::size_t(flat.numel() + 7) / 8, '\0');
    for (std::int64_t i = 0; i < flat.numel(); ++i)
        if (kept[i]) out[start + i / 8] |= char(1 << (i % 8));
}

/// Reads forward and never past the end.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size()) bad("truncated");
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }
    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        const std::string_view taken = take(bytes);
        for (int i = 0; i < bytes; ++i) value |= std::uint64_t(static_cast<unsigned char>(taken[i])) << (8 * i);
        return value;
    }
    bool done() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

std::vector<std::int64_t> readShape(Reader& reader)
{
    std::vector<std::int64_t> shape;
    std::uint64_t elements = 1;
    for (std::uint64_t rank = reader.number(1); rank > 0; --rank) {
        const std::uint64_t size = reader.number(8);
        if (size == 0 || size > maxElements || (elements *= size) > maxElements) bad("shape");
        shape.push_back(std::int64_t(size));
    }
    return shape;
}

at::Tensor readBits(Reader& reader, const std::vector<std::int64_t>& shape)
{
    std::int64_t count = 1;
    for (std::int64_t size : shape) count *= size;
    // Taken before the tensor is made: a wrong shape must not claim memory that the file does not account for.
    const std::string_view bits = reader.take(std::uint64_t(count + 7) / 8);
    at::Tensor mask = at::empty(shape, at::kBool);
    bool* kept = mask.data_ptr<bool>();
    for (std::int64_t i = 0; i < count; ++i) kept[i] = (bits[i / 8] >> (i % 8)) & 1;
    if (count % 8 != 0 && (static_cast<unsigned char>(bits.back()) >> (count % 8)) != 0) bad("padding");
    return mask;
}

}  // namespace

std::string encodeMasks(const Masks& masks)
{
    std::string out(magic);
    putNumber(out, masks.size(), 4);
    for (const auto& [path, mask] : masks) {
        putNumber(out, path.size(), 4);
        out += path;
        putNumber(out, std::uint64_t(mask.dim()), 1);
        for (std::int64_t size : mask.sizes()) putNumber(out, std::uint64_t(size), 8);
        putBits(out, mask);
    }
    return out + sha256(out);
}

Masks decodeMasks(const std::string& bytes)
{
    if (!bytes.starts_with(magic)) bad("magic");
    if (bytes.size() < magic.size() + hashSize) bad("truncated");
    const std::string_view body(bytes.data(), bytes.size() - hashSize);
    if (sha256(body) != std::string_view(bytes).substr(body.size())) bad("checksum");

    Reader reader(body.substr(magic.size()));
    Masks masks;
    for (std::uint64_t left = reader.number(4); left > 0; --left) {
        const std::string path(reader.take(reader.number(4)));
        if (!masks.empty() && path <= masks.rbegin()->first) bad("order");
        const std::vector<std::int64_t> shape = readShape(reader);
        masks.emplace(path, readBits(reader, shape));
    }
    if (!reader.done()) bad("trailing_bytes");
    return masks;
}

}  // namespace espalier
