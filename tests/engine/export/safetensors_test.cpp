#include "core/engine/export/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/engine/benchmark/scratch_folder.h"
#include "core/engine/load/torchscript_file.h"
#include "tests/paths.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstring>

namespace espalier {
namespace {

TEST(Safetensors, HoldEveryParameterByItsPath)
{
    auto program = loadProgram(shippedModel(), {1, 28, 28});
    program.parameters.front().tensor.zero_();  // as a mask would
    const ScratchFolder folder;
    writeSafetensors(program, folder.path() / "model.safetensors");
    const auto file = readFile(folder.path() / "model.safetensors");

    std::uint64_t length = 0;
    std::memcpy(&length, file.data(), sizeof length);
    EXPECT_EQ(length % 8, 0u);
    const auto header = nlohmann::json::parse(file.substr(8, length));
    const std::string_view data = std::string_view(file).substr(8 + length);
    EXPECT_EQ(header.size(), program.parameters.size() + 1);
    EXPECT_EQ(header.at("__metadata__").at("format"), "pt");
    std::size_t end = 0;
    for (const auto& parameter : program.parameters) {
        const auto& entry = header.at(parameter.path);
        EXPECT_EQ(entry.at("dtype"), parameter.tensor.is_floating_point() ? "F32" : "I64")
            << "num_batches_tracked counts";
        EXPECT_EQ(entry.at("shape").get<std::vector<std::int64_t>>(), parameter.tensor.sizes().vec());
        const auto offsets = entry.at("data_offsets").get<std::vector<std::size_t>>();
        EXPECT_EQ(offsets.at(0), end) << "no gaps";
        end = offsets.at(1);
        ASSERT_EQ(end - offsets[0], parameter.tensor.nbytes());
        const auto tensor = parameter.tensor.contiguous();
        EXPECT_EQ(std::memcmp(data.data() + offsets[0], tensor.data_ptr(), tensor.nbytes()), 0) << parameter.path;
    }
    EXPECT_EQ(end, data.size());
}

}  // namespace
}  // namespace espalier
