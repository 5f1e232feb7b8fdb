#include "core/base/sha256.h"
#include "core/engine/prune/masks.h"
#include "core/sparsity/mask_file.h"

#include <ATen/ops/empty.h>

#include <string_view>

// The format is documented in docs/masks.md.

namespace espalier {
namespace {

constexpr std::string_view magic = "ESPMASK1";

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

at::Tensor tensorOf(const PackedMask& packed)
{
    at::Tensor mask = at::empty(packed.shape, at::kBool);
    bool* kept = mask.data_ptr<bool>();
    for (std::int64_t i = 0, size = packed.size(); i < size; ++i) kept[i] = packed.kept(i);
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
    Masks masks;
    for (const PackedMask& packed : readMaskFile(bytes)) masks.emplace(packed.path, tensorOf(packed));
    return masks;
}

}  // namespace espalier
