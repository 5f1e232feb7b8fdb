#include "tests/end_to_end/cli/cli.h"

namespace espalier::cli {
namespace {

/// `inspect` and `init` on something that is no usable model: the code, status 2, nothing left behind.
void expectRefused(const fs::path& model, const std::string& code, const std::string& input = "1x28x28")
{
    const Ended inspected = espalier({"inspect", model, "--input", input, "--json"});
    EXPECT_EQ(inspected.status, 2) << inspected.err;
    EXPECT_EQ(inspected.errorCode(), code);

    if (!hasFashionMnist()) return;
    Scratch scratch;
    const fs::path data = smallFashion(scratch / "data", 20, 20);
    const auto before = contents(scratch.folder());
    const Ended made = espalier({"init", scratch / "new.espalier", "--model", model, "--data", "idx:" + data.string(),
                                 "--input", input, "--json"});
    EXPECT_EQ(made.status, 2) << made.err;
    EXPECT_EQ(made.errorCode(), code);
    EXPECT_EQ(contents(scratch.folder()), before) << "a refused init left something behind";
}

TEST(BadModel, NotThere) { expectRefused("/nowhere/model.pt", "model.not_found"); }

TEST(BadModel, ADirectory)
{
    Scratch scratch;
    expectRefused(scratch.folder(), "model.is_a_directory");
}

TEST(BadModel, AText)
{
    Scratch scratch;
    write(scratch / "model.pt", "This is no model, it only says so.\n");
    expectRefused(scratch / "model.pt", "model.not_torchscript");
}

TEST(BadModel, APickle)
{
    Scratch scratch;
    // pickle.dumps({"weight": [1, 2]}, protocol=2)
    write(scratch / "model.pt", std::string("\x80\x02}q\x00X\x06\x00\x00\x00weightq\x01]q\x02(K\x01K\x02es.", 31));
    const Ended run = espalier({"inspect", scratch / "model.pt", "--input", "1x28x28", "--json"});
    EXPECT_EQ(run.errorCode(), "model.not_torchscript");
    EXPECT_NE(run.document()["error"]["cause"].get<std::string>().find("pickle"), std::string::npos) << run.out;
}

TEST(BadModel, ATruncatedArchive)
{
    Scratch scratch;
    const std::string whole = read(shippedModel());
    write(scratch / "model.pt", whole.substr(0, whole.size() / 2));
    expectRefused(scratch / "model.pt", "model.truncated");
}

TEST(BadModel, ForwardFailsOnTheGivenInput) { expectRefused(shippedModel(), "model.forward_failed", "3x28x28"); }

TEST(BadModel, AShapeThatIsNone)
{
    for (const char* shape : {"", "28x", "axb", "0x28x28", "-1", "1x2x3x4x5", "9999999999x1"}) {
        const Ended run = espalier({"inspect", shippedModel(), "--json", std::string("--input=") + shape});
        EXPECT_EQ(run.status, 2) << shape;
        EXPECT_TRUE(run.errorCode().starts_with("usage.")) << shape << run.out;
    }
}

}  // namespace
}  // namespace espalier::cli
