#include "tests/end_to_end/cli/cli.h"

#include <zlib.h>

namespace espalier::cli {

namespace {

const fs::path source = "/usr/share/datasets/fashion-mnist";

std::string bigEndian(std::uint32_t value)
{
    return {char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
}

/// The first `count` items of a gzipped idx file whose items have `itemBytes` bytes and whose header `headerBytes`.
std::string firstItems(const fs::path& file, std::size_t headerBytes, std::size_t itemBytes, int count)
{
    std::string bytes(headerBytes + itemBytes * static_cast<std::size_t>(count), '\0');
    const gzFile stream = gzopen(file.c_str(), "rb");
    const int got = gzread(stream, bytes.data(), static_cast<unsigned>(bytes.size()));
    gzclose(stream);
    EXPECT_EQ(got, static_cast<int>(bytes.size())) << file;
    bytes.replace(4, 4, bigEndian(static_cast<std::uint32_t>(count)));
    return bytes;
}

}  // namespace

bool hasFashionMnist() { return fs::exists(source / "train-images-idx3-ubyte.gz"); }

fs::path smallFashion(const fs::path& folder, int validation, int training)
{
    for (const auto& [name, count] : {std::pair{"t10k", validation}, std::pair{"train", training}}) {
        const std::string images = std::string(name) + "-images-idx3-ubyte",
                          labels = std::string(name) + "-labels-idx1-ubyte";
        write(folder / images, firstItems(source / (images + ".gz"), 16, 28 * 28, count));
        write(folder / labels, firstItems(source / (labels + ".gz"), 8, 1, count));
    }
    return folder;
}

const fs::path& measuredWorkspace()
{
    static const Scratch scratch;
    static const fs::path workspace = [] {
        const fs::path data = smallFashion(scratch / "data");
        const fs::path file = scratch / "small.espalier";
        const Ended run = espalier({"init", file, "--model", shippedModel(), "--data", "idx:" + data.string(), "--mean",
                                    "0.286", "--std", "0.353", "--json"});
        EXPECT_EQ(run.status, 0) << run.out << run.err;
        return file;
    }();
    return workspace;
}

fs::path copyWorkspace(const fs::path& workspace, const fs::path& target)
{
    fs::copy_file(workspace, target);
    fs::copy(workspace.string() + ".d", target.string() + ".d", fs::copy_options::recursive);
    return target;
}

}  // namespace espalier::cli
