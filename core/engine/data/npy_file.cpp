#include "core/engine/data/npy_file.h"

#include "core/base/issue.h"
#include "core/engine/data/input_file.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

namespace {

struct Header {
    at::ScalarType stored = at::kByte;
    std::int64_t itemBytes = 1;
    bool fortran = false;
    std::vector<std::int64_t> shape;
};

[[noreturn]] void bad(const InputFile& file, const char* reason)
{
    throw Failure("data.bad_file", file.path().string(), {{"reason", reason}});
}

/// The text of the Python dictionary literal NumPy writes.
std::string readHeaderText(InputFile& file)
{
    char magic[8];
    file.read(magic, sizeof magic);
    if (std::string_view(magic, 6) != std::string_view("\x93NUMPY", 6)) bad(file, "magic");
    if (magic[6] < 1 || magic[6] > 3) bad(file, "version");
    unsigned char size[4] = {};
    file.read(size, magic[6] == 1 ? 2 : 4);
    const std::size_t length =
        size[0] | std::size_t(size[1]) << 8 | std::size_t(size[2]) << 16 | std::size_t(size[3]) << 24;
    if (length > file.sizeLimit() || length > (1 << 20)) bad(file, "header");
    std::string text(length, '\0');
    file.read(text.data(), length);
    return text;
}

/// What follows "'key':" in the dictionary.
std::string_view valueOf(std::string_view text, std::string_view key, const InputFile& file)
{
    const auto at = text.find("'" + std::string(key) + "'");
    const auto colon = at == std::string_view::npos ? at : text.find(':', at);
    if (colon == std::string_view::npos) bad(file, "header");
    text.remove_prefix(colon + 1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

std::vector<std::int64_t> parseShape(std::string_view text, const InputFile& file)
{
    if (!text.starts_with('(') || text.find(')') == std::string_view::npos) bad(file, "header");
    text = text.substr(1, text.find(')') - 1);
    std::vector<std::int64_t> shape;
    while (!text.empty()) {
        text.remove_prefix(std::min(text.find_first_not_of(" ,"), text.size()));
        if (text.empty()) break;
        std::int64_t size = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
        if (error != std::errc() || size < 0) bad(file, "header");
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        shape.push_back(size);
    }
    return shape;
}

Header parseHeader(const std::string& text, const InputFile& file)
{
    static const std::map<std::string_view, at::ScalarType> types{
        {"|u1", at::kByte}, {"|i1", at::kChar},  {"<i2", at::kShort}, {"<i4", at::kInt},
        {"<i8", at::kLong}, {"<f4", at::kFloat}, {"<f8", at::kDouble}};
    std::string_view type = valueOf(text, "descr", file);
    type = type.substr(std::min<std::size_t>(1, type.size()), 3);
    const auto known = types.find(type);
    if (known == types.end())
        throw Failure("data.unsupported_type", file.path().string(), {{"found", std::string(type)}});
    Header header;
    header.stored = known->second;
    header.itemBytes = static_cast<std::int64_t>(c10::elementSize(known->second));
    header.fortran = valueOf(text, "fortran_order", file).starts_with("True");
    header.shape = parseShape(valueOf(text, "shape", file), file);
    return header;
}

void checkSize(const Header& header, const InputFile& file)
{
    const auto limit = static_cast<std::int64_t>(file.sizeLimit());
    std::int64_t total = header.itemBytes;
    for (const std::int64_t size : header.shape) {
        if (size == 0) throw Failure("data.empty", file.path().string());
        if (size > limit / total) throw Failure("data.truncated", file.path().string());
        total *= size;
    }
}

at::Tensor inCOrder(const at::Tensor& flat, const Header& header)
{
    if (!header.fortran) return flat.view(header.shape);
    std::vector<std::int64_t> reversed(header.shape.rbegin(), header.shape.rend());
    std::vector<std::int64_t> order(header.shape.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::int64_t>(order.size() - 1 - i);
    return flat.view(reversed).permute(order).contiguous();
}

}  // namespace

at::Tensor readNpy(const std::filesystem::path& path)
{
    InputFile file(path);
    const Header header = parseHeader(readHeaderText(file), file);
    checkSize(header, file);
    std::int64_t elements = 1;
    for (const std::int64_t size : header.shape) elements *= size;
    at::Tensor stored = at::empty({elements}, header.stored);
    file.read(stored.data_ptr(), stored.nbytes());
    file.expectEnd();
    const bool real = at::isFloatingType(header.stored);
    const at::ScalarType type = header.stored == at::kByte ? at::kByte : real ? at::kFloat : at::kLong;
    return inCOrder(stored, header).to(type);
}

}  // namespace espalier
