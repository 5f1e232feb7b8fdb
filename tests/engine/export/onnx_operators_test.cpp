// Operators one by one: what each gives, side by side in one output, so that one run of ONNX Runtime does for a family.
#include "core/base/issue.h"
#include "tests/engine/coupling/scripted_program.h"
#include "tests/engine/export/exported.h"

namespace espalier {
namespace {

using Shapes = ScriptedProgram::Shapes;

/// Each of `expressions` of x [n, 4, 6, 8], flattened and made float (6), one after the other.
Program sideBySide(const std::vector<std::string>& expressions, const Shapes& weights = {})
{
    std::string list;
    for (const auto& expression : expressions)
        list += (list.empty() ? "" : ", ") + ("torch.flatten(" + expression + ", 1).to(6)");
    return ScriptedProgram::make("return torch.cat([" + list + "], 1)", weights, {4, 6, 8});
}

/// One at a time where all together differ, to name the one.
void expectSame(const std::vector<std::string>& expressions, const Shapes& weights = {})
{
    expectSameInOnnxRuntime(sideBySide(expressions, weights), 2e-5);
    if (!testing::Test::HasFailure()) return;
    for (const auto& expression : expressions) {
        SCOPED_TRACE(expression);
        expectSameInOnnxRuntime(sideBySide({expression}, weights), 2e-5);
    }
}

TEST(OnnxOperators, Convolutions)
{
    expectSame({"torch.conv2d(x, self.w, self.b, [1, 1], [1, 1], [1, 1], 1)",
                "torch.conv2d(x, self.w, None, [2, 1], [0, 2], [1, 2], 1)",
                "torch.conv2d(x, self.grouped, self.b, [1, 1], [1, 1], [1, 1], 2)",
                "torch.conv2d(x, self.even, None, [1, 1], 'same', [1, 1], 1)",
                "torch.conv2d(x, self.w, None, [1, 1], 'valid', [1, 1], 1)",
                "torch.conv_transpose2d(x, self.up, None, [2, 2], [1, 1], [1, 1], 1, [1, 1])",
                "torch.conv1d(x.flatten(2), self.line, None, [2], [1], [1], 1)"},
               {{"w", {6, 4, 3, 3}},
                {"b", {6}},
                {"grouped", {6, 2, 3, 3}},
                {"even", {3, 4, 2, 4}},
                {"up", {4, 5, 3, 3}},
                {"line", {3, 4, 3}}});
}

TEST(OnnxOperators, Products)
{
    expectSame({"torch.linear(x, self.w, self.b)", "torch.linear(x, self.w)",
                "torch.linear(x.mean([2, 3]), self.narrow)", "torch.linear(x.mean([2, 3]), self.narrow, self.b)",
                "torch.matmul(x, self.w.t())", "torch.matmul(x, x.transpose(-1, -2))",
                "torch.addmm(self.b, x.mean([2, 3]), self.narrow.t(), beta=2, alpha=3)",
                "torch.bmm(x[:, 0], x[:, 1].transpose(1, 2))",
                "torch.baddbmm(x[:, 0, :, 0:6], x[:, 0], x[:, 1].transpose(1, 2), beta=0.5, alpha=2)",
                "torch.einsum('nchw,oc->nohw', [x, self.narrow])"},
               {{"w", {5, 8}}, {"b", {5}}, {"narrow", {5, 4}}});
}

TEST(OnnxOperators, Norms)
{
    expectSame({"torch.batch_norm(x, self.bn.weight, self.bn.bias, self.bn.running_mean, self.bn.running_var, False, "
                "0.1, 1e-5, False)",
                "torch.batch_norm(x, None, None, self.bn.running_mean, self.bn.running_var, False, 0.1, 1e-3, False)",
                "torch.layer_norm(x, [8], self.w, self.b, 1e-5)", "torch.layer_norm(x, [6, 8])",
                "torch.layer_norm(x, [6, 8], self.both, None, 1e-2)",
                "torch.instance_norm(x, self.bn.weight, self.bn.bias, None, None, True, 0.1, 1e-5, False)",
                "torch.group_norm(x, 2, self.bn.weight, self.bn.bias, 1e-5)", "torch.group_norm(x, 4)"},
               together({batchNorm("bn", 4), {{"w", {8}}, {"b", {8}}, {"both", {6, 8}}}}));
}

TEST(OnnxOperators, Activations)
{
    expectSame({"torch.relu(x)",
                "torch.sigmoid(x)",
                "torch.tanh(x)",
                "torch.selu(x)",
                "torch.silu(x)",
                "torch.hardtanh(x, -0.3, 0.7)",
                "torch.clamp(x, -0.2)",
                "torch.clamp(x, max=0.4)",
                "torch.clamp(x, 0., 0.5)",
                "torch.hardsigmoid(x * 5)",
                "torch.hardswish(x * 5)",
                "torch.relu6(x * 9)",
                "torch.mish(x)",
                "torch.gelu(x)",
                "torch.gelu(x, approximate='tanh')",
                "torch.leaky_relu(x, 0.2)",
                "torch.elu(x, 0.7)",
                "torch.prelu(x, self.one)",
                "torch.prelu(x, self.each)",
                "torch.softplus(x)",
                "torch.log_sigmoid(x)",
                "torch.softmax(x, 3)",
                "torch.softmax(x, 1)",
                "torch.log_softmax(x, -2)",
                "torch.glu(x, 1)"},
               {{"one", {1}}, {"each", {4}}});
}

TEST(OnnxOperators, Arithmetic)
{
    expectSame({"x + 2",
                "torch.add(x, self.a, alpha=3)",
                "x - self.a",
                "torch.sub(x, x * x, alpha=2)",
                "1 - x",
                "x * self.a",
                "x / 3",
                "x / (self.a * self.a + 1)",
                "torch.div(x, 0.3, rounding_mode='floor')",
                "x ** 2",
                "torch.pow(x * x + 1, 0.7)",
                "torch.maximum(x, self.a)",
                "torch.min(x, self.a)",
                "-x",
                "torch.abs(x)",
                "torch.sqrt(x + 1)",
                "torch.rsqrt(x + 1)",
                "torch.square(x)",
                "torch.exp(x)",
                "torch.log(x + 1)",
                "torch.erf(x)",
                "torch.floor(x * 3)",
                "torch.ceil(x * 3)",
                "torch.round(x * 3)",
                "torch.reciprocal(x + 2)",
                "torch.sin(x)",
                "torch.cos(x)",
                "torch.sign(x)",
                "torch.where(x > 0.1, x, self.a)",
                "torch.where(x <= self.a, x * 2, x)",
                "x.masked_fill(x < 0.2, 7.0)",
                "(x > 0.1).to(6) * 2",
                "torch.where(torch.logical_and(x > 0, x < self.a), x, -x)"},
               {{"a", {8}}});
}

TEST(OnnxOperators, Pools)
{
    expectSame({"torch.max_pool2d(x, [2, 2])", "torch.max_pool2d(x, [3, 3], [2, 2], [1, 1], [1, 1], True)",
                "torch.max_pool2d(x, [2, 3], [2, 2], [0, 1], [1, 2], False)",
                "torch.max_pool2d(x, [3, 3], [3, 3], [0, 0], [1, 1], True)", "torch.avg_pool2d(x, [2, 2])",
                "torch.avg_pool2d(x, [3, 3], [2, 2], [1, 1], False, True)",
                "torch.avg_pool2d(x, [3, 3], [2, 2], [1, 1], True, False)",
                "torch.avg_pool2d(x, [3, 3], [3, 3], [0, 0], True, True)",
                "torch.avg_pool2d(x, [2, 2], [2, 2], [0, 0], False, True, 3)", "torch.adaptive_avg_pool2d(x, [1, 1])",
                "torch.adaptive_avg_pool2d(x, [3, 4])", "torch.adaptive_avg_pool2d(x, [6, 8])",
                "torch.adaptive_avg_pool2d(x, [4, 3])", "torch.adaptive_avg_pool1d(x.flatten(2), 5)",
                "torch.adaptive_max_pool2d(x, [2, 2])[0]", "torch.max_pool1d(x.flatten(2), [4])"});
}

TEST(OnnxOperators, Reductions)
{
    expectSame({"torch.mean(x, [2, 3])", "torch.mean(x, [-1], True)", "torch.sum(x, [1])", "torch.sum(x, [2, 3], True)",
                "torch.amax(x, [2])", "torch.amin(x, [1, 2], True)", "torch.max(x, 2)[0]", "torch.min(x, 3, True)[0]",
                "torch.logsumexp(x, [3])", "torch.norm(x, 2, [1], True)", "torch.argmax(x, 1)"});
}

TEST(OnnxOperators, ShapesAndMovement)
{
    expectSame({"x.view(x.size(0), -1)",
                "x.view(x.size(0) * 4, 6, 8).sum([1, 2]).view(-1, 4)",
                "torch.flatten(x, 2)",
                "x.reshape([x.size(0), 2, 2, 48])",
                "x.unsqueeze(2)",
                "x[:, 0:1].squeeze(1)",
                "torch.permute(x, [0, 2, 3, 1])",
                "torch.transpose(x, 1, -1)",
                "x[:, 1]",
                "x[:, -1]",
                "x[:, 1:3]",
                "x[:, :, ::2]",
                "x[:, :, 1:5, 2:]",
                "x.narrow(2, 1, 3)",
                "torch.index_select(x, 1, torch.tensor([2, 0]))",
                "torch.flip(x, [2, 3])",
                "torch.roll(x, [1, -2], [2, 3])",
                "torch.pixel_shuffle(x, 2)",
                "torch.channel_shuffle(x, 2)",
                "x.expand([x.size(0), 4, 6, 8])",
                "x[:, 0:1].expand([-1, 3, -1, -1])",
                "self.row.expand([x.size(0), -1, -1, -1]) + x",
                "torch.cat([self.row.expand([x.size(0), -1, -1, -1]), x], 2)",
                "x.repeat([1, 2, 1, 1])",
                "torch.cat([torch.zeros([x.size(0), 2, 6, 8]), x], 1)",
                "x * x.size(0)",
                "x.contiguous()",
                "torch.dropout(x, 0.5, False)"},
               {{"row", {1, 4, 1, 8}}});
}

TEST(OnnxOperators, JoinsSplitsAndPads)
{
    expectSame({"torch.cat([x, x * 2], -1)", "torch.stack([x, x + 1], 1)", "torch.chunk(x, 3, 2)[1]",
                "torch.split(x, 3, 3)[2]", "torch.split_with_sizes(x, [1, 3], 1)[1]", "torch.unbind(x, 1)[3]",
                "torch.constant_pad_nd(x, [1, 2, 0, 3], 0.5)", "torch.pad(x, [1, 1, 2, 0], 'reflect')",
                "torch.pad(x, [1, 1, 2, 0], 'replicate')"});
}

TEST(OnnxOperators, Resizing)
{
    expectSame({"torch.upsample_nearest2d(x, [12, 16])", "torch.upsample_bilinear2d(x, [12, 16], False)",
                "torch.upsample_bilinear2d(x, [9, 20], True)", "torch.upsample_bilinear2d(x, [3, 4], False)",
                "torch.upsample_bicubic2d(x, [12, 16], False)"});
}

// --- What is refused, and the operator set

Issue refusalOf(const Program& program)
{
    try {
        exportOnnx(program);
    } catch (const Failure& failure) {
        return failure.issue();
    }
    return {};
}

TEST(OnnxOperators, AnUnknownOneIsRefusedByName)
{
    const auto issue = refusalOf(ScriptedProgram::make("return torch.cumsum(torch.relu(x), 1)", {}, {4, 6, 8}));
    EXPECT_EQ(issue.code, "export.operator_unsupported");
    EXPECT_EQ(issue.details.at("operator"), "aten::cumsum");
}

TEST(OnnxOperators, AnArgumentThatCannotBeExpressedIsNamed)
{
    const auto issue =
        refusalOf(ScriptedProgram::make("return torch.adaptive_max_pool2d(x, [4, 4])[0]", {}, {4, 6, 8}));
    EXPECT_EQ(issue.code, "export.operator_unsupported");
    EXPECT_EQ(issue.details.at("reason"), "output_size");
}

TEST(OnnxOperators, TheOperatorSetIsTheEarliestThatServes)
{
    EXPECT_EQ(exportOnnx(sideBySide({"torch.clamp(x, 0., 6.)"})).opset, 10);
    EXPECT_EQ(exportOnnx(sideBySide({"torch.clamp(x, 0., 6.)", "torch.upsample_nearest2d(x, [12, 16])"})).opset, 11);
    EXPECT_EQ(exportOnnx(sideBySide({"torch.where(x >= 0.5, x, -x)"})).opset, 12);
}

TEST(OnnxOperators, ConstantsHaveTheNamesOfTheirParametersAndNodesOfTheirModules)
{
    const auto model = exportOnnx(ScriptedProgram::make("return torch.conv2d(x, self.a.weight, self.a.bias)",
                                                        convolution("a", {2, 4, 1, 1}), {4, 6, 8}));
    ASSERT_EQ(model.nodes.size(), 1u);
    EXPECT_EQ(model.nodes[0].inputs, (std::vector<std::string>{"input", "a.weight", "a.bias"}));
    EXPECT_EQ(model.nodes[0].outputs, (std::vector<std::string>{"output"}));
    EXPECT_EQ(model.input.sizes, (std::vector<std::int64_t>{anyBatch, 4, 6, 8}));
    EXPECT_EQ(model.output.sizes, (std::vector<std::int64_t>{anyBatch, 2, 6, 8}));
}

}  // namespace
}  // namespace espalier
