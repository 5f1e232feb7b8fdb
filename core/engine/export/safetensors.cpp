#include "core/engine/export/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"

#include <c10/core/ScalarType.h>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr std::size_t alignment = 8;  // of the data; the header is filled up with spaces

const char* typeName(const Parameter& parameter)
{
    switch (parameter.tensor.scalar_type()) {
        case c10::ScalarType::Float:
            return "F32";
        case c10::ScalarType::Double:
            return "F64";
        case c10::ScalarType::Half:
            return "F16";
        case c10::ScalarType::BFloat16:
            return "BF16";
        case c10::ScalarType::Long:
            return "I64";
        case c10::ScalarType::Int:
            return "I32";
        case c10::ScalarType::Short:
            return "I16";
        case c10::ScalarType::Char:
            return "I8";
        case c10::ScalarType::Byte:
            return "U8";
        case c10::ScalarType::Bool:
            return "BOOL";
        default:
            throw Failure("export.type_unsupported", parameter.path,
                          {{"found", c10::toString(parameter.tensor.scalar_type())}});
    }
}

std::string littleEndian(std::uint64_t value)
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(value >> shift);
    return bytes;
}

}  // namespace

void writeSafetensors(const Program& program, const std::filesystem::path& file)
{
    nlohmann::ordered_json header = {{"__metadata__", {{"format", "pt"}, {"producer", "Espalier " ESPALIER_VERSION}}}};
    std::vector<at::Tensor> tensors;
    std::size_t offset = 0;
    for (const auto& parameter : program.parameters) {
        tensors.push_back(parameter.tensor.detach().contiguous());
        const auto end = offset + tensors.back().nbytes();
        header[parameter.path] = {
            {"dtype", typeName(parameter)}, {"shape", parameter.tensor.sizes().vec()}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.append((alignment - text.size() % alignment) % alignment, ' ');
    text = littleEndian(text.size()) + text;
    std::vector<std::string_view> pieces = {text};
    for (const auto& tensor : tensors)
        pieces.emplace_back(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes());
    writeFileAtomically(file, pieces);
}

}  // namespace espalier
